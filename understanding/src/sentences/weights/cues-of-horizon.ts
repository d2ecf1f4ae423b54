/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `horizon`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_HORIZON: Readonly<Record<string, readonly number[]>> = {
  '«đến năm»': [0.01, 0.06, -0.1, -0.03, 0.06],
  '«vào năm»': [-0.06, 0.11, -0.08, 0.08, -0.05],
  '«đến hết năm»': [-0.05, 0.03, 0.08, 0.01, -0.07],
  '«đến cuối năm»': [0.03, -0.03, 0, 0, 0],
  '«đến năm 2030»': [-0.06, 0.08, -0.06, -0.01, 0.05],
  '«đến năm 2045»': [0.04, -0.08, 0, 0, 0.04],
  '«giai đoạn»': [0.16, -0.13, 0.05, -0.12, 0.03],
  '«thời kỳ»': [0.06, -0.02, 0.02, 0.03, -0.08],
  '«tầm nhìn»': [-0.14, -0.04, -0.02, 0.04, 0.15],
  '«hằng năm»': [0.04, 0.03, -0.02, -0.01, -0.03],
  '«hàng năm»': [-0.12, 0.09, -0.03, 0, 0.07],
  '«mỗi năm»': [0.11, 0.02, -0.04, -0.01, -0.07],
}
