/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `turn`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_TURN: Readonly<Record<string, readonly number[]>> = {
  '«tuy nhiên»': [-0.09, -0.06, 0.02, 0.2, -0.08],
  '«tuy vậy»': [-0.01, 0, -0.07, 0.06, 0.03],
  '«song»': [-0.07, 0, 0.06, 0.05, -0.04],
  '«bên cạnh những kết quả»': [-0.01, 0, -0.08, 0.11, -0.01],
  '«nhưng»': [0.03, -0.05, 0, 0, 0.02],
}
