import type { Announcement } from './governance.ts'
import { BODY_LABELS } from './body-label.ts'
import { CUE_GROUPS } from './cues.ts'
import type { Cues } from './cues.ts'

/** What is known about a sentence when its label is decided. */
export interface Situation {
  readonly cues: Cues
  readonly announced?: Announcement
  readonly ledIn?: Announcement
  /** What kind of document speaks: one that reports, one that orders, a page that tells about it, unknown. */
  readonly voice: 'report' | 'order' | 'article' | 'unknown'
  /** An adverse turn (`Tuy nhiên`) came before, in the same part. */
  readonly turned: boolean
  /** How probable each label is for the sentence before, in the same paragraph, in the order of `BODY_LABELS`. */
  readonly before?: readonly number[]
  /** Ends by announcing a list. */
  readonly introduces: boolean
  /** The first sentences of the body, before any heading or numbered item. */
  readonly opening: boolean
  readonly marked: boolean
  /** Place in its paragraph. */
  readonly order: number
  readonly length: number
}

const KINDS: readonly Announcement[] = ['result', 'limitation', 'target', 'context', 'directive']

/** The names of all features; a weight belongs to a name, so that the table of weights can be read. */
export const FEATURES: readonly string[] = [
  'bias',
  'verb',
  'body',
  'digits',
  'percent',
  'colon',
  'turned',
  'opening',
  'marked',
  'later',
  'short',
  'long',
  ...CUE_GROUPS.map((group) => `has ${group}`),
  ...CUE_GROUPS.map((group) => `opens ${group}`),
  ...['report', 'order', 'article', 'unknown'].map((voice) => `voice ${voice}`),
  'under nothing',
  ...KINDS.map((kind) => `under ${kind}`),
  'led by nothing',
  ...KINDS.map((kind) => `led by ${kind}`),
  ...KINDS.flatMap((kind) => [
    `verb under ${kind}`,
    `past under ${kind}`,
    `lack under ${kind}`,
    `body under ${kind}`,
  ]),
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
  'verb in report',
  'verb in order',
  'body later',
  'body later, past',
  'orders a body',
  'orders a body, past',
  'introduces',
  'introduces, no order',
  'no past under target',
  'no past under result',
  ...KINDS.map((kind) => `after ${kind}`),
  'verb after directive',
  'verb after result',
  'lack after limitation',
]

const INDEX = new Map(FEATURES.map((name, at) => [name, at]))

/** The features of a sentence as indexes and values. */
export function featuresOf(situation: Situation): ReadonlyMap<number, number> {
  const on = new Map<number, number>()
  const add = (name: string, value = 1): void => {
    const at = INDEX.get(name)
    if (at === undefined) throw new Error(`no feature is called ${name}`)
    on.set(at, value)
  }
  add('bias')
  addForm(situation, add)
  addCues(situation.cues, add)
  addPlace(situation, add)
  addPairs(situation, add)
  return on
}

type Add = (name: string, value?: number) => void

function addForm(situation: Situation, add: Add): void {
  const { cues } = situation
  if (cues.verb) add('verb')
  if (cues.body) add('body')
  if (cues.digits) add('digits')
  if (cues.percent) add('percent')
  if (cues.last === ':') add('colon')
  if (situation.turned) add('turned')
  if (situation.opening) add('opening')
  if (situation.marked) add('marked')
  if (situation.order > 0) add('later')
  if (situation.length < 60) add('short')
  if (situation.length > 300) add('long')
}

function addCues(cues: Cues, add: Add): void {
  CUE_GROUPS.forEach((group, at) => {
    const count = cues.counts[at] ?? 0
    if (count > 0) add(`has ${group}`, count > 1 ? 1.5 : 1)
  })
  const opening = CUE_GROUPS[cues.opening]
  if (opening) add(`opens ${opening}`)
}

function addPlace(situation: Situation, add: Add): void {
  add(`voice ${situation.voice}`)
  add(situation.announced ? `under ${situation.announced}` : 'under nothing')
  add(situation.ledIn ? `led by ${situation.ledIn}` : 'led by nothing')
}

function addPairs(situation: Situation, add: Add): void {
  const { cues, announced, ledIn, turned, voice, opening, before } = situation
  const has = (group: string): boolean => (cues.counts[CUE_GROUPS.indexOf(group)] ?? 0) > 0
  if (announced) {
    if (cues.verb) add(`verb under ${announced}`)
    if (has('past')) add(`past under ${announced}`)
    if (has('lack')) add(`lack under ${announced}`)
    if (cues.body) add(`body under ${announced}`)
  }
  if (cues.verb) {
    add(has('past') ? 'verb and past' : 'verb, no past')
    if (cues.percent) add('verb and percent')
    if (ledIn === 'directive') add('verb led by directive')
    if (opening) add('verb opening')
    if (voice === 'report' || voice === 'order') add(`verb in ${voice}`)
  }
  if (situation.introduces) {
    add('introduces')
    if (!has('order')) add('introduces, no order')
  }
  if (!has('past') && (announced === 'target' || announced === 'result')) add(`no past under ${announced}`)
  if (before) addBefore(before, cues.verb, has('lack'), add)
  if (cues.bodyLater) add(has('past') ? 'body later, past' : 'body later')
  if (cues.ordersBody) add(has('past') ? 'orders a body, past' : 'orders a body')
  if (cues.body && has('bound')) add('body and bound')
  if (cues.body && has('duty')) add('body and duty')
  if (cues.body && has('past')) add('body and past')
  if (has('order') && has('past')) add('order and past')
  if (has('lack') && turned) add('lack after turn')
  if (has('level') && has('horizon')) add('level and horizon')
  if (has('level') && cues.percent) add('percent and level')
  if (has('compared') && cues.percent) add('compared and percent')
}

/** What a doubtful sentence before was read as counts only as far as it is probable. */
function addBefore(before: readonly number[], verb: boolean, lack: boolean, add: Add): void {
  BODY_LABELS.forEach((label, at) => {
    const probable = before[at] ?? 0
    add(`after ${label}`, probable)
    if (verb && (label === 'directive' || label === 'result')) add(`verb after ${label}`, probable)
    if (lack && label === 'limitation') add('lack after limitation', probable)
  })
}
