import { type BodyName, endOf, isCapitalAt, sticky, territoryEnd, unitsOf } from '../lexicon/index.ts'

const COMMITTEE = '(?:tỉnh|thành|huyện|thị|quận|đảng) ủy'
const COUNCIL = '(?:hđnd|hội đồng nhân dân)'
const PEOPLES = '(?:ubnd|ủy ban nhân dân)'
const FRONT = '(?:ubmttq|(?:ubmt|ub_mt|ub_|ủy ban )?(?:mttq|mặt trận tổ quốc))(?: ?vn| việt nam)?'
const POWER = `(?:${COUNCIL}|${PEOPLES}|${FRONT})(?![a-zà-ỹđ])`
const NEXT = `_[,–-]_${POWER}`

/**
 * The powers of one place in a row, the Party committee first, of which the last says the place: `Tỉnh ủy, HĐND, UBND tỉnh`; or
 * joined by dashes: `HĐND - UBND thị trấn`. What stands between them has no place of its own.
 */
const ROWS: readonly RegExp[] = [
  `(?:thường trực )?${COMMITTEE}(?:${NEXT}){2,4}`,
  `(?:thường trực )?(?:${COMMITTEE}|${COUNCIL})(?:_[–-]_${POWER}){1,3}`,
].map(sticky)

const OPENS: ReadonlySet<number> = unitsOf('thqđ')

/** The end of such a row that begins at `at`. */
export function powersAt(text: string, view: string, at: number): BodyName | undefined {
  if (!OPENS.has(view.charCodeAt(at)) || !isCapitalAt(text, view, at)) return undefined
  for (const row of ROWS) {
    const end = endOf(row, view, at)
    if (end < 0) continue
    // `HĐND tỉnh - UBND`: on two lines stand two bodies.
    if (view.slice(at, end).includes('\n')) return undefined
    const place = territoryEnd(text, view, end, false).end
    return { end: Math.max(end, place), many: true }
  }
  return undefined
}
