/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `order`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_ORDER: Readonly<Record<string, readonly number[]>> = {
  '«yêu cầu»': [0.52, 0.06, -0.15, 0.04, -0.47],
  '«đề nghị»': [0.34, -0.03, -0.29, -0.1, 0.09],
  '«giao»': [-0.05, 0.16, 0.04, 0, -0.16],
  '«chỉ đạo»': [-0.16, -0.07, 0.11, -0.03, 0.16],
  '«phân công»': [0.23, -0.02, 0.07, -0.02, -0.25],
  '«lưu ý»': [-0.09, 0, -0.01, 0, 0.09],
  '«phê bình»': [-0.11, 0, -0.01, -0.02, 0.14],
  '«kêu gọi»': [0.09, -0.02, 0.14, -0.01, -0.2],
  '«khuyến cáo»': [0.09, -0.01, -0.02, -0.02, -0.04],
  '«kiến nghị»': [-0.31, -0.02, 0.11, -0.06, 0.3],
  '«được giao»': [0.03, -0.11, 0.03, -0.01, 0.06],
  '«quán triệt»': [0.03, -0.01, 0.09, -0.03, -0.08],
  '«đình chỉ»': [0.06, 0, -0.03, -0.02, -0.01],
}
