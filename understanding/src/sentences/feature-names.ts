import { BODY_LABELS } from './body-label.ts'
import { CUE_GROUPS, CUE_PHRASES } from './cue-index.ts'
import { SIGNS } from './signs.ts'
import { KINDS, VOICES } from './situation.ts'
import { ACTS, OPENING_WORDS } from './subject.ts'
import type { Act } from './subject.ts'

const FORMS = [
  'bias',
  'verb',
  'body',
  'digits',
  'percent',
  'colon',
  'turned',
  'opening',
  'soon',
  'marked',
  'later',
  'short',
  'long',
  'labelled',
  'labelled, body',
  'labelled, digits',
  'dated',
  'dated, body',
  'lone',
  'lone, opening',
] as const

const PAIRS = [
  'verb and past',
  'verb and percent',
  'body and duty',
  'body and bound',
  'body and past',
  'order and past',
  'lack after turn',
  'verb led by directive',
  'verb, no past',
  'verb opening',
  'level and horizon',
  'percent and level',
  'compared and percent',
  'measured and percent',
  'goal and horizon',
  'goal and percent',
  'compared and measured',
  'verb in report',
  'verb in order',
  'body later',
  'body later, past',
  'orders a body',
  'orders a body, past',
  'orders a body to do',
  'introduces',
  'introduces, no order',
  'no past under target',
  'no past under result',
  'verb after directive',
  'verb after result',
  'verb after context',
  'lack after limitation',
  'lack handled',
  'lack handled only',
  'turns within',
  'lack only before turn',
  'lack after turn within',
  'past after turn within',
  'concedes, lack at end',
  'orders to do',
  'orders to do, past',
  'orders to do, opening',
  'verb, page of results',
  'verb, page of duties',
  'past, page of results',
  'no past, page of duties',
] as const

/** What counts under a heading, in the order of its features. */
export const UNDER = ['verb', 'past', 'lack', 'body'] as const

/** Groups of cues that count differently in the first sentences of a page, which mostly tell why it is written. */
export const EARLY: readonly string[] = [
  'compared',
  'measured',
  'outcome',
  'account',
  'past',
  'lack',
  'goal',
  'level',
  'order',
  'duty',
  'work',
  'event',
  'told',
  'ground',
]

/** The names of all features; a weight belongs to a name, so that the table of weights can be read. */
export const FEATURES: readonly string[] = [
  ...FORMS,
  ...CUE_GROUPS.map((group) => `has ${group}`),
  ...CUE_GROUPS.map((group) => `opens ${group}`),
  ...VOICES.map((voice) => `voice ${voice}`),
  'under nothing',
  ...KINDS.map((kind) => `under ${kind}`),
  'led by nothing',
  ...KINDS.map((kind) => `led by ${kind}`),
  ...KINDS.flatMap((kind) => UNDER.map((what) => `${what} under ${kind}`)),
  ...PAIRS,
  ...EARLY.map((of) => `opening, ${of}`),
  ...KINDS.map((kind) => `on a page of ${kind}`),
  ...KINDS.map((kind) => `after ${kind}`),
  ...KINDS.map((kind) => `beside ${kind}`),
  ...KINDS.map((kind) => `below ${kind}`),
  ...SIGNS,
  ...ACTS.map((act) => `body: ${act}`),
  ...OPENING_WORDS.map((word) => `opens with ${word}`),
  ...CUE_PHRASES.map((cue) => `«${cue}»`),
]

const NUMBERS: ReadonlyMap<string, number> = new Map(FEATURES.map((name, number) => [name, number]))

function numberOf(name: string): number {
  const number = NUMBERS.get(name)
  if (number === undefined) throw new Error(`no feature is called ${name}`)
  return number
}

/** The numbers of features by their names, worked out once. */
const numbersOf = <T extends string>(names: readonly T[]): Readonly<Record<T, number>> =>
  Object.fromEntries(names.map((name) => [name, numberOf(name)])) as Record<T, number>

/** The numbers of forms by their names. */
export const FORM: Readonly<Record<(typeof FORMS)[number], number>> = numbersOf(FORMS)
/** The numbers of pairs by their names. */
export const PAIR: Readonly<Record<(typeof PAIRS)[number], number>> = numbersOf(PAIRS)
/** The first of the features that a group of cues occurs. */
export const HAS: number = numberOf(`has ${CUE_GROUPS[0]}`)
/** The first of the features that a group of cues opens. */
export const OPENS: number = numberOf(`opens ${CUE_GROUPS[0]}`)
/** The first of the voices. */
export const VOICE: number = numberOf('voice report')
/** No heading announces anything; the kinds follow. */
export const UNDER_NOTHING: number = numberOf('under nothing')
/** No lead-in announces anything; the kinds follow. */
export const LED_BY_NOTHING: number = numberOf('led by nothing')
/** The first of the kinds that the headline of a page announces. */
export const ON_PAGE: number = numberOf(`on a page of ${KINDS[0]}`)
/** The first of what stands under a heading of a kind. */
export const UNDER_KIND: number = numberOf('verb under result')
/** By label: the sentence before is that. */
export const AFTER: readonly number[] = BODY_LABELS.map((label) => numberOf(`after ${label}`))
/** By label: the item before is that. */
export const BESIDE: readonly number[] = BODY_LABELS.map((label) => numberOf(`beside ${label}`))
/** By label: the paragraph before is that. */
export const BELOW: readonly number[] = BODY_LABELS.map((label) => numberOf(`below ${label}`))
/** The first of the groups of cues in the first sentences. */
export const OPENING: number = numberOf(`opening, ${EARLY[0]}`)
/** By what the body does that opens a sentence. */
export const ACT: Readonly<Record<Act, number>> = Object.fromEntries(
  ACTS.map((act) => [act, numberOf(`body: ${act}`)]),
) as Record<Act, number>
/** The first of the signs. */
export const SIGN: number = numberOf(SIGNS[0] ?? '')
/** The first of the opening words. */
export const OPENER: number = numberOf(`opens with ${OPENING_WORDS[0]}`)
/** The feature of the first cue; the others follow in the order of their numbers. */
export const FIRST_CUE: number = numberOf(`«${CUE_PHRASES[0]}»`)
