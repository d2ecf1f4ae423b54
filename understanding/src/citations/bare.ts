import { isWordAt, unitsOf } from '../lexicon/index.ts'
import type { Citation } from '../reading.ts'
import { isListBetween } from './list.ts'
import { made } from './made.ts'
import { isLetterheadNumber } from './own-number.ts'
import { symbolAt } from './symbol.ts'
import { tailAt } from './tail.ts'

/** Signs inside a number or a date. */
const PARTS_NUMBERS: ReadonlySet<number> = unitsOf('/-.,')
const BEFORE_NUMBER = /số\s{0,3}:?\s{0,3}$/

/** A symbol without the word of its type: a further one of a list, or in a table. */
export function bareAt(
  text: string,
  view: string,
  at: number,
  previous: Citation | undefined,
): Citation | undefined {
  if (PARTS_NUMBERS.has(view.charCodeAt(at - 1))) return undefined
  const symbol = symbolAt(text, at)
  if (symbol === undefined) return undefined
  if (isLetterheadNumber(text, view, at, symbol.end)) return undefined
  const sign = BEFORE_NUMBER.exec(view.slice(Math.max(0, at - 12), at))
  const listed = previous !== undefined && isListBetween(view.slice(previous.span.end, at))
  if (symbol.weak && !listed && (sign === null || symbol.type === undefined)) return undefined
  const type = symbol.type ?? (listed ? previous.type : 'Văn bản')
  const start = sign === null ? at : at - sign[0].length
  if (start > 0 && isWordAt(view, start - 1)) return undefined
  const tail = tailAt(text, view, symbol.end)
  return made(text, view, start, {
    type,
    symbol: symbol.text,
    tail,
    implied: true,
  })
}
