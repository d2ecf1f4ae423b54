/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `turn`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_TURN: Readonly<Record<string, readonly number[]>> = {
  '«tuy nhiên»': [-0.03, -0.04, -0.12, 0.26, -0.07],
  '«tuy vậy»': [-0.01, 0, -0.07, 0.06, 0.03],
  '«song»': [-0.05, 0, 0.17, -0.1, -0.03],
  '«bên cạnh những kết quả»': [-0.01, 0, -0.09, 0.12, -0.01],
  '«nhưng»': [-0.07, -0.03, 0.02, 0.06, 0.02],
}
