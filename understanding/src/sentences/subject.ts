import {
  ACTION_VERBS,
  BODY_HEADS,
  classOf,
  isBlankAt,
  PhraseTrie,
  readingView,
  TASK_ADVERBS,
} from '../lexicon/index.ts'
import type { Unit } from './segment.ts'

const VERBS = new PhraseTrie(ACTION_VERBS.map((verb) => [verb, true]))
const ADVERBS = new PhraseTrie(TASK_ADVERBS.map((adverb) => [adverb, true]))
const BODIES = new PhraseTrie(BODY_HEADS.map((head) => [head, true]))

/** How a sentence begins and ends. */
export interface Subject {
  /** Begins with a verb of doing. */
  readonly verb: boolean
  /** Begins with a body or office. */
  readonly body: boolean
  /** A body comes after an adverbial that opens the sentence. */
  readonly bodyLater: boolean
  /** The last visible sign. */
  readonly last: string
}

/** Looks at the first words and the last sign of a sentence. */
export function subjectOf(text: string, unit: Unit): Subject {
  const view = readingView(text)
  const start = properStart(view, unit.first, unit.end)
  const acting = skipAdverbs(view, start)
  const body = BODIES.match(view, acting) !== undefined
  return {
    verb:
      VERBS.match(view, start) !== undefined || (acting > start && VERBS.match(view, acting) !== undefined),
    body,
    bodyLater: !body && actsLater(view, start, unit.end),
    last: lastSign(text, unit),
  }
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
