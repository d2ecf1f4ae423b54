/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `manner`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_MANNER: Readonly<Record<string, readonly number[]>> = {
  '«quyết liệt»': [0.08, -0.02, 0.08, -0.06, -0.07],
  '«đồng bộ»': [-0.14, 0.07, 0.1, -0.05, 0.02],
  '«hiệu quả»': [-0.06, 0.01, 0.01, 0, 0.05],
  '«có hiệu quả»': [0.01, -0.05, 0.02, -0.02, 0.05],
  '«kịp thời»': [-0.02, 0.1, 0.14, -0.15, -0.07],
  '«chặt chẽ»': [0.16, 0.07, 0.05, -0.04, -0.23],
  '«nghiêm»': [-0.11, 0.11, -0.1, 0.06, 0.03],
  '«nghiêm túc»': [-0.04, -0.03, -0.02, -0.03, 0.11],
  '«hơn nữa»': [-0.08, 0.05, -0.03, -0.02, 0.09],
  '«triệt để»': [0.02, 0.06, -0.03, 0.03, -0.08],
  '«đúng quy định»': [0.03, -0.01, -0.03, 0.02, -0.01],
  '«đúng tiến độ»': [-0.13, -0.01, -0.04, 0.02, 0.16],
  '«theo quy định»': [0.22, -0.05, -0.09, 0.02, -0.11],
  '«dứt điểm»': [0.07, 0, -0.06, 0, -0.01],
  '«thường xuyên»': [0.01, -0.06, 0.04, 0.12, -0.11],
}
