/** Written by `understanding/training/train-labels.ts`: one row per cue of the group `turn`, one weight for each of directive, target, result, limitation, context. */
export const CUES_OF_TURN: Readonly<Record<string, readonly number[]>> = {
  '«tuy nhiên»': [-0.01, -0.02, -0.1, 0.2, -0.07],
  '«song»': [-0.02, -0.01, 0.07, -0.06, 0.02],
  '«mặc dù»': [-0.02, 0, 0.06, -0.01, -0.04],
  '«bên cạnh những kết quả»': [-0.01, 0, -0.02, 0.04, -0.01],
  '«nhưng»': [-0.04, -0.02, 0.01, 0, 0.05],
}
