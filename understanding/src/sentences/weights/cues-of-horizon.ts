/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `horizon`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_HORIZON: Readonly<Record<string, readonly number[]>> = {
  '«đến năm»': [0, 0.11, -0.06, -0.02, -0.02],
  '«vào năm»': [-0.03, 0.08, -0.07, 0.04, -0.02],
  '«đến hết năm»': [-0.04, 0.03, 0.04, 0.01, -0.05],
  '«đến năm 2030»': [-0.03, 0.08, -0.05, -0.02, 0.02],
  '«đến năm 2045»': [-0.01, -0.01, 0.03, 0, -0.02],
  '«giai đoạn»': [0.09, -0.04, 0.02, -0.08, 0.02],
  '«thời kỳ»': [0.03, -0.01, 0.05, 0.01, -0.08],
  '«tầm nhìn»': [0.01, 0.02, -0.04, 0.02, -0.01],
  '«hằng năm»': [0.02, 0.02, -0.01, -0.01, -0.03],
  '«hàng năm»': [-0.05, -0.04, 0, 0.01, 0.09],
  '«mỗi năm»': [0.07, -0.03, -0.02, 0, -0.02],
}
