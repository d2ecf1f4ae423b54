/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `bound`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_BOUND: Readonly<Record<string, readonly number[]>> = {
  '«có trách nhiệm»': [0.32, 0.01, -0.08, -0.02, -0.24],
  '«chịu trách nhiệm»': [0.17, -0.01, -0.04, 0.02, -0.14],
  '«tổ chức thực hiện»': [-0.08, -0.02, 0.1, -0.05, 0.06],
  '«triển khai thực hiện»': [-0.18, -0.07, 0.17, 0.05, 0.03],
  '«giám sát việc thực hiện»': [-0.06, 0, 0.12, 0, -0.06],
  '«đôn đốc»': [0.17, -0.01, -0.03, -0.02, -0.11],
  '«báo cáo»': [-0.06, -0.19, -0.09, 0.16, 0.18],
}
