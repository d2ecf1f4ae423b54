/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `executes`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_EXECUTES: Readonly<Record<string, readonly number[]>> = {
  '«chịu trách nhiệm triển khai»': [0.03, 0, 0, 0, -0.02],
  '«tổ chức triển khai thực hiện»': [0.03, 0, -0.02, 0, 0],
}
