/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `horizon`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_HORIZON: Readonly<Record<string, readonly number[]>> = {
  '«đến năm»': [0.03, 0.1, -0.08, -0.03, -0.02],
  '«vào năm»': [-0.03, 0.07, -0.06, 0.04, -0.03],
  '«đến hết năm»': [-0.03, 0.03, 0.04, 0.01, -0.05],
  '«đến năm 2030»': [-0.04, 0.05, -0.05, -0.01, 0.06],
  '«đến năm 2045»': [0.02, -0.05, 0.03, 0, 0],
  '«giai đoạn»': [0.1, -0.06, 0.01, -0.08, 0.03],
  '«thời kỳ»': [0.05, -0.04, 0.05, 0.01, -0.06],
  '«tầm nhìn»': [-0.04, -0.02, -0.03, 0.02, 0.07],
  '«hàng năm»': [-0.06, 0.04, -0.03, 0, 0.05],
  '«mỗi năm»': [0.07, -0.03, -0.01, 0, -0.03],
}
