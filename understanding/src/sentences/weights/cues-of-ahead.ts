/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `ahead`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_AHEAD: Readonly<Record<string, readonly number[]>> = {
  '«thời gian tới»': [0.1, -0.02, -0.01, -0.06, 0],
  '«thời gian đến»': [-0.01, -0.01, -0.01, -0.01, 0.05],
  '«trong thời gian tới»': [-0.01, 0, -0.05, -0.02, 0.09],
  '«tiếp theo»': [0.24, 0, 0, 0, -0.23],
  '«những tháng cuối năm»': [-0.02, 0, 0, -0.02, 0.04],
  '«từ nay đến»': [-0.1, 0.07, -0.02, -0.15, 0.2],
  '«nhiệm vụ trọng tâm»': [0.12, 0, -0.03, 0, -0.08],
}
