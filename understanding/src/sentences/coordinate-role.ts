import type { Span } from '../reading.ts'
import type { Parties } from './party.ts'
import type { Unit } from './segment.ts'

const WITH =
  /(?:phối h[ợọ]p|chủ trì, cùng)(?: chặt chẽ| chặt| tốt| đồng bộ| kịp thời| thường xuyên)?(?:,? (?:cùng với|cùng|với))?:?(?: các lực lượng:| các đồng chí| đồng chí)?\s/g

/** The parties after `phối hợp với`. */
export function coordinateIn(
  view: string,
  unit: Unit,
  parties: Parties,
  lead: readonly Span[],
): readonly Span[] {
  const words = view.slice(unit.first, unit.end)
  let found: Span[] | undefined
  WITH.lastIndex = 0
  while (WITH.test(words)) {
    const start = unit.first + WITH.lastIndex
    if ((found?.at(-1)?.end ?? 0) > start || lead[0]?.start === start) continue
    if (OF_OTHERS.test(view.slice(Math.max(unit.first, start - 90), start))) continue
    for (const party of parties.chain(start, unit.end, true)) (found ??= []).push(party)
  }
  return found ?? NOBODY
}

/** `kiểm tra việc phối hợp với …`, `tham mưu UBND tỉnh phối hợp với …`: with whom others work. */
const OF_OTHERS =
  /(?:(?:kiểm tra|giám sát|đánh giá|báo cáo)[^.;,]{0,12} việc (?:chủ trì, )?|tham mưu (?:cho )?(?:ubnd|ủy ban nhân dân|tỉnh ủy|thành ủy|huyện ủy|hđnd)(?: [\p{L}]{1,9}){0,4} )phối hợp (?:với )?$/u

const NOBODY: readonly Span[] = []
