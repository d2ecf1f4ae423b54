/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `horizon`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_HORIZON: Readonly<Record<string, readonly number[]>> = {
  '«đến năm»': [0.01, 0.09, -0.1, -0.04, 0.04],
  '«vào năm»': [-0.06, 0.1, -0.08, 0.08, -0.04],
  '«đến hết năm»': [-0.06, 0.02, 0.07, 0.01, -0.04],
  '«đến cuối năm»': [0.02, -0.04, 0.07, 0, -0.05],
  '«đến năm 2030»': [-0.03, 0.08, -0.08, -0.02, 0.05],
  '«đến năm 2045»': [0.03, -0.07, 0, 0, 0.04],
  '«giai đoạn»': [0.19, -0.16, 0.04, -0.16, 0.09],
  '«thời kỳ»': [-0.01, -0.02, 0.08, 0.03, -0.07],
  '«tầm nhìn»': [-0.12, -0.03, -0.03, 0.05, 0.13],
  '«hằng năm»': [-0.01, 0.05, 0.02, -0.02, -0.05],
  '«hàng năm»': [-0.11, 0.1, -0.1, 0.02, 0.1],
  '«mỗi năm»': [0.1, -0.02, -0.03, 0.01, -0.06],
}
