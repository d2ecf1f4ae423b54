/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `manner`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_MANNER: Readonly<Record<string, readonly number[]>> = {
  '«quyết liệt»': [0.08, -0.06, 0.13, -0.08, -0.08],
  '«đồng bộ»': [-0.14, 0.07, 0.04, -0.06, 0.08],
  '«hiệu quả»': [-0.11, 0, -0.01, 0.06, 0.06],
  '«có hiệu quả»': [-0.02, -0.05, 0, -0.02, 0.09],
  '«kịp thời»': [-0.05, 0.09, 0.14, -0.14, -0.04],
  '«chặt chẽ»': [0.2, 0.09, 0.01, -0.06, -0.24],
  '«nghiêm»': [-0.07, 0.08, -0.1, 0.07, 0.02],
  '«nghiêm túc»': [-0.03, -0.04, 0, -0.03, 0.1],
  '«hơn nữa»': [-0.05, 0.03, -0.06, -0.02, 0.1],
  '«triệt để»': [0.01, 0.06, -0.03, 0, -0.03],
  '«đúng quy định»': [0.04, -0.03, 0, 0.02, -0.03],
  '«đúng tiến độ»': [-0.16, 0, 0.07, 0, 0.09],
  '«theo quy định»': [0.22, -0.06, -0.13, 0.02, -0.05],
  '«dứt điểm»': [0.07, 0, -0.06, 0, 0],
  '«thường xuyên»': [0.01, 0.01, 0.07, 0.1, -0.19],
}
