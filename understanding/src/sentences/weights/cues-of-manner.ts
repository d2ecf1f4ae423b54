/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `manner`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_MANNER: Readonly<Record<string, readonly number[]>> = {
  '«quyết liệt»': [0.01, -0.03, 0.05, -0.01, -0.02],
  '«đồng bộ»': [-0.08, 0, 0.08, -0.02, 0.01],
  '«hiệu quả»': [0, 0.07, -0.06, -0.04, 0.03],
  '«có hiệu quả»': [0.03, 0, 0.01, -0.02, -0.02],
  '«kịp thời»': [-0.02, 0.04, 0.13, -0.09, -0.06],
  '«chặt chẽ»': [0.05, -0.01, 0.03, -0.01, -0.06],
  '«nghiêm»': [-0.02, -0.01, 0, 0, 0.03],
  '«triệt để»': [0.05, 0, -0.02, 0.02, -0.05],
  '«đúng quy định»': [0.02, 0, -0.05, 0.02, 0.01],
  '«đúng tiến độ»': [-0.08, 0, -0.04, 0.02, 0.1],
  '«theo quy định»': [0.18, -0.04, -0.05, 0.03, -0.13],
  '«dứt điểm»': [0.04, 0, -0.03, 0, -0.01],
  '«thường xuyên»': [-0.05, -0.02, 0.02, 0.1, -0.04],
}
