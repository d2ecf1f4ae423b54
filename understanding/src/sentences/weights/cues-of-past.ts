/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `past`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_PAST: Readonly<Record<string, readonly number[]>> = {
  '«đã»': [-0.28, -0.09, 0.43, 0.06, -0.13],
  '«đã được»': [0.08, -0.01, -0.03, -0.02, -0.03],
  '«đều»': [0, 0.05, 0.04, -0.02, -0.08],
  '«đang»': [-0.06, -0.01, 0, -0.07, 0.15],
  '«hiện đang»': [0, 0, 0.05, 0, -0.04],
  '«luôn»': [-0.04, -0.01, -0.02, -0.02, 0.09],
  '«ngày càng»': [0.01, 0.01, -0.06, 0.02, 0.02],
}
