/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `past`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_PAST: Readonly<Record<string, readonly number[]>> = {
  '«đã»': [-0.36, -0.15, 0.48, 0.11, -0.09],
  '«đã được»': [0.06, 0.01, 0.02, -0.05, -0.05],
  '«đều»': [0.05, 0.08, 0.04, -0.02, -0.15],
  '«đang»': [0.05, -0.04, -0.09, -0.11, 0.19],
  '«hiện đang»': [-0.01, 0, 0.06, -0.01, -0.05],
  '«luôn»': [-0.08, -0.02, 0.01, -0.04, 0.12],
  '«ngày càng»': [0.02, 0.01, -0.12, 0.04, 0.05],
}
