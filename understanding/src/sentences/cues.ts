import {
  ACTION_VERBS,
  BODY_HEADS,
  classOf,
  DIGIT,
  LETTER,
  isBlankAt,
  CUES,
  PhraseTrie,
  readingView,
  TASK_ADVERBS,
} from '../lexicon/index.ts'
import type { Unit } from './segment.ts'

/** The groups of cue words, in the order of the counts. */
export const CUE_GROUPS: readonly string[] = Object.keys(CUES)

const TRIE = new PhraseTrie(
  Object.entries(CUES).flatMap(([group, cues]) =>
    cues.map((cue) => [cue, CUE_GROUPS.indexOf(group)] as const),
  ),
)
const VERBS = new PhraseTrie(ACTION_VERBS.map((verb) => [verb, true]))
const ADVERBS = new PhraseTrie(TASK_ADVERBS.map((adverb) => [adverb, true]))
const BODIES = new PhraseTrie(BODY_HEADS.map((head) => [head, true]))

const ORDER = CUE_GROUPS.indexOf('order')

/** Past `cho`, `các đồng chí`, to the one who is told. */
function skipTo(view: string, from: number): number {
  TOLD.lastIndex = from
  return from + (TOLD.exec(view)?.[0].length ?? 1)
}

const TOLD = /\s{1,3}(?:cho |đối với |các đồng chí |đồng chí |lãnh đạo )?/y

/** What the words of one sentence show. */
export interface Cues {
  /** How often each group occurs. */
  readonly counts: readonly number[]
  /** The group of a cue among the first words, or -1. */
  readonly opening: number
  /** Begins with a verb of doing. */
  readonly verb: boolean
  /** Begins with a body or office. */
  readonly body: boolean
  /** A verb of ordering, and right after it the body that is told. */
  readonly ordersBody: boolean
  /** A body comes after an adverbial that opens the sentence. */
  readonly bodyLater: boolean
  readonly digits: boolean
  readonly percent: boolean
  /** The last visible sign. */
  readonly last: string
}

/** Which first two letters a cue can have, so that other words cost next to nothing. */
const CODES = 4096
const OPENINGS = openings()

function openings(): Uint8Array {
  const table = new Uint8Array(CODES)
  for (const cues of Object.values(CUES)) {
    for (const cue of cues) table[opening(cue.charCodeAt(0), cue.charCodeAt(1))] = 1
  }
  return table
}

function opening(first: number, second: number): number {
  return (first * 31 + second * 17) & (CODES - 1)
}

/** Looks up every word of a sentence once. */
export function cuesOf(text: string, unit: Unit): Cues {
  const view = readingView(text)
  const counts = CUE_GROUPS.map(() => 0)
  const seen = { opening: -1, ordersBody: false, digits: false, percent: false }
  let words = 0
  let inWord = false
  for (let at = unit.first; at < unit.end; at++) {
    const sign = view.charCodeAt(at)
    const kind = classOf(sign)
    const word = kind === LETTER || kind === DIGIT
    if (kind === DIGIT) seen.digits = true
    else if (sign === 37) seen.percent = true
    if (word && !inWord) {
      words++
      const found = OPENINGS[opening(sign, view.charCodeAt(at + 1))] === 1 ? TRIE.match(view, at) : undefined
      if (found) {
        counts[found.value] = (counts[found.value] ?? 0) + 1
        if (found.value === ORDER)
          seen.ordersBody ||= BODIES.match(view, skipTo(view, found.end)) !== undefined
        if (seen.opening < 0 && words <= 4) seen.opening = found.value
        at = found.end - 1
      }
    }
    inWord = word
  }
  return { counts, ...seen, ...subjectOf(text, view, unit) }
}

/** How the sentence begins and ends. */
function subjectOf(
  text: string,
  view: string,
  unit: Unit,
): Pick<Cues, 'verb' | 'body' | 'bodyLater' | 'last'> {
  const start = properStart(view, unit.first, unit.end)
  const verb = verbAt(view, start) !== undefined
  const body = BODIES.match(view, skipAdverbs(view, start)) !== undefined
  return { verb, body, bodyLater: !body && actsLater(view, start, unit.end), last: lastSign(text, unit) }
}

const ADVERBIAL =
  /^(?:trên cơ sở|căn cứ|đối với|để|khi|nhằm|trước mắt|về lâu dài|thời gian tới|riêng|định kỳ|hằng|hàng|từ|trong)(?= )/

/** `Trên cơ sở …, Sở Y tế tổ chức …`: a body after a comma, behind an adverbial. */
function actsLater(view: string, from: number, to: number): boolean {
  if (!ADVERBIAL.test(view.slice(from, from + 14))) return false
  const limit = Math.min(to, from + 300)
  for (let at = from; at < limit; at++) {
    if (view.charCodeAt(at) === 44 && isBlankAt(view, at + 1) && BODIES.match(view, at + 2)) return true
  }
  return false
}

const TOPIC = /^(?:về|đối với|liên quan|riêng|việc)(?= )/
const ORDERING = /^(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công|thống nhất giao)(?= )/

/** Where a sentence says what is to be done, past its topic: `Về dự án A: giao Bộ Xây dựng …`. */
export function properStart(view: string, from: number, to: number): number {
  if (!TOPIC.test(view.slice(from, from + 12))) return from
  const limit = Math.min(to, from + 700)
  let first: number | undefined
  for (let at = from; at < limit; at++) {
    if (view.charCodeAt(at) !== 58 || !isBlankAt(view, at + 1)) continue
    let next = at + 1
    while (next < limit && (isBlankAt(view, next) || '*_'.includes(view.charAt(next)))) next++
    if (next >= limit) break
    if (ORDERING.test(view.slice(next, next + 16)) || BODIES.match(view, next)) return next
    first ??= next
  }
  return first ?? from
}

/** Past `Đồng thời, chủ động …`: where the sentence proper begins. */
export function skipAdverbs(view: string, from: number): number {
  let at = from
  for (let turn = 0; turn < 4; turn++) {
    const adverb = ADVERBS.match(view, at)
    if (!adverb) return at
    let next = adverb.end
    while (next < view.length && (view.charAt(next) === ',' || classOf(view.charCodeAt(next)) === 3)) next++
    at = next
  }
  return at
}

/** Where the verb that opens a task ends: `Khẩn trương rà soát …`. */
export function verbAt(view: string, from: number): number | undefined {
  return VERBS.match(view, from)?.end ?? VERBS.match(view, skipAdverbs(view, from))?.end
}

function lastSign(text: string, unit: Unit): string {
  let at = unit.end - 1
  while (at > unit.start && '*_ "”’)»]/'.includes(text.charAt(at))) at--
  return text.charAt(at)
}
