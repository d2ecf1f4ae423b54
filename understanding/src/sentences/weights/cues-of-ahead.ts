/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `ahead`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_AHEAD: Readonly<Record<string, readonly number[]>> = {
  '«thời gian tới»': [0.19, -0.04, -0.09, -0.04, -0.03],
  '«thời gian đến»': [-0.01, 0, -0.01, -0.01, 0.03],
  '«trong thời gian tới»': [0.05, -0.02, -0.16, -0.04, 0.17],
  '«những năm tới»': [-0.02, 0, 0, 0, 0.03],
  '«tiếp theo»': [-0.05, -0.03, 0.08, -0.02, 0.01],
  '«từ nay đến»': [-0.07, 0.02, -0.05, -0.05, 0.15],
  '«nhiệm vụ trọng tâm»': [0.01, 0.04, 0.14, -0.05, -0.15],
  '«trong 6 tháng cuối năm»': [0.03, 0.02, -0.08, -0.01, 0.05],
}
