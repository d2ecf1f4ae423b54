import { percentOf, type Decimal } from '../../indicators/index.ts'
import { wordsOf } from '../cell.ts'
import type { Cell } from '../types.ts'
import { readNumberWords } from './number-words.ts'

/** The percentage that a column of the table states; null where it states none that can be compared. */
export function statedShare(cell: Cell): { readonly percent: number; readonly places: number } | null {
  if (typeof cell === 'object' && cell !== null && 'percent' in cell)
    return { percent: cell.percent, places: 2 }
  if (typeof cell === 'number') return { percent: cell, places: 2 }
  const words = wordsOf(cell).replace(/^\+\s*|\s*%$/g, '')
  const value = words === '' ? null : readNumberWords(words)
  return value === null ? null : { percent: Number(value), places: value.split('.')[1]?.length ?? 0 }
}

/**
 * Whether a stated percentage is that of a part of a whole: 50,5 for half and a little, 0,505 where the cell lost its
 * format, or -49,5 where it tells the growth. Rounding to the places that are shown is allowed for.
 */
export function shareFits(
  stated: { readonly percent: number; readonly places: number },
  part: Decimal,
  whole: Decimal,
): boolean {
  const share = percentOf(part, whole)
  if (share === null) return true
  const slack = 0.51 * 10 ** -Math.min(stated.places, 2) + 0.005
  return [stated.percent, stated.percent * 100, stated.percent + 100, stated.percent * 100 + 100].some(
    (percent) => Math.abs(percent - share) <= slack,
  )
}
