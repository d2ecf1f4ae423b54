import {
  directsSoftly,
  isGroundClause,
  isOrderBehind,
  mustBeDone,
  saysBackground,
  saysDone,
  tellsOrder,
} from './plain-account.ts'
import { looksBack, saysGoal } from './plain-goal.ts'
import { saysLack } from './plain-lack.ts'
import type { BodyLabel } from './body-label.ts'
import type { PageDay } from './signs.ts'
import type { Situation } from './situation.ts'
import { HAS_DIGITS, SAYS_ORDER } from './word-flags.ts'

/** Longer sentences say more than one thing. */
const LONGEST = 420
/** Below this the sentence after would be heard. */
const DOUBTED = 0.6
/** A label that words are so sure of stands. */
const SURE = 0.9

/** `Không chỉ đạt chỉ tiêu, tỉnh còn nâng cao chất lượng …`: more than was asked. */
const NOT_ONLY =
  /^[^.;:]{0,60}không (?:chỉ|những)(?= )[^.;:]{3,120} còn (?!nhiều|gặp|thiếu|chậm|thấp|hạn chế)/

/** What a sentence of a page plainly is by a form of its own, whatever is told around it; nothing where no form is clear. */
export function plainForm(
  label: BodyLabel,
  confidence: number,
  { subject, announced, ledIn, flags, voice, labelled, marked, introduces }: Situation,
  words: string,
  day: PageDay | undefined,
): BodyLabel | undefined {
  if (words.length > LONGEST || introduces) return undefined
  const told = voice === 'article' || voice === 'unknown'
  const duties = announced === 'directive' || ledIn === 'directive'
  // What words have read rightly, but not surely, is not to be doubted either.
  const sure = confidence > DOUBTED
  const aims =
    label === 'target'
      ? !sure
      : label !== 'limitation' && !((duties || announced === 'target') && subject.verb)
  if (aims && saysGoal(words, day, subject.verb, flags)) return 'target'
  if ((label === 'context' ? !sure : label === 'directive') && !marked && isGroundClause(words))
    return 'context'
  if (!told || marked || labelled || subject.colon || duties) return undefined
  if (label === 'target' && announced !== 'target' && looksBack(words, day)) return 'result'
  if (label !== 'target' && !subject.verb && (flags & SAYS_ORDER) === 0 && NOT_ONLY.test(words))
    return 'result'
  const orders = label === 'directive'
  const asks = orders && (subject.verb || (flags & SAYS_ORDER) !== 0)
  if (label !== 'target' && !orders && announced === undefined && mustBeDone(words)) return 'directive'
  const lacks = label === 'limitation' ? !sure : label !== 'target' && !asks
  if (lacks && saysLack(words)) return 'limitation'
  if (
    (label === 'result' || label === 'context') &&
    (flags & SAYS_ORDER) !== 0 &&
    announced === undefined &&
    (tellsOrder(words) || isOrderBehind(words) || directsSoftly(words))
  )
    return 'directive'
  const done =
    label === 'result'
      ? !sure
      : label !== 'limitation' && announced !== 'target' && !(orders && (subject.verb || confidence > SURE))
  if (done && saysDone(words, (flags & HAS_DIGITS) !== 0)) return 'result'
  const ground = label === 'context' ? !sure : label === 'result' || orders
  return ground && announced !== 'result' && saysBackground(words) ? 'context' : undefined
}
