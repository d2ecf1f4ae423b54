/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `past`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_PAST: Readonly<Record<string, readonly number[]>> = {
  '«đã»': [-0.31, -0.13, 0.42, 0.04, -0.03],
  '«đã được»': [0.07, 0.01, 0.03, -0.08, -0.04],
  '«đều»': [0.05, 0.05, 0.05, -0.03, -0.12],
  '«đang»': [0.02, -0.05, -0.09, 0.03, 0.08],
  '«hiện đang»': [0, 0, 0.05, -0.01, -0.04],
  '«luôn»': [-0.11, -0.02, 0.05, -0.04, 0.12],
  '«ngày càng»': [0.01, 0.01, -0.08, 0.01, 0.06],
}
