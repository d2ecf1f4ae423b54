/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `past`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_PAST: Readonly<Record<string, readonly number[]>> = {
  '«đã»': [-0.31, -0.1, 0.41, 0.07, -0.06],
  '«đã được»': [0.05, 0.01, 0.02, -0.03, -0.05],
  '«đều»': [0.03, 0.03, 0.04, -0.01, -0.1],
  '«đang»': [0.02, -0.02, -0.06, -0.06, 0.13],
  '«hiện đang»': [0, 0, 0.04, 0, -0.03],
  '«luôn»': [-0.05, -0.01, 0.01, -0.02, 0.07],
  '«ngày càng»': [0.01, 0.01, -0.07, 0.02, 0.04],
}
