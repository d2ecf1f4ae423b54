/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `ahead`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_AHEAD: Readonly<Record<string, readonly number[]>> = {
  '«thời gian tới»': [0.07, -0.02, -0.09, -0.04, 0.08],
  '«trong thời gian tới»': [0.07, -0.01, -0.12, -0.03, 0.09],
  '«tiếp theo»': [-0.03, -0.02, 0.04, -0.01, 0.02],
  '«những tháng cuối năm»': [-0.01, 0, -0.04, -0.01, 0.06],
  '«từ nay đến»': [-0.02, 0.02, -0.02, -0.04, 0.06],
  '«nhiệm vụ trọng tâm»': [0.06, 0.01, 0.04, -0.01, -0.1],
  '«trong 6 tháng cuối năm»': [0.02, 0.01, -0.05, 0, 0.02],
}
