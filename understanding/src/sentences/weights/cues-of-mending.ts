/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `mending`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_MENDING: Readonly<Record<string, readonly number[]>> = {
  '«giải quyết»': [-0.07, 0.01, 0.03, 0.01, 0.02],
  '«phòng»': [-0.04, -0.07, 0.03, 0.05, 0.03],
  '«chống»': [0.08, -0.01, 0, -0.13, 0.05],
  '«ứng phó»': [0.14, 0, -0.03, -0.01, -0.09],
  '«không có»': [-0.03, -0.04, 0.02, 0.09, -0.04],
  '«vượt qua»': [0, 0, 0.02, 0, -0.03],
  '«nhằm hạn chế»': [0, 0, 0, -0.07, 0.07],
  '«chấm dứt»': [-0.01, 0, 0, -0.04, 0.05],
}
