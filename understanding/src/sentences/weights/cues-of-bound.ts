/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `bound`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_BOUND: Readonly<Record<string, readonly number[]>> = {
  '«có trách nhiệm»': [0.32, 0.01, -0.11, -0.02, -0.2],
  '«chịu trách nhiệm»': [0.27, -0.02, -0.08, 0.01, -0.18],
  '«tổ chức thực hiện»': [-0.13, 0, -0.01, 0.1, 0.04],
  '«triển khai thực hiện»': [-0.17, -0.07, 0.19, 0.06, 0],
  '«giám sát việc thực hiện»': [-0.09, 0, 0.17, 0, -0.07],
  '«đôn đốc»': [0.13, -0.01, 0.06, -0.04, -0.14],
  '«báo cáo»': [-0.13, -0.23, 0.03, 0.09, 0.23],
}
