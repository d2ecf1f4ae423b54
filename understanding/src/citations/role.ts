import { PhraseTrie, unitsOf } from '../lexicon/index.ts'
import type { CitationRole } from '../reading.ts'

/** Words that say why an instrument is mentioned: how far before it they may stand, and whether a semicolon may lie between. */
interface Cue {
  readonly role: CitationRole
  readonly order: number
  readonly reach: number
  readonly overSemicolon: boolean
}

const REPLACES: Cue = { role: 'replaces', order: 0, reach: 40, overSemicolon: false }
const AMENDS: Cue = { role: 'amends', order: 1, reach: 60, overSemicolon: false }
const BASIS: Cue = { role: 'basis', order: 2, reach: 70, overSemicolon: true }
const IMPLEMENTS: Cue = { role: 'implements', order: 3, reach: 70, overSemicolon: false }
const CUES = new PhraseTrie<Cue>(
  (
    [
      [
        REPLACES,
        'thay thế|bãi bỏ|hủy bỏ|hết hiệu lực|hết hiệu lực thi hành|hết hiệu lực của|hết hiệu lực thi hành của|thay cho',
      ],
      [AMENDS, 'sửa đổi|bổ sung|điều chỉnh'],
      [BASIS, 'căn cứ|trên cơ sở|theo|xét|quy định tại|quy định của|tại'],
      [IMPLEMENTS, 'thực hiện|triển khai|cụ thể hóa|thi hành|quán triệt'],
    ] as const
  ).flatMap(([cue, words]) => words.split('|').map((phrase) => [phrase, cue] as const)),
)
const CUE_LETTERS: ReadonlySet<number> = unitsOf('tbhsđcxq')
/** A line of the legal grounds opens with one of these words. */
const BASIS_LINE = /^[\s*_-]{0,8}(?:căn cứ|xét|theo đề nghị)(?!\p{L})/u
const LONGEST_LINE = 180
const NEAR = 90
const LINE_FEED = 10
const FULL_STOP = 0x2e
const SEMICOLON = 0x3b
const COLON = 0x3a

/** Why an instrument is mentioned, judged from the words before it; a line of legal grounds may still say what was amended. */
export function roleOf(view: string, start: number): CitationRole {
  const nearest = nearestCue(view, paragraphStart(view, start), start)
  if (nearest === REPLACES || nearest === AMENDS) return nearest.role
  const line = lineStart(view, start)
  if (line >= 0 && BASIS_LINE.test(view.slice(line, start))) return 'basis'
  return nearest?.role ?? 'mentions'
}

/** The cue that stands nearest, each kind of cue judged by its first word that reaches so far. */
function nearestCue(view: string, from: number, start: number): Cue | undefined {
  const stop = lastOf(view, from, start, SEMICOLON)
  const fullStop = lastOf(view, from, start, FULL_STOP)
  let nearest: Cue | undefined
  let found = 0
  for (let at = from; at < start; at++) {
    // Inside a word, too: portals glue words together, `đảngtheo Nghị quyết …`.
    if (!CUE_LETTERS.has(view.charCodeAt(at))) continue
    const cue = CUES.match(view, at)
    if (cue === undefined || cue.end > start || start - cue.end > cue.value.reach) continue
    if (cue.end <= fullStop || (cue.end <= stop && !cue.value.overSemicolon)) continue
    if ((found & (1 << cue.value.order)) !== 0) continue
    found |= 1 << cue.value.order
    nearest = cue.value
  }
  return nearest
}

/** Where a sign stands last between `from` and `end`, or -1. */
function lastOf(view: string, from: number, end: number, sign: number): number {
  for (let at = end - 1; at >= from; at--) if (view.charCodeAt(at) === sign) return at
  return -1
}

/** Where what has a say begins: after an empty line, or a line that ends with a stop. */
function paragraphStart(view: string, start: number): number {
  const from = Math.max(0, start - NEAR)
  for (let at = start - 1; at > from; at--) {
    if (view.charCodeAt(at) !== LINE_FEED) continue
    const before = view.charCodeAt(at - 1)
    if (before === LINE_FEED || isStop(before)) return at + 1
    if (before <= 32 && at - 2 >= from && isStop(view.charCodeAt(at - 2))) return at + 1
  }
  return from
}

const isStop = (unit: number): boolean => unit === FULL_STOP || unit === SEMICOLON || unit === COLON

/** Where the line begins, or -1 where that is too far away to matter. */
function lineStart(view: string, start: number): number {
  const from = Math.max(0, start - LONGEST_LINE)
  for (let at = start - 1; at >= from; at--) if (view.charCodeAt(at) === LINE_FEED) return at + 1
  return from === 0 ? 0 : -1
}
