/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `horizon`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_HORIZON: Readonly<Record<string, readonly number[]>> = {
  '«đến năm»': [0.09, 0.01, -0.09, -0.04, 0.02],
  '«vào năm»': [-0.07, 0.13, -0.1, 0.07, -0.04],
  '«đến hết năm»': [-0.06, 0.08, 0.05, 0, -0.07],
  '«đến cuối năm»': [0.02, -0.04, 0.08, 0, -0.06],
  '«đến năm 2030»': [-0.08, 0.17, -0.09, -0.02, 0.02],
  '«đến năm 2045»': [0.03, -0.07, 0, 0, 0.04],
  '«giai đoạn»': [0.18, -0.26, 0.06, -0.15, 0.16],
  '«thời kỳ»': [-0.11, -0.04, 0.09, 0.03, 0.03],
  '«tầm nhìn»': [-0.12, -0.04, -0.02, 0.05, 0.12],
  '«hằng năm»': [0.03, -0.01, 0.07, -0.02, -0.07],
  '«hàng năm»': [-0.09, 0.09, -0.09, -0.02, 0.1],
  '«mỗi năm»': [0.07, 0.08, -0.13, -0.01, -0.01],
}
