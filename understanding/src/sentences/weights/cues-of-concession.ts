/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `concession`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_CONCESSION: Readonly<Record<string, readonly number[]>> = {
  '«mặc dù»': [-0.01, -0.01, 0.07, 0.05, -0.1],
  '«tuy»': [-0.01, -0.01, -0.05, 0.04, 0.03],
  '«dù»': [-0.03, 0, 0.03, -0.09, 0.09],
}
