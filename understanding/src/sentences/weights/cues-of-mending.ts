/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `mending`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_MENDING: Readonly<Record<string, readonly number[]>> = {
  '«giải quyết»': [-0.06, 0.03, -0.03, 0.08, -0.03],
  '«phòng ngừa»': [0.01, 0.01, 0.03, -0.02, -0.03],
  '«phòng»': [-0.03, -0.07, 0.04, -0.04, 0.1],
  '«chống»': [0.03, 0.03, -0.03, -0.04, 0.01],
  '«ứng phó»': [-0.02, 0.01, 0.04, -0.05, 0.01],
  '«không có»': [-0.04, -0.03, 0.02, 0.03, 0.02],
  '«vượt qua»': [-0.03, 0, -0.01, 0, 0.05],
  '«đẩy lùi»': [-0.05, 0, 0, 0, 0.05],
  '«vượt khó»': [-0.01, 0, 0.07, -0.01, -0.05],
}
