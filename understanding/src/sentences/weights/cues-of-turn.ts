/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `turn`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_TURN: Readonly<Record<string, readonly number[]>> = {
  '«tuy nhiên»': [-0.02, -0.02, -0.08, 0.19, -0.08],
  '«song»': [-0.01, 0, 0.01, -0.04, 0.04],
  '«mặc dù»': [-0.02, 0, 0.07, -0.01, -0.04],
  '«nhưng»': [-0.04, -0.02, 0.02, 0, 0.04],
}
