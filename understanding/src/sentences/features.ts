import { BODY_LABELS } from './body-label.ts'
import { CUE_GROUP, CUE_GROUPS, CUE_PHRASES } from './cue-index.ts'
import type { FeatureList } from './feature-list.ts'
import {
  ACT,
  AFTER,
  BELOW,
  BESIDE,
  EARLY,
  FIRST_CUE,
  FORM,
  HAS,
  LED_BY_NOTHING,
  ON_PAGE,
  OPENER,
  OPENING,
  OPENS,
  PAIR,
  SIGN,
  UNDER,
  UNDER_KIND,
  UNDER_NOTHING,
  VOICE,
} from './feature-names.ts'
import { ASSERTS, HANDLES } from './signs.ts'
import { KINDS, VOICES } from './situation.ts'
import type { Situation } from './situation.ts'
import { HAS_DIGITS, HAS_PERCENT, ORDERS_BODY, ORDERS_TO_DO, ORDERS_VERB } from './word-flags.ts'
import { keepShape } from '../kept-shapes.ts'

const group = (name: string): number => CUE_GROUPS.indexOf(name)
const PAST = group('past')
const LACK = group('lack')
const SHORT = group('short')
const MANNER = group('manner')
const BOUND = group('bound')
const DUTY = group('duty')
const ORDER = group('order')
const LEVEL = group('level')
const HORIZON = group('horizon')
const COMPARED = group('compared')
const MEASURED = group('measured')
const GOAL = group('goal')
const OUTCOME = group('outcome')
const CONCESSION = group('concession')
/** Words that say little of falling short behind a `nhưng`. */
const WEAK: Uint8Array = Uint8Array.from(CUE_PHRASES, (cue) => (cue === 'vẫn' || cue === 'một số' ? 1 : 0))
const EARLY_GROUPS = EARLY.map(group)

/** Where a paragraph never ends, only its first cues are weighed one by one. */
const MOST_CUES = 300

/** Finds the features of one sentence after another. */
export class Featuring {
  /** How often each group of cues occurs in the sentence at hand. */
  readonly #counts = new Uint8Array(CUE_GROUPS.length)
  /** The sentence in which each cue was last seen; a cue that is said twice counts once. */
  readonly #seen = new Int32Array(CUE_PHRASES.length).fill(-1)

  /** Writes the features of a sentence into a list. */
  write(situation: Situation, list: FeatureList): void {
    list.clear()
    list.add(FORM.bias)
    addForm(situation, list)
    this.#addCues(situation, list)
    addPlace(situation, list)
    this.#addPairs(situation, list)
    addNeighbour(situation, list)
    if (situation.before) this.#addBefore(situation.before, situation.subject.verb, list)
  }

  #has(cues: number): boolean {
    return (this.#counts[cues] ?? 0) > 0
  }

  /** What the cues say; what is granted before a `nhưng` is no falling short. */
  #addCues({ cues, unit }: Situation, list: FeatureList): void {
    const counts = this.#counts.fill(0)
    const count = cues.count(unit)
    let handling = false
    let handled = false
    const turn = cues.turn(unit)
    let conceded = false
    let late = false
    let past = false
    for (let order = 0; order < count; order++) {
      const cue = cues.cue(unit, order)
      const of = CUE_GROUP[cue] ?? 0
      if (of === LACK || of === SHORT) {
        if (order < turn) {
          conceded = true
          continue
        }
        if (handling && ASSERTS[cue] === 0) {
          handled = true
          continue
        }
        if (turn >= 0 && WEAK[cue] === 0) late = true
      } else if (order > turn && turn >= 0 && (of === PAST || of === OUTCOME)) past = true
      if (HANDLES[cue]) handling = true
      else if (of !== MANNER) handling = false
      counts[of] = Math.min(2, (counts[of] ?? 0) + 1)
      if (this.#seen[cue] !== unit && order < MOST_CUES) list.add(FIRST_CUE + cue)
      this.#seen[cue] = unit
    }
    for (let of = 0; of < counts.length; of++)
      if (this.#has(of)) list.add(HAS + of, counts[of] === 1 ? 1 : 1.5)
    if (handled) list.add(PAIR[this.#has(LACK) ? 'lack handled' : 'lack handled only'])
    const concedes = this.#has(CONCESSION)
    if (turn >= 0) {
      list.add(PAIR['turns within'])
      if (late) list.add(PAIR[concedes ? 'concedes, lack at end' : 'lack after turn within'])
      else if (conceded) list.add(PAIR['lack only before turn'])
      if (past) list.add(PAIR['past after turn within'])
    }
    const opening = cues.opening(unit)
    if (opening >= 0) list.add(OPENS + (CUE_GROUP[opening] ?? 0))
  }

  #addPairs(situation: Situation, list: FeatureList): void {
    const { subject, announced } = situation
    const past = this.#has(PAST)
    const lack = this.#has(LACK)
    if (announced) {
      const under = UNDER_KIND + KINDS.indexOf(announced) * UNDER.length
      if (subject.verb) list.add(under)
      if (past) list.add(under + 1)
      if (lack) list.add(under + 2)
      if (subject.body) list.add(under + 3)
    }
    if (!past && announced === 'target') list.add(PAIR['no past under target'])
    if (!past && announced === 'result') list.add(PAIR['no past under result'])
    if (situation.opening)
      for (let of = 0; of < EARLY_GROUPS.length; of++)
        if (this.#has(EARLY_GROUPS[of] ?? 0)) list.add(OPENING + of)
    if (situation.headline === 'result') {
      if (subject.verb) list.add(PAIR['verb, page of results'])
      if (past) list.add(PAIR['past, page of results'])
    } else if (situation.headline === 'directive') {
      if (subject.verb) list.add(PAIR['verb, page of duties'])
      if (!past) list.add(PAIR['no past, page of duties'])
    }
    if (lack && situation.turned) list.add(PAIR['lack after turn'])
    if (subject.verb) addVerb(situation, past, list)
    this.#addBody(situation, past, list)
    this.#addLevels(situation, list)
  }

  /** Who acts, and who is told. */
  #addBody({ subject, flags, introduces, opening }: Situation, past: boolean, list: FeatureList): void {
    if (introduces) {
      list.add(PAIR['introduces'])
      if (!this.#has(ORDER)) list.add(PAIR['introduces, no order'])
    }
    if (subject.bodyLater) list.add(past ? PAIR['body later, past'] : PAIR['body later'])
    if (flags & ORDERS_TO_DO) list.add(PAIR['orders a body to do'])
    if (flags & ORDERS_BODY) list.add(past ? PAIR['orders a body, past'] : PAIR['orders a body'])
    if (flags & ORDERS_VERB)
      list.add(PAIR[past ? 'orders to do, past' : opening ? 'orders to do, opening' : 'orders to do'])
    if (subject.body && this.#has(BOUND)) list.add(PAIR['body and bound'])
    if (subject.body && this.#has(DUTY)) list.add(PAIR['body and duty'])
    if (subject.body && past) list.add(PAIR['body and past'])
    if (past && this.#has(ORDER)) list.add(PAIR['order and past'])
  }

  #addLevels({ flags }: Situation, list: FeatureList): void {
    const level = this.#has(LEVEL)
    const percent = (flags & HAS_PERCENT) !== 0
    if (level && this.#has(HORIZON)) list.add(PAIR['level and horizon'])
    if (level && percent) list.add(PAIR['percent and level'])
    if (percent && this.#has(COMPARED)) list.add(PAIR['compared and percent'])
    if (this.#has(GOAL)) {
      if (this.#has(HORIZON)) list.add(PAIR['goal and horizon'])
      if (percent) list.add(PAIR['goal and percent'])
    }
    if (this.#has(MEASURED)) {
      if (percent) list.add(PAIR['measured and percent'])
      if (this.#has(COMPARED)) list.add(PAIR['compared and measured'])
    }
  }

  /** What a doubtful sentence before was read as counts only as far as it is probable. */
  #addBefore(before: readonly number[], verb: boolean, list: FeatureList): void {
    const lack = this.#has(LACK)
    for (let at = 0; at < BODY_LABELS.length; at++) {
      const label = BODY_LABELS[at]
      const probable = before[at] ?? 0
      list.add(AFTER[at] ?? 0, probable)
      if (verb && label === 'directive') list.add(PAIR['verb after directive'], probable)
      if (verb && label === 'context') list.add(PAIR['verb after context'], probable)
      if (verb && label === 'result') list.add(PAIR['verb after result'], probable)
      if (lack && label === 'limitation') list.add(PAIR['lack after limitation'], probable)
    }
  }
}

function addForm(situation: Situation, list: FeatureList): void {
  const { flags, subject } = situation
  if (subject.verb) list.add(FORM.verb)
  if (subject.body) list.add(FORM.body)
  if (flags & HAS_DIGITS) list.add(FORM.digits)
  if (flags & HAS_PERCENT) list.add(FORM.percent)
  if (subject.colon) list.add(FORM.colon)
  if (situation.turned) list.add(FORM.turned)
  if (situation.opening) list.add(FORM.opening)
  if (situation.soon) list.add(FORM.soon)
  if (situation.lone) list.add(situation.opening ? FORM['lone, opening'] : FORM.lone)
  if (situation.marked) list.add(FORM.marked)
  if (situation.order > 0) list.add(FORM.later)
  if (situation.length < 60) list.add(FORM.short)
  if (situation.length > 300) list.add(FORM.long)
  if (situation.dated) list.add(subject.act === 'nobody' ? FORM.dated : FORM['dated, body'])
  if (situation.labelled) {
    list.add(FORM.labelled)
    if (subject.body) list.add(FORM['labelled, body'])
    if (flags & HAS_DIGITS) list.add(FORM['labelled, digits'])
  }
  list.add(ACT[subject.act])
  if (subject.opener >= 0) list.add(OPENER + subject.opener)
  for (const sign of situation.signs) list.add(SIGN + sign)
}

/** What stands beside in the same list, or above as the paragraph before. */
function addNeighbour({ sibling, marked }: Situation, list: FeatureList): void {
  if (!sibling) return
  const features = marked ? BESIDE : BELOW
  for (let label = 0; label < sibling.length; label++) list.add(features[label] ?? 0, sibling[label] ?? 0)
}

function addPlace({ voice, announced, ledIn, headline }: Situation, list: FeatureList): void {
  if (headline) list.add(ON_PAGE + KINDS.indexOf(headline))
  list.add(VOICE + VOICES.indexOf(voice))
  list.add(UNDER_NOTHING + (announced ? 1 + KINDS.indexOf(announced) : 0))
  list.add(LED_BY_NOTHING + (ledIn ? 1 + KINDS.indexOf(ledIn) : 0))
}

function addVerb({ flags, ledIn, opening, voice }: Situation, past: boolean, list: FeatureList): void {
  list.add(past ? PAIR['verb and past'] : PAIR['verb, no past'])
  if (flags & HAS_PERCENT) list.add(PAIR['verb and percent'])
  if (ledIn === 'directive') list.add(PAIR['verb led by directive'])
  if (opening) list.add(PAIR['verb opening'])
  if (voice === 'report') list.add(PAIR['verb in report'])
  if (voice === 'order') list.add(PAIR['verb in order'])
}

keepShape(new Featuring())
