/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `mending`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_MENDING: Readonly<Record<string, readonly number[]>> = {
  '«giải quyết»': [-0.08, 0.05, -0.01, 0.09, -0.06],
  '«phòng»': [-0.05, -0.08, 0.05, -0.03, 0.1],
  '«chống»': [0.02, -0.01, 0.01, -0.05, 0.03],
  '«ứng phó»': [0.05, 0.01, 0.04, -0.06, -0.04],
  '«không có»': [-0.04, -0.02, 0.02, 0.03, 0.02],
  '«vượt qua»': [-0.04, 0, -0.02, 0, 0.06],
  '«vượt khó»': [-0.01, 0, 0.08, -0.01, -0.06],
}
