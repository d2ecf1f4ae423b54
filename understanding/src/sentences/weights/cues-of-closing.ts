/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `closing`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_CLOSING: Readonly<Record<string, readonly number[]>> = {
  '«theo dõi»': [0.19, 0.06, -0.05, -0.04, -0.17],
  '«tổng hợp»': [0.06, 0.02, -0.03, 0.09, -0.14],
  '«trên đây là»': [-0.17, -0.01, -0.02, -0.02, 0.22],
  '«thông báo để»': [-0.08, 0, -0.01, 0, 0.09],
  '«trân trọng»': [-0.09, 0, -0.02, 0, 0.12],
  '«kính trình»': [-0.04, 0, -0.01, -0.01, 0.07],
  '«xem xét»': [0.15, -0.07, -0.03, -0.03, -0.03],
  '«kính đề nghị»': [-0.05, 0, 0, 0, 0.05],
  '«cho ý kiến chỉ đạo»': [-0.1, -0.01, 0.13, 0, -0.02],
}
