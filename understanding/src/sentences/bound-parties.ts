import type { Span } from '../reading.ts'
import type { Parties } from './party.ts'
import type { Unit } from './segment.ts'

const IS_BOUND =
  /^(?: [\p{L}]{2,6})? (?:còn |cũng |sẽ )?(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|được giao (?:quản lý|phụ trách|nhiệm vụ|trách nhiệm|chủ trì|phối hợp|nghiên cứu|tham mưu|xây dựng|thực hiện|theo dõi|rà soát),?|được (?:yêu cầu|đề nghị)) /u

/** `Trong khi đó, Công an tỉnh được giao nhiệm vụ chỉ đạo các đơn vị …`: who is bound is not whom it directs. */
export function boundParties(
  view: string,
  unit: Unit,
  opening: number,
  acting: readonly Span[],
  mentions: readonly Span[],
  parties: Parties,
): readonly Span[] {
  if (isBound(view, acting)) return acting
  // `Lãnh đạo các địa phương chịu trách nhiệm …`: who leads them answers for them.
  const led = view.startsWith(LEADERS, opening) ? parties.chain(opening + LEADERS.length, unit.end) : acting
  if (led !== acting && isBound(view, led)) return led
  const whole = acting.length > 0 ? wholeRow(view, unit, acting, mentions, parties) : undefined
  if (whole) return whole
  for (const { start } of mentions) {
    if (start < opening) continue
    if (start === opening || !view.startsWith(', ', start - 2)) return []
    const chain = parties.chain(start, unit.end)
    return isBound(view, chain) ? chain : []
  }
  return []
}

/** `Ban Điều hành Đề án “…” trên địa bàn tỉnh, Thủ trưởng các sở chịu trách nhiệm thi hành`: past what belongs to one of the row. */
function wholeRow(
  view: string,
  unit: Unit,
  acting: readonly Span[],
  mentions: readonly Span[],
  parties: Parties,
): readonly Span[] | undefined {
  const all = [...acting]
  for (const { start } of mentions) {
    const end = all.at(-1)?.end ?? unit.start
    const gap = start < end ? '' : view.slice(end, start)
    if (!NEXT_OF_ROW.test(gap) || (all.length === 1 && !/^[,;]/.test(gap))) continue
    all.push(...parties.chain(start, unit.end))
    if (isBound(view, all)) return all
  }
  return undefined
}

/** No verb and no stop: the title of what they have charge of, where they are. */
const NEXT_OF_ROW = /^[^.:;]{1,240}[,;] (?:và )?$/

function isBound(view: string, chain: readonly Span[]): boolean {
  const end = chain.at(-1)?.end
  return end !== undefined && view.charCodeAt(end) === BLANK && IS_BOUND.test(view.slice(end, end + 40))
}

const LEADERS = 'lãnh đạo '
const BLANK = 32
