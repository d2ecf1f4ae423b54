/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `goal`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_GOAL: Readonly<Record<string, readonly number[]>> = {
  '«phấn đấu»': [-0.02, 0.36, -0.21, -0.1, -0.03],
  '«mục tiêu»': [0.1, -0.21, -0.13, -0.02, 0.26],
  '«chỉ tiêu»': [0.03, 0, 0.06, -0.04, -0.04],
  '«đề ra mục tiêu»': [-0.03, 0.1, -0.02, 0, -0.05],
  '«mục tiêu của»': [-0.04, 0.13, -0.02, -0.01, -0.06],
  '«quyết tâm»': [-0.01, -0.01, 0.12, -0.09, -0.01],
  '«đặt kế hoạch»': [-0.01, -0.01, 0, 0, 0.03],
  '«trở thành»': [-0.05, 0.18, 0.02, -0.03, -0.12],
  '«với mục tiêu»': [0.06, -0.02, -0.04, 0, 0.01],
  '«mục tiêu đến năm»': [0.02, -0.04, -0.01, 0, 0.03],
  '«đặt mục tiêu đến»': [-0.01, 0.06, -0.03, 0, -0.01],
  '«tầm nhìn đến năm»': [0, -0.04, -0.02, -0.02, 0.07],
  '«quy hoạch xác định»': [-0.01, 0.05, 0, 0, -0.03],
  '«thuộc nhóm»': [0.01, 0.09, 0, 0.03, -0.12],
}
