/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `bound`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_BOUND: Readonly<Record<string, readonly number[]>> = {
  '«có trách nhiệm»': [0.23, 0, -0.01, -0.01, -0.21],
  '«chịu trách nhiệm»': [0.06, 0, -0.03, -0.01, -0.02],
  '«tổ chức thực hiện»': [0.12, -0.01, 0, -0.01, -0.11],
  '«triển khai thực hiện»': [-0.09, -0.02, 0.06, -0.03, 0.08],
  '«giám sát việc thực hiện»': [0.09, -0.02, -0.01, 0, -0.06],
  '«đôn đốc»': [0.07, 0, 0.08, -0.01, -0.14],
  '«báo cáo»': [-0.03, -0.06, -0.04, -0.05, 0.18],
}
