/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `horizon`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_HORIZON: Readonly<Record<string, readonly number[]>> = {
  '«đến năm»': [-0.07, 0.11, -0.07, -0.03, 0.05],
  '«vào năm»': [0, -0.01, -0.13, 0.08, 0.07],
  '«đến hết năm»': [-0.03, 0.06, 0.02, -0.02, -0.03],
  '«đến cuối năm»': [0.06, -0.03, -0.02, -0.01, 0],
  '«đến năm 2030»': [-0.04, 0.22, -0.09, -0.03, -0.06],
  '«giai đoạn»': [0.07, -0.06, 0.08, -0.05, -0.04],
  '«thời kỳ»': [-0.05, -0.02, -0.02, 0.18, -0.09],
  '«tầm nhìn»': [-0.05, 0.08, -0.04, 0.01, 0],
  '«hằng năm»': [-0.03, -0.01, -0.02, -0.01, 0.06],
  '«mỗi năm»': [0.01, -0.05, 0.04, -0.01, 0.01],
}
