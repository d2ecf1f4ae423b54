/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `order`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_ORDER: Readonly<Record<string, readonly number[]>> = {
  '«yêu cầu»': [0.44, 0.03, -0.21, 0.07, -0.33],
  '«đề nghị»': [0.26, -0.03, -0.17, -0.01, -0.04],
  '«giao»': [-0.02, 0.04, 0.13, -0.03, -0.11],
  '«chỉ đạo»': [-0.04, -0.05, 0.1, -0.1, 0.08],
  '«phân công»': [0.09, -0.02, 0.08, -0.01, -0.15],
  '«ủy quyền»': [-0.06, 0, -0.02, 0, 0.09],
  '«chỉ thị»': [-0.06, 0.02, -0.09, 0, 0.13],
  '«nhắc nhở»': [-0.02, 0, -0.02, 0.03, 0.01],
  '«phê bình»': [-0.04, -0.01, -0.04, -0.01, 0.09],
  '«kêu gọi»': [0.06, -0.01, 0.03, -0.01, -0.08],
  '«khuyến cáo»': [0.04, 0, -0.01, -0.01, -0.02],
  '«kiến nghị»': [-0.14, -0.03, 0.04, -0.03, 0.16],
  '«được giao»': [-0.01, -0.04, -0.01, -0.01, 0.07],
  '«quán triệt»': [0.02, -0.01, 0.04, -0.05, 0.01],
  '«tạm dừng»': [0.03, 0, 0, 0, -0.03],
}
