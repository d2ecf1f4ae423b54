/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `manner`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_MANNER: Readonly<Record<string, readonly number[]>> = {
  '«quyết liệt»': [0.05, -0.02, -0.03, -0.02, 0.02],
  '«đồng bộ»': [-0.09, 0, 0.01, -0.01, 0.1],
  '«hiệu quả»': [0.12, 0.1, -0.06, -0.08, -0.08],
  '«có hiệu quả»': [0.04, 0.05, -0.01, -0.04, -0.04],
  '«kịp thời»': [0.05, -0.03, 0.11, -0.08, -0.06],
  '«chặt chẽ»': [0.07, 0.03, 0.01, -0.02, -0.09],
  '«nghiêm»': [-0.01, -0.01, 0.09, 0.01, -0.09],
  '«nghiêm túc»': [-0.02, 0, 0.04, -0.01, 0],
  '«hơn nữa»': [-0.04, 0, -0.01, 0, 0.05],
  '«triệt để»': [0.16, 0, -0.04, 0, -0.11],
  '«đúng quy định»': [-0.03, 0, -0.01, -0.01, 0.05],
  '«đúng tiến độ»': [-0.26, 0, 0.05, -0.01, 0.22],
  '«theo quy định»': [0.2, -0.04, -0.02, -0.04, -0.11],
  '«dứt điểm»': [0.05, 0, -0.01, 0, -0.03],
  '«thường xuyên»': [-0.17, -0.02, -0.08, 0.34, -0.07],
}
