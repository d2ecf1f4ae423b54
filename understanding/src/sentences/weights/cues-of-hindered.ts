/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `hindered`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_HINDERED: Readonly<Record<string, readonly number[]>> = {
  '«trong quá trình thực hiện»': [0.07, -0.01, -0.02, 0.02, -0.06],
  '«trong quá trình triển khai»': [-0.05, -0.01, -0.02, -0.02, 0.1],
  '«quá trình thực hiện»': [0.03, -0.01, 0.01, 0.03, -0.06],
  '«nếu có»': [0.06, 0.02, -0.04, -0.02, -0.02],
  '«nếu phát sinh»': [0.03, 0, 0, 0, -0.03],
  '«phản ánh về»': [0.04, 0, 0.04, 0.01, -0.08],
}
