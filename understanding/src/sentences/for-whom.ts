import { beginningsOf } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'
import type { Parties } from './party.ts'
import type { Unit } from './segment.ts'
import { verbAt } from './subject.ts'

/** `Trách nhiệm của Sở Tài chính`, `Đối với UBND các xã:` say for whom everything below is. */
const FOR_WHOM =
  /(?:(?:riêng |còn )?(?:đối với|với|về phía|riêng) (?:lãnh đạo )?|(?:trách nhiệm|nhiệm vụ)(?:(?:,| và) (?:giải pháp|quyền hạn|trách nhiệm|nhiệm vụ))?(?: chủ trì| thực hiện| cụ thể| chủ yếu| trọng tâm| chính)? của )/y

const FOR_WHOM_BEGINS = beginningsOf(FOR_WHOM)

/** The parties for whom a heading or sentence says that what follows is. */
export function partiesForWhom(view: string, unit: Unit, parties: Parties): readonly Span[] | undefined {
  if (!FOR_WHOM_BEGINS.has(view.charCodeAt(unit.first))) return undefined
  FOR_WHOM.lastIndex = unit.first
  const named = FOR_WHOM.exec(view)
  if (!named) return undefined
  const chain = parties.rowFor(unit.first + named[0].length, unit.end)
  if (isForWhom(view, unit, named[0], chain.at(-1)?.end, parties)) return chain
  // `Đối với Sở Y tế, Chủ tịch UBND tỉnh yêu cầu …`: the last of the row is the one who speaks.
  const told = chain.length > 1 && IN_CASE_OF.test(named[0]) ? chain.slice(0, -1) : undefined
  return told && orders(view, chain.at(-1)?.end ?? unit.end, parties) ? told : undefined
}

/** `Đối với Sở Y tế: …`, `Đối với các ban tham mưu, tập trung …`, `Đối với các sở, Chủ tịch UBND tỉnh đề nghị: …`. */
function isForWhom(
  view: string,
  unit: Unit,
  opening: string,
  end: number | undefined,
  parties: Parties,
): boolean {
  if (end === undefined) return false
  if (/^[*_ ]{0,4}(?::|$|\.?$)/.test(view.slice(end, Math.min(unit.end, end + 8)))) return true
  if (!IN_CASE_OF.test(opening)) return false
  // `Riêng Sở Y tế, kiểm tra …`.
  if (ALONE.test(opening))
    return view.startsWith(', ', end) && verbAt(view, end + 2) !== undefined && !parties.at(end + 2)
  // `Đối với các chi bộ trực thuộc sẽ tiến hành đại hội …`.
  if (view.startsWith(':', end) || WILL.test(view.slice(end, end + 80))) return true
  const after = view.slice(end, end + 64)
  const rest = ORDERS.test(after) ? null : /^(?: [^,;:.()]{2,60})?, /.exec(after)
  if (!rest) return false
  const next = end + rest[0].length
  if ((verbAt(view, next) !== undefined || MUST.test(view.slice(next, next + 6))) && !parties.at(next))
    return true
  FELLOW.lastIndex = next
  const speaker = parties.chain(next + (FELLOW.exec(view)?.[0].length ?? 0), unit.end).at(-1)
  return speaker !== undefined && orders(view, speaker.end, parties)
}

/** Not `trách nhiệm của`, which says for whom a part of a paper is. */
const IN_CASE_OF = /(?:với|về phía|riêng) (?:lãnh đạo )?$/
const ALONE = /^riêng (?:lãnh đạo )?$/

/** Whether the one who ends at `end` orders something, and does not say to whom. */
function orders(view: string, end: number, parties: Parties): boolean {
  const order = ORDERS.exec(view.slice(end, end + 24))
  return order !== null && parties.at(end + order[0].length) === undefined
}

const ORDERS = /^\s?(?:cũng )?(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh|chỉ đạo|giao)(?: phải| cần)?:? /

/** `Về phía Sở Y tế, cần …`. */
const MUST = /^(?:cần|phải|nên) /

const WILL = /^(?: [^,;:.()]{2,60}?)? (?:sẽ|phải|cần) [a-zà-ỹđ]/

const FELLOW = /(?:các )?đồng chí /y
