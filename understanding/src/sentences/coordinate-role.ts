import type { Span } from '../reading.ts'
import type { Parties } from './party.ts'
import type { Unit } from './segment.ts'

const WITH =
  /phối h[ợọ]p(?: chặt chẽ| chặt| tốt| đồng bộ| kịp thời| thường xuyên)?(?:,? (?:cùng|với|cùng với))?:?(?: các lực lượng:| các đồng chí| đồng chí)?\s$/

/** The parties after `phối hợp với`. */
export function coordinateIn(
  view: string,
  unit: Unit,
  mentions: readonly Span[],
  parties: Parties,
  lead: readonly Span[],
): readonly Span[] {
  const found: Span[] = []
  for (const { start } of mentions) {
    if ((found.at(-1)?.end ?? 0) > start || lead[0]?.start === start) continue
    if (WITH.test(view.slice(Math.max(unit.start, start - 60), start)))
      for (const party of parties.chain(start, unit.end)) found.push(party)
  }
  return found
}
