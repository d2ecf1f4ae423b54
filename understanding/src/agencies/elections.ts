import { sticky, endOf, unitsOf } from '../lexicon/index.ts'

/** What comes before those who are elected: `bầu cử`, `người ứng cử`, `tiêu chuẩn`, `50/53`. */
const ELECTED_BEFORE =
  /(?:bầu|cử|tiêu chuẩn|số lượng|cơ cấu|thành phần|danh sách|nhiệm vụ|tư cách|chức danh|làm|là|[0-9])\s{1,3}(?:của )?$/
/** What comes before the second of two councils. */
const BEFORE_SECOND =
  /(?:bầu cử|ứng cử|bầu|ứng cử viên|tiêu chuẩn|số lượng|cơ cấu)\s{1,3}đại biểu\s[^.;\n]{1,70}$/
const TERM_AFTER = sticky('_,? (?:khóa [ivx0-9]|nhiệm kỳ|được bầu|trong bầu cử|trúng cử|chuyên trách)')
const DEPUTIES = sticky('đại biểu (?:quốc hội|hội đồng nhân dân|hđnd|đbqh)')

/** `ngày bầu cử Quốc hội khóa XV, HĐND các cấp`. */
const OF_ELECTION = /(?<!hội đồng |ủy ban |tổ |ban )bầu cử (?:quốc hội(?: khóa [ivx]{1,5})?(?:,| và) )?$/
/** How those whom an election elects begin. */
const OPENS_ELECTED: ReadonlySet<number> = unitsOf('qh')

/**
 * Whether the mention from `at` to `end` names what is elected and not who acts: `bầu cử đại biểu Quốc hội khóa XVI và đại
 * biểu HĐND các cấp`, `tiêu chuẩn đại biểu HĐND xã`; in `giao các đại biểu HĐND tỉnh giám sát` they act.
 */
export function namesElected(view: string, at: number, end: number): boolean {
  if (OPENS_ELECTED.has(view.charCodeAt(at)) && OF_ELECTION.test(view.slice(Math.max(0, at - 44), at)))
    return true
  if (!view.startsWith('đại', at) || endOf(DEPUTIES, view, at) < 0) return false
  if (endOf(TERM_AFTER, view, end) >= 0) return true
  const before = view.slice(Math.max(0, at - 100), at)
  return ELECTED_BEFORE.test(before) || BEFORE_SECOND.test(before)
}
