/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `closing`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_CLOSING: Readonly<Record<string, readonly number[]>> = {
  '«theo dõi»': [0.04, -0.01, 0.03, -0.02, -0.05],
  '«tổng hợp»': [0.09, -0.01, -0.08, -0.02, 0.01],
  '«trên đây là»': [-0.21, -0.01, -0.02, -0.03, 0.27],
  '«thông báo để»': [-0.11, 0, 0, 0, 0.12],
  '«trân trọng»': [-0.08, 0, -0.01, 0, 0.09],
  '«kính trình»': [-0.06, -0.01, -0.01, -0.02, 0.1],
  '«xem xét»': [0.26, -0.02, -0.01, -0.04, -0.18],
  '«thừa lệnh»': [-0.03, 0, 0, 0, 0.03],
}
