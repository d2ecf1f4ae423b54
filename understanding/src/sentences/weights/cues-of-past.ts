/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `past`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_PAST: Readonly<Record<string, readonly number[]>> = {
  '«đã»': [-0.31, -0.08, 0.46, 0.18, -0.25],
  '«đã được»': [-0.12, 0, 0.14, -0.02, 0],
  '«đều»': [0.03, 0, 0.05, -0.04, -0.03],
  '«đang»': [-0.09, -0.01, -0.1, -0.07, 0.26],
  '«hiện đang»': [0, 0, 0.14, -0.01, -0.13],
  '«luôn»': [-0.01, 0, 0.02, -0.03, 0.02],
  '«ngày càng»': [-0.01, 0, -0.05, 0.04, 0.03],
}
