/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `horizon`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_HORIZON: Readonly<Record<string, readonly number[]>> = {
  '«đến năm»': [0.04, 0.07, -0.11, -0.04, 0.03],
  '«vào năm»': [-0.08, 0.13, -0.09, 0.08, -0.04],
  '«đến hết năm»': [-0.06, 0.02, 0.07, 0.01, -0.04],
  '«đến cuối năm»': [0.02, -0.05, 0.08, 0, -0.05],
  '«đến năm 2030»': [-0.1, 0.14, -0.08, -0.02, 0.05],
  '«đến năm 2045»': [0.04, -0.08, 0, 0, 0.04],
  '«giai đoạn»': [0.22, -0.22, 0.05, -0.15, 0.11],
  '«thời kỳ»': [-0.01, -0.02, 0.08, 0.02, -0.06],
  '«tầm nhìn»': [-0.12, -0.03, -0.03, 0.05, 0.12],
  '«hằng năm»': [-0.01, 0.04, 0.03, -0.02, -0.04],
  '«hàng năm»': [-0.1, 0.09, -0.1, 0.01, 0.1],
  '«mỗi năm»': [0.09, 0.02, -0.05, 0.01, -0.06],
}
