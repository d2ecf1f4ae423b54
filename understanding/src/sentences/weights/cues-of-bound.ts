/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `bound`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_BOUND: Readonly<Record<string, readonly number[]>> = {
  '«có trách nhiệm»': [0.31, 0.01, -0.08, -0.01, -0.23],
  '«chịu trách nhiệm»': [0.19, -0.01, -0.04, 0.02, -0.15],
  '«tổ chức thực hiện»': [-0.11, 0.01, 0.1, -0.05, 0.05],
  '«triển khai thực hiện»': [-0.18, -0.08, 0.17, 0.06, 0.03],
  '«giám sát việc thực hiện»': [-0.06, 0, 0.12, 0, -0.06],
  '«đôn đốc»': [0.16, -0.01, -0.02, -0.01, -0.12],
  '«báo cáo»': [-0.05, -0.2, -0.08, 0.1, 0.22],
}
