/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `manner`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_MANNER: Readonly<Record<string, readonly number[]>> = {
  '«đồng bộ»': [-0.11, 0.01, 0.12, -0.01, -0.01],
  '«hiệu quả»': [0.06, 0.09, -0.09, -0.05, -0.02],
  '«có hiệu quả»': [0.03, 0.01, 0, -0.02, -0.02],
  '«kịp thời»': [-0.03, 0.02, 0.11, -0.07, -0.03],
  '«chặt chẽ»': [0.07, 0, -0.02, -0.01, -0.04],
  '«nghiêm»': [0.04, -0.01, 0.01, 0.03, -0.07],
  '«nghiêm túc»': [-0.03, -0.01, 0, -0.02, 0.05],
  '«triệt để»': [0.05, 0, -0.02, 0.02, -0.05],
  '«đúng quy định»': [0.01, -0.01, -0.05, 0.02, 0.03],
  '«đúng tiến độ»': [-0.09, -0.01, -0.03, 0.01, 0.11],
  '«theo quy định»': [0.18, -0.03, -0.03, -0.02, -0.09],
  '«dứt điểm»': [0.05, 0, -0.03, 0, -0.02],
  '«thường xuyên»': [-0.07, -0.02, 0.02, 0.11, -0.05],
}
