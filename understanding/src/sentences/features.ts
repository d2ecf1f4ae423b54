import type { Announcement } from './governance.ts'
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
  /** The first sentences of the body. */
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

function addPairs({ cues, announced, ledIn, turned, voice, opening }: Situation, add: Add): void {
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
  if (cues.body && has('duty')) add('body and duty')
  if (cues.body && has('past')) add('body and past')
  if (has('order') && has('past')) add('order and past')
  if (has('lack') && turned) add('lack after turn')
  if (has('level') && has('horizon')) add('level and horizon')
  if (has('level') && cues.percent) add('percent and level')
  if (has('compared') && cues.percent) add('compared and percent')
}
