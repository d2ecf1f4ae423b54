/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `bound`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_BOUND: Readonly<Record<string, readonly number[]>> = {
  '«có trách nhiệm»': [0.31, -0.01, -0.04, -0.01, -0.26],
  '«chịu trách nhiệm»': [0.14, -0.01, -0.03, 0.04, -0.14],
  '«tổ chức thực hiện»': [-0.13, -0.01, 0.15, -0.05, 0.05],
  '«triển khai thực hiện»': [-0.2, -0.07, 0.18, 0.03, 0.07],
  '«giám sát việc thực hiện»': [0.05, 0, 0, 0, -0.05],
  '«đôn đốc»': [0.15, -0.01, -0.01, -0.01, -0.12],
  '«báo cáo»': [0.03, -0.17, -0.05, -0.03, 0.23],
}
