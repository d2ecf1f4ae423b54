/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `manner`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_MANNER: Readonly<Record<string, readonly number[]>> = {
  '«quyết liệt»': [0.08, -0.04, 0.15, -0.07, -0.12],
  '«đồng bộ»': [-0.09, 0.05, 0.06, -0.06, 0.04],
  '«hiệu quả»': [-0.06, 0.02, -0.02, 0.01, 0.04],
  '«có hiệu quả»': [0, -0.05, 0.01, -0.02, 0.06],
  '«kịp thời»': [-0.04, 0.1, 0.15, -0.15, -0.06],
  '«chặt chẽ»': [0.15, 0.07, 0.04, -0.04, -0.22],
  '«nghiêm»': [-0.11, 0.11, -0.11, 0.06, 0.04],
  '«nghiêm túc»': [-0.03, -0.03, -0.02, -0.03, 0.11],
  '«hơn nữa»': [-0.05, 0.04, -0.06, -0.02, 0.08],
  '«triệt để»': [0.01, 0.06, -0.03, 0.03, -0.07],
  '«đúng quy định»': [0.02, -0.01, -0.03, 0.02, 0],
  '«đúng tiến độ»': [-0.13, -0.01, -0.04, 0.02, 0.15],
  '«theo quy định»': [0.22, -0.05, -0.09, 0.01, -0.1],
  '«dứt điểm»': [0.07, 0, -0.05, 0, -0.01],
  '«thường xuyên»': [0.05, -0.06, 0.04, 0.12, -0.15],
}
