/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `concession`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_CONCESSION: Readonly<Record<string, readonly number[]>> = {
  '«mặc dù»': [-0.02, -0.01, 0.09, 0.05, -0.11],
  '«mặc dầu»': [0, 0, -0.03, 0.04, -0.01],
  '«tuy»': [0, -0.01, -0.04, 0.03, 0.02],
  '«dù»': [-0.06, 0.04, 0.01, -0.04, 0.05],
  '«cho dù»': [0.03, 0, 0, -0.02, 0],
}
