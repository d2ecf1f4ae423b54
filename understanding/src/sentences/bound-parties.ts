import type { Span } from '../reading.ts'
import type { Parties } from './party.ts'
import type { Unit } from './segment.ts'

const IS_BOUND =
  /^(?: [\p{L}]{2,6})? (?:còn |cũng |sẽ )?(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|được giao (?:nhiệm vụ|trách nhiệm|chủ trì|phối hợp|nghiên cứu|tham mưu|xây dựng|thực hiện|theo dõi|rà soát),?) /u

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
  for (const { start } of mentions) {
    if (start < opening) continue
    if (start === opening || !view.startsWith(', ', start - 2)) return []
    const chain = parties.chain(start, unit.end)
    return isBound(view, chain) ? chain : []
  }
  return []
}

function isBound(view: string, chain: readonly Span[]): boolean {
  const end = chain.at(-1)?.end
  return end !== undefined && view.charCodeAt(end) === BLANK && IS_BOUND.test(view.slice(end, end + 40))
}

const BLANK = 32
