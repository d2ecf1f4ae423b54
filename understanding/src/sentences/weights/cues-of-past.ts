/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `past`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_PAST: Readonly<Record<string, readonly number[]>> = {
  '«đã»': [-0.38, -0.14, 0.48, 0.12, -0.08],
  '«đã được»': [0.05, 0.01, 0.02, -0.05, -0.05],
  '«đều»': [0.06, 0.05, 0.05, -0.02, -0.15],
  '«đang»': [0.05, -0.03, -0.1, -0.1, 0.19],
  '«hiện đang»': [0, 0, 0.06, -0.01, -0.05],
  '«luôn»': [-0.09, -0.02, 0.01, -0.03, 0.13],
  '«ngày càng»': [0.02, 0.02, -0.11, 0.03, 0.05],
}
