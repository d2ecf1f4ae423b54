/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `bound`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_BOUND: Readonly<Record<string, readonly number[]>> = {
  '«có trách nhiệm»': [0.21, 0, -0.03, -0.01, -0.17],
  '«chịu trách nhiệm»': [0.1, -0.01, -0.02, 0.02, -0.1],
  '«tổ chức thực hiện»': [-0.1, -0.01, 0.12, -0.03, 0.02],
  '«triển khai thực hiện»': [-0.12, -0.01, 0.02, 0, 0.11],
  '«giám sát việc thực hiện»': [0.05, 0, 0, 0, -0.04],
  '«đôn đốc»': [0.12, -0.01, 0.01, -0.01, -0.12],
  '«báo cáo»': [0.01, -0.13, -0.02, -0.02, 0.17],
}
