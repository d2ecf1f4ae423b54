/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `manner`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_MANNER: Readonly<Record<string, readonly number[]>> = {
  '«quyết liệt»': [0.01, -0.06, 0.1, -0.02, -0.03],
  '«đồng bộ»': [-0.18, 0.05, 0.1, -0.03, 0.06],
  '«hiệu quả»': [0.04, 0.01, -0.06, -0.08, 0.08],
  '«có hiệu quả»': [-0.01, -0.03, 0.03, -0.02, 0.04],
  '«kịp thời»': [0.01, 0.05, 0.13, -0.15, -0.04],
  '«chặt chẽ»': [0.09, 0.05, 0.05, -0.02, -0.17],
  '«nghiêm»': [-0.13, 0.08, -0.02, 0.01, 0.06],
  '«nghiêm túc»': [0.04, -0.02, 0.01, -0.03, 0],
  '«hơn nữa»': [-0.01, 0.06, -0.02, 0, -0.01],
  '«triệt để»': [0.07, -0.01, -0.03, 0.04, -0.08],
  '«đúng quy định»': [0, -0.01, -0.05, 0.04, 0.02],
  '«đúng tiến độ»': [-0.12, 0, -0.05, 0.02, 0.15],
  '«theo quy định»': [0.2, -0.04, -0.03, 0.03, -0.16],
  '«dứt điểm»': [0.08, 0, -0.06, 0, -0.01],
  '«thường xuyên»': [-0.02, -0.05, 0.05, 0.14, -0.12],
}
