/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `mending`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_MENDING: Readonly<Record<string, readonly number[]>> = {
  '«giải quyết»': [-0.1, 0.07, -0.11, 0.12, 0.02],
  '«phòng ngừa»': [0.04, -0.02, 0.06, -0.02, -0.06],
  '«phòng»': [-0.03, -0.11, 0.09, -0.09, 0.14],
  '«chống»': [0.07, 0.02, -0.08, -0.06, 0.04],
  '«ứng phó»': [-0.04, 0.03, 0.09, -0.06, -0.02],
  '«không có»': [-0.08, -0.04, 0.01, 0.09, 0.02],
  '«vượt qua»': [-0.03, -0.01, -0.02, 0, 0.06],
  '«đẩy lùi»': [-0.11, -0.01, 0.06, 0, 0.07],
  '«hạn chế tối đa»': [-0.02, -0.04, 0.02, 0, 0.04],
  '«hạn chế ảnh hưởng»': [-0.03, 0.02, 0, 0, 0.01],
  '«khắc phục khó khăn»': [0.01, -0.02, 0.03, 0, -0.01],
  '«vượt khó»': [0, 0, 0.05, -0.01, -0.04],
  '«chấm dứt»': [-0.01, 0, 0, -0.02, 0.03],
}
