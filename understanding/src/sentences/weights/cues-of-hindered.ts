/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `hindered`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_HINDERED: Readonly<Record<string, readonly number[]>> = {
  '«trong quá trình thực hiện»': [0.01, -0.01, -0.03, 0.03, -0.01],
  '«trong quá trình triển khai»': [-0.05, -0.01, -0.02, -0.01, 0.09],
  '«quá trình thực hiện»': [0.04, -0.01, -0.01, 0.02, -0.05],
  '«nếu có»': [0.12, 0.02, -0.01, -0.02, -0.11],
  '«nếu phát sinh»': [-0.03, 0, 0, 0, 0.03],
  '«nếu có vướng mắc»': [0.05, 0, 0, 0, -0.05],
  '«phản ánh về»': [-0.03, 0, 0.04, 0.01, -0.02],
  '«phản ánh kịp thời»': [0.02, -0.01, -0.04, 0, 0.03],
}
