/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `past`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_PAST: Readonly<Record<string, readonly number[]>> = {
  '«đã»': [-0.18, -0.16, 0.28, 0.02, 0.05],
  '«đã được»': [0.02, 0.02, 0.17, -0.09, -0.12],
  '«đều»': [0.08, 0.04, 0.1, -0.08, -0.15],
  '«đang»': [-0.03, 0.02, -0.17, 0.14, 0.04],
  '«hiện đang»': [0, 0, 0.06, -0.01, -0.05],
  '«luôn»': [-0.09, -0.01, 0.03, -0.04, 0.12],
}
