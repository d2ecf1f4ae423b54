/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `mending`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_MENDING: Readonly<Record<string, readonly number[]>> = {
  '«giải quyết»': [-0.13, 0.08, -0.05, 0.1, 0],
  '«phòng ngừa»': [0.09, -0.01, 0.05, -0.01, -0.11],
  '«phòng»': [0.05, -0.09, 0.03, -0.12, 0.13],
  '«chống»': [0.1, -0.02, -0.07, -0.04, 0.03],
  '«ứng phó»': [-0.13, 0.01, 0.08, -0.03, 0.07],
  '«không có»': [-0.1, -0.03, 0.02, 0.1, 0.02],
  '«vượt qua»': [-0.03, -0.01, -0.02, 0, 0.05],
  '«đẩy lùi»': [-0.08, -0.02, 0.04, 0, 0.06],
  '«hạn chế tối đa»': [-0.01, -0.04, 0.05, -0.01, 0],
  '«nhằm hạn chế»': [0.03, 0, -0.06, -0.02, 0.05],
  '«để hạn chế»': [0.04, -0.01, -0.01, 0, -0.02],
  '«khắc phục khó khăn»': [-0.01, -0.03, 0.03, 0, 0.01],
  '«chấm dứt»': [0.03, 0, 0, -0.05, 0.03],
}
