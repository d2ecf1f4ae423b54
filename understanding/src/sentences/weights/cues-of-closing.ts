/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `closing`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_CLOSING: Readonly<Record<string, readonly number[]>> = {
  '«theo dõi»': [0.15, 0, -0.01, 0, -0.14],
  '«tổng hợp»': [0.1, -0.02, -0.05, 0.08, -0.1],
  '«trên đây là»': [-0.12, -0.01, -0.02, -0.02, 0.17],
  '«thông báo để»': [-0.04, 0, -0.01, 0, 0.06],
  '«trân trọng»': [-0.05, 0, -0.01, 0, 0.06],
  '«kính trình»': [-0.03, 0, -0.01, -0.01, 0.05],
  '«xem xét»': [0.08, -0.03, -0.02, 0.01, -0.03],
  '«kính đề nghị»': [-0.04, 0, 0, 0, 0.04],
}
