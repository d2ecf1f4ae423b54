import { PhraseTrie } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'
import type { Parties } from './party.ts'
import type { Unit } from './segment.ts'
import { verbAt } from './subject.ts'

const ORDERS =
  /(?:yêu cầu|giao|đề nghị|chỉ đạo|phân công|giao nhiệm vụ|giao trách nhiệm|đôn đốc)(?: cho| đối với)?:?(?: (?:các )?(?:thủ trưởng|giám đốc|chủ tịch|bí thư|trưởng)(?: (?:các )?[^,;.:()]{2,20})?:)?(?: các đồng chí| tập thể| (?:đồng chí|ông|bà)(?: [^,;.:()]{4,30},| [^,;.:()]{4,30} -)?)?\s{1,3}$/

/** Whether the party that begins at `start` is told by someone: `UBND tỉnh yêu cầu các sở …`. */
export const isTold = (view: string, unit: Unit, start: number): boolean =>
  ORDERS.test(view.slice(Math.max(unit.start, start - 64), start))

/** Verbs of ordering may be followed by people, whom no mention marks. */
const ORDERING = new PhraseTrie(
  ['yêu cầu', 'giao', 'đề nghị', 'chỉ đạo', 'phân công'].map((verb) => [verb, true]),
)

/** Where the party begins that a verb of ordering tells, or -1. */
export function orderedParty(
  view: string,
  unit: Unit,
  first: number,
  parties: Parties,
  mentions: readonly Span[],
): number {
  for (const { start } of mentions)
    if (start >= first && ORDERS.test(view.slice(Math.max(unit.start, start - 64), start))) return start
  const verb = ORDERING.match(view, first)
  if (verb && parties.at(verb.end + 1)) return verb.end + 1
  const words = view.slice(first, Math.min(unit.end, first + 1500))
  TELLING.lastIndex = 0
  while (TELLING.test(words)) if (parties.at(first + TELLING.lastIndex)) return first + TELLING.lastIndex
  return -1
}

const TELLING = /(?:yêu cầu|đề nghị|giao cho|phân công)(?: cho)?:? /g

/** `a) Bộ Y tế chỉ đạo các bệnh viện …` and `Công an tỉnh bố trí lực lượng …; chỉ đạo Công an các huyện …`: who acts first has the whole duty. */
export function passesOn(view: string, end: number | undefined, ordered: number, item: boolean): boolean {
  if (end === undefined || end >= ordered) return false
  const between = view.slice(end, Math.min(ordered, end + 24))
  if (/^ (?:đôn đốc|\((?:giao|phân công) )/.test(between)) return true
  if (item && /^ (?:lãnh đạo, )?chỉ đạo $/.test(between)) return true
  const verb = verbAt(view, end + 1)
  if (verb === undefined || verb >= ordered) return false
  if (
    /^\s?(?:yêu cầu|giao|đề nghị|chỉ đạo|phân công|thống nhất|kết luận|đôn đốc|ban hành|trình|ghi nhận|đánh giá|biểu dương|phê bình|thông báo|kiến nghị)/.test(
      view.slice(end, end + 14),
    )
  )
    return false
  if (
    DIRECTS.test(view.slice(Math.max(end, ordered - 24), ordered)) &&
    view.slice(end, ordered).includes(';')
  )
    return true
  return /[;,] (?:đồng thời |và )?(?:chỉ đạo|đôn đốc|yêu cầu|phân công) (?:các )?$/.test(
    view.slice(Math.max(end, ordered - 34), ordered),
  )
}

/** Whom another body directs, clauses later, is not told by the one who opens the sentence. */
const DIRECTS = /(?:chỉ đạo|đôn đốc)(?: cho| các đồng chí)? $/
