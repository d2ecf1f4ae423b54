/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `mending`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_MENDING: Readonly<Record<string, readonly number[]>> = {
  '«giải quyết»': [-0.04, 0.03, -0.01, 0.05, -0.02],
  '«phòng ngừa»': [0.02, -0.02, 0.04, -0.02, -0.02],
  '«phòng»': [-0.06, -0.05, 0.03, 0.01, 0.07],
  '«chống»': [0.06, 0.01, -0.04, -0.06, 0.04],
  '«ứng phó»': [0.02, 0.02, 0, -0.07, 0.02],
  '«không có»': [-0.01, -0.03, 0.03, 0.04, -0.03],
  '«vượt qua»': [-0.04, 0, -0.01, 0, 0.06],
  '«đẩy lùi»': [-0.03, 0.01, 0, 0, 0.03],
  '«vượt khó»': [-0.01, 0, 0.08, -0.01, -0.06],
}
