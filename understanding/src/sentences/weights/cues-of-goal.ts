/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `goal`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_GOAL: Readonly<Record<string, readonly number[]>> = {
  '«phấn đấu»': [0, 0.38, -0.3, -0.05, -0.04],
  '«mục tiêu»': [0.05, -0.12, -0.14, -0.09, 0.29],
  '«chỉ tiêu»': [0.01, -0.04, 0.14, -0.04, -0.07],
  '«đề ra mục tiêu»': [-0.03, 0.09, -0.02, 0, -0.04],
  '«mục tiêu của»': [-0.02, 0.13, -0.03, -0.01, -0.07],
  '«quyết tâm»': [-0.02, 0.03, 0.06, -0.06, 0],
  '«đặt kế hoạch»': [-0.01, -0.02, -0.01, 0, 0.05],
  '«trở thành»': [-0.02, 0.17, 0, -0.03, -0.13],
  '«với mục tiêu»': [0.04, -0.02, -0.04, 0, 0.02],
  '«mục tiêu đến năm»': [0.03, -0.03, -0.01, 0, 0.02],
  '«đặt mục tiêu đến»': [-0.01, 0.03, -0.01, -0.01, -0.01],
  '«tầm nhìn đến năm»': [-0.02, -0.05, -0.02, -0.02, 0.1],
  '«quy hoạch xác định»': [-0.01, 0.04, 0, 0, -0.03],
  '«thuộc nhóm»': [0, 0.1, 0, 0.03, -0.12],
}
