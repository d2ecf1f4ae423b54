/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `order`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_ORDER: Readonly<Record<string, readonly number[]>> = {
  '«yêu cầu»': [0.46, 0.03, -0.2, 0.02, -0.31],
  '«đề nghị»': [0.25, -0.03, -0.18, -0.01, -0.03],
  '«giao»': [-0.01, 0.03, 0.11, -0.02, -0.11],
  '«chỉ đạo»': [-0.08, -0.05, 0.15, -0.11, 0.1],
  '«phân công»': [0.1, -0.02, 0.07, -0.02, -0.14],
  '«ủy quyền»': [-0.06, 0, -0.02, 0, 0.09],
  '«chỉ thị»': [-0.06, 0.02, -0.08, 0.03, 0.1],
  '«nhắc nhở»': [-0.03, 0, -0.02, 0.03, 0.02],
  '«phê bình»': [-0.02, -0.01, -0.04, -0.01, 0.09],
  '«kêu gọi»': [0.06, -0.01, 0.03, -0.01, -0.08],
  '«khuyến cáo»': [0.05, 0, -0.01, -0.01, -0.03],
  '«kiến nghị»': [-0.13, -0.03, 0, -0.03, 0.19],
  '«được giao»': [0.02, -0.04, -0.01, 0, 0.03],
  '«quán triệt»': [-0.03, -0.01, 0.05, -0.03, 0.02],
  '«tạm dừng»': [0.03, 0, 0, 0, -0.03],
}
