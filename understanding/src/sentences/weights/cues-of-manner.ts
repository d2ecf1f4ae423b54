/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `manner`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_MANNER: Readonly<Record<string, readonly number[]>> = {
  '«quyết liệt»': [0, -0.03, 0.07, -0.01, -0.03],
  '«đồng bộ»': [-0.13, 0, 0.08, -0.02, 0.07],
  '«hiệu quả»': [0.01, 0.03, -0.03, -0.04, 0.04],
  '«kịp thời»': [0.01, 0.03, 0.09, -0.1, -0.03],
  '«chặt chẽ»': [0.07, -0.02, 0.03, -0.01, -0.08],
  '«nghiêm»': [-0.07, 0.04, -0.01, 0.01, 0.03],
  '«nghiêm túc»': [0.03, -0.01, 0.01, -0.02, -0.01],
  '«hơn nữa»': [0, 0.03, -0.02, 0, -0.01],
  '«triệt để»': [0.05, 0, -0.02, 0.02, -0.05],
  '«đúng quy định»': [0, 0, -0.04, 0.03, 0.01],
  '«đúng tiến độ»': [-0.08, 0, -0.03, 0.02, 0.09],
  '«theo quy định»': [0.18, -0.03, -0.04, 0.02, -0.13],
  '«dứt điểm»': [0.05, 0, -0.03, 0, -0.01],
  '«thường xuyên»': [-0.03, -0.03, 0.04, 0.1, -0.08],
}
