/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `ahead`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_AHEAD: Readonly<Record<string, readonly number[]>> = {
  '«thời gian tới»': [0.05, -0.02, -0.09, -0.05, 0.11],
  '«trong thời gian tới»': [0.06, -0.01, -0.1, -0.03, 0.07],
  '«năm tới»': [-0.01, 0, -0.02, 0, 0.03],
  '«tiếp theo»': [-0.03, -0.02, 0.05, -0.01, 0.01],
  '«những tháng cuối năm»': [-0.01, 0, -0.04, -0.01, 0.07],
  '«từ nay đến»': [-0.03, 0.03, -0.01, -0.05, 0.06],
  '«nhiệm vụ trọng tâm»': [0.08, -0.01, 0.08, -0.01, -0.13],
  '«trong 6 tháng cuối năm»': [0.03, 0.01, -0.07, 0, 0.02],
}
