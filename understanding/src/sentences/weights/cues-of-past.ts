/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `past`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_PAST: Readonly<Record<string, readonly number[]>> = {
  '«đã»': [-0.3, -0.09, 0.4, 0.07, -0.08],
  '«đã được»': [0.06, -0.01, 0.02, -0.01, -0.05],
  '«đều»': [0.01, 0.05, 0.04, -0.02, -0.07],
  '«đang»': [-0.04, -0.02, 0.01, -0.08, 0.13],
  '«hiện đang»': [0, 0, 0.05, 0, -0.04],
  '«luôn»': [-0.03, 0, -0.02, -0.02, 0.07],
  '«ngày càng»': [0.02, 0.01, -0.05, 0.02, 0],
}
