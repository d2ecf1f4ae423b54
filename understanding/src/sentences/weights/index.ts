/**
 * What training has found, written by `understanding/training/train-labels.ts`: in goes the name of a feature, out comes one weight
 * for each of directive, target, result, limitation, context. Promised: a feature that is not named here weighs nothing.
 */
import { CUES_OF_ACCOUNT } from './cues-of-account.ts'
import { CUES_OF_AHEAD } from './cues-of-ahead.ts'
import { CUES_OF_BOUND } from './cues-of-bound.ts'
import { CUES_OF_CLOSING } from './cues-of-closing.ts'
import { CUES_OF_COMPARED } from './cues-of-compared.ts'
import { CUES_OF_CONCESSION } from './cues-of-concession.ts'
import { CUES_OF_DUTY } from './cues-of-duty.ts'
import { CUES_OF_EVENT } from './cues-of-event.ts'
import { CUES_OF_EXECUTES } from './cues-of-executes.ts'
import { CUES_OF_GOAL } from './cues-of-goal.ts'
import { CUES_OF_GROUND } from './cues-of-ground.ts'
import { CUES_OF_HINDERED } from './cues-of-hindered.ts'
import { CUES_OF_HORIZON } from './cues-of-horizon.ts'
import { CUES_OF_LACK } from './cues-of-lack.ts'
import { CUES_OF_LEVEL } from './cues-of-level.ts'
import { CUES_OF_MANNER } from './cues-of-manner.ts'
import { CUES_OF_MEASURED } from './cues-of-measured.ts'
import { CUES_OF_MENDING } from './cues-of-mending.ts'
import { CUES_OF_NORM } from './cues-of-norm.ts'
import { CUES_OF_ORDER } from './cues-of-order.ts'
import { CUES_OF_OUTCOME } from './cues-of-outcome.ts'
import { CUES_OF_PAST } from './cues-of-past.ts'
import { CUES_OF_SHORT } from './cues-of-short.ts'
import { CUES_OF_TALE } from './cues-of-tale.ts'
import { CUES_OF_TOLD } from './cues-of-told.ts'
import { CUES_OF_TURN } from './cues-of-turn.ts'
import { CUES_OF_WORK } from './cues-of-work.ts'
import { FORMS } from './forms.ts'
import { OPENERS } from './openers.ts'

/** The weights of every feature, by its name. */
export const WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  ...FORMS,
  ...OPENERS,
  ...CUES_OF_ORDER,
  ...CUES_OF_DUTY,
  ...CUES_OF_BOUND,
  ...CUES_OF_EXECUTES,
  ...CUES_OF_MANNER,
  ...CUES_OF_PAST,
  ...CUES_OF_OUTCOME,
  ...CUES_OF_COMPARED,
  ...CUES_OF_MEASURED,
  ...CUES_OF_LACK,
  ...CUES_OF_TURN,
  ...CUES_OF_GOAL,
  ...CUES_OF_CONCESSION,
  ...CUES_OF_LEVEL,
  ...CUES_OF_HORIZON,
  ...CUES_OF_GROUND,
  ...CUES_OF_EVENT,
  ...CUES_OF_NORM,
  ...CUES_OF_WORK,
  ...CUES_OF_ACCOUNT,
  ...CUES_OF_SHORT,
  ...CUES_OF_TALE,
  ...CUES_OF_AHEAD,
  ...CUES_OF_CLOSING,
  ...CUES_OF_MENDING,
  ...CUES_OF_HINDERED,
  ...CUES_OF_TOLD,
}
