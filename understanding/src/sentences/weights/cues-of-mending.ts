/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `mending`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_MENDING: Readonly<Record<string, readonly number[]>> = {
  '«giải quyết»': [-0.11, 0.05, -0.06, 0.13, -0.01],
  '«phòng ngừa»': [0.03, -0.01, 0.04, -0.02, -0.05],
  '«phòng»': [-0.03, -0.12, 0.07, -0.07, 0.15],
  '«chống»': [0.02, 0.07, -0.03, -0.09, 0.03],
  '«ứng phó»': [-0.04, 0.03, 0.09, -0.07, -0.01],
  '«không có»': [-0.06, -0.04, 0.01, 0.04, 0.05],
  '«vượt qua»': [-0.04, -0.01, -0.02, 0, 0.07],
  '«đẩy lùi»': [-0.09, 0.01, 0, 0, 0.08],
  '«khắc phục khó khăn»': [-0.01, -0.02, 0.04, 0, -0.01],
  '«vượt khó»': [0, 0, 0.06, -0.01, -0.05],
  '«chấm dứt»': [-0.01, 0, 0, -0.02, 0.03],
}
