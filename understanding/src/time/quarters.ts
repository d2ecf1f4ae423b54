import { matchAt, sticky } from '../lexicon/index.ts'
import { months, type Stretch } from './stretch.ts'
import { IN_YEAR, yearOf } from './year-words.ts'

const QUARTER_NUMBER = '(i{1,3}|iv|[1-4])(?![0-9a-zà-ỹđ])'
const OF_YEAR = sticky(IN_YEAR)
/** `quý I.2022`, `quý II-2023`: as newspapers divide dates. */
const DIVIDED_YEAR = sticky('[.-]((?:19|20)[0-9]{2})(?![0-9])')
const QUARTER = sticky(`qu[ýí]_${QUARTER_NUMBER}`)
const MORE_QUARTERS = sticky(`(?:_,_|_-_| và | đến )(?:quý )?${QUARTER_NUMBER}`)
const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 }

/** `quý I/2024`, `quý III năm 2026`, `quý I, II/2025`, `quý 2`. */
export function quarter(view: string, at: number): Stretch | undefined {
  const found = matchAt(QUARTER, view, at)
  const first = QUARTERS[found?.[1] ?? '']
  if (first === undefined) return undefined
  let end = QUARTER.lastIndex
  let last = first
  for (let count = 0; count < 3; count++) {
    const more = matchAt(MORE_QUARTERS, view, end)
    if (more === undefined) break
    last = QUARTERS[more[1] ?? ''] ?? last
    end = MORE_QUARTERS.lastIndex
  }
  const year = matchAt(OF_YEAR, view, end)
  const divided = year === undefined ? matchAt(DIVIDED_YEAR, view, end) : undefined
  if (divided !== undefined) end = DIVIDED_YEAR.lastIndex
  return {
    end: year === undefined ? end : OF_YEAR.lastIndex,
    unit: 'quarter',
    on: months(first * 3 - 2, last * 3),
    year: yearOf((year ?? divided)?.[1]),
  }
}
