/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `executes`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_EXECUTES: Readonly<Record<string, readonly number[]>> = {
  '«chịu trách nhiệm thi hành»': [0.04, 0, 0, 0, -0.04],
  '«nghiêm túc thực hiện»': [-0.09, 0, 0, 0, 0.09],
  '«tổ chức triển khai thực hiện»': [0.08, -0.01, -0.08, -0.01, 0.02],
}
