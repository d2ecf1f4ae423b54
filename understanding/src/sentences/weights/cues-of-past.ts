/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `past`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_PAST: Readonly<Record<string, readonly number[]>> = {
  '«đã»': [-0.31, -0.1, 0.41, 0.08, -0.08],
  '«đã được»': [0.07, 0.01, 0.02, -0.03, -0.06],
  '«đều»': [0.04, 0.04, 0.04, -0.02, -0.1],
  '«đang»': [-0.03, -0.02, -0.03, -0.07, 0.16],
  '«hiện đang»': [0, 0, 0.04, 0, -0.04],
  '«luôn»': [-0.04, -0.01, -0.03, -0.02, 0.09],
  '«ngày càng»': [0.01, 0, -0.08, 0.02, 0.04],
}
