/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `goal`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_GOAL: Readonly<Record<string, readonly number[]>> = {
  '«phấn đấu»': [0.04, 0.36, -0.22, -0.1, -0.08],
  '«mục tiêu»': [0.04, -0.17, -0.11, 0, 0.23],
  '«chỉ tiêu»': [0.03, 0.03, 0.03, -0.03, -0.06],
  '«đề ra mục tiêu»': [-0.03, 0.1, -0.02, 0, -0.05],
  '«mục tiêu của»': [-0.04, 0.06, -0.02, -0.01, 0.01],
  '«quyết tâm»': [-0.03, -0.01, 0.13, -0.09, 0],
  '«đặt kế hoạch»': [-0.01, -0.02, 0, 0, 0.03],
  '«trở thành»': [-0.02, 0.09, 0.1, -0.02, -0.15],
  '«với mục tiêu»': [0.08, -0.05, -0.04, 0, 0.01],
  '«mục tiêu đến năm»': [0.02, -0.03, -0.01, 0, 0.02],
  '«đặt mục tiêu đến»': [-0.01, 0.06, -0.04, 0, -0.01],
  '«tầm nhìn đến năm»': [-0.02, -0.02, -0.03, -0.01, 0.08],
  '«quy hoạch xác định»': [-0.01, 0.05, -0.01, 0, -0.04],
  '«thuộc nhóm»': [0.01, 0.02, 0, 0.02, -0.05],
}
