/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `turn`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_TURN: Readonly<Record<string, readonly number[]>> = {
  '«tuy nhiên»': [-0.06, -0.01, -0.06, 0.27, -0.13],
  '«song»': [-0.02, 0, 0, -0.07, 0.1],
  '«mặc dù»': [-0.03, 0, 0.05, 0.02, -0.05],
  '«bên cạnh những thuận lợi»': [-0.05, 0, 0, 0, 0.05],
  '«nhưng»': [-0.05, -0.02, -0.05, 0.06, 0.06],
}
