/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `hindered`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_HINDERED: Readonly<Record<string, readonly number[]>> = {
  '«trong quá trình thực hiện»': [0.07, 0, 0, 0, -0.06],
  '«trong quá trình triển khai»': [-0.04, -0.01, -0.01, -0.01, 0.07],
  '«quá trình thực hiện»': [0.02, 0, 0.01, 0.02, -0.05],
  '«nếu có»': [0.04, 0.01, -0.03, -0.01, -0.01],
  '«phản ánh về»': [0.03, 0, 0.02, 0.01, -0.06],
}
