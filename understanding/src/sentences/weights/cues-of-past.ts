/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `past`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_PAST: Readonly<Record<string, readonly number[]>> = {
  '«đã»': [-0.24, -0.17, 0.36, 0.07, -0.03],
  '«đã được»': [0.04, 0.03, 0.05, -0.08, -0.04],
  '«đều»': [0.04, 0.08, 0.11, -0.06, -0.17],
  '«đang»': [0.02, -0.05, -0.11, 0.04, 0.1],
  '«hiện đang»': [0, 0, 0.05, -0.01, -0.04],
  '«luôn»': [-0.1, -0.02, 0.04, -0.04, 0.12],
  '«ngày càng»': [0.01, 0.01, -0.09, 0, 0.07],
}
