/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `manner`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_MANNER: Readonly<Record<string, readonly number[]>> = {
  '«quyết liệt»': [-0.03, -0.02, 0.03, 0.01, 0.01],
  '«đồng bộ»': [-0.1, -0.01, 0.12, -0.01, 0],
  '«hiệu quả»': [0.04, 0.12, -0.09, -0.05, -0.02],
  '«kịp thời»': [-0.02, 0.02, 0.1, -0.07, -0.03],
  '«chặt chẽ»': [0.07, 0, -0.02, -0.01, -0.04],
  '«nghiêm»': [0.04, -0.01, 0.01, 0.03, -0.07],
  '«nghiêm túc»': [-0.03, -0.01, 0.01, -0.02, 0.05],
  '«triệt để»': [0.06, 0, -0.02, 0.02, -0.06],
  '«đúng quy định»': [0, -0.01, -0.05, 0.02, 0.04],
  '«đúng tiến độ»': [-0.09, -0.01, -0.02, -0.01, 0.12],
  '«theo quy định»': [0.2, -0.04, -0.04, -0.02, -0.11],
  '«dứt điểm»': [0.05, 0, -0.03, 0, -0.02],
  '«thường xuyên»': [-0.06, -0.02, 0.02, 0.11, -0.05],
}
