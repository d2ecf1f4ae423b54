/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `hindered`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_HINDERED: Readonly<Record<string, readonly number[]>> = {
  '«trong quá trình thực hiện»': [0.09, 0, 0, 0, -0.08],
  '«quá trình thực hiện»': [0.02, 0, 0, 0.02, -0.04],
  '«nếu có»': [0.12, 0, -0.01, -0.01, -0.1],
  '«nếu phát sinh»': [0.06, 0, 0, 0, -0.06],
  '«phản ánh về»': [0.15, 0, -0.02, 0, -0.13],
}
