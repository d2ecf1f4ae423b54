/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `bound`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_BOUND: Readonly<Record<string, readonly number[]>> = {
  '«có trách nhiệm»': [0.22, 0, -0.03, -0.01, -0.18],
  '«chịu trách nhiệm»': [0.1, -0.01, -0.02, 0.02, -0.09],
  '«tổ chức thực hiện»': [-0.09, -0.01, 0.09, -0.02, 0.03],
  '«triển khai thực hiện»': [-0.13, -0.05, 0.11, 0, 0.07],
  '«giám sát việc thực hiện»': [0.04, 0, 0, 0, -0.04],
  '«đôn đốc»': [0.11, -0.01, 0, -0.01, -0.09],
  '«báo cáo»': [0.01, -0.12, -0.02, -0.02, 0.16],
}
