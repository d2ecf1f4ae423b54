import { readingView } from '../lexicon/index.ts'
import type { Span } from '../reading.ts'
import { attributeAt } from '../sentences/index.ts'
import { valueOf } from './value.ts'

/** What a cell says of a duty, and what is to come out of it where the cell says that too. */
export interface CellDuty {
  readonly duty: Span
  readonly product?: Span
}

/** Where a label may begin: after a sign, or with a capital. */
const OPENING = /[.;,(\n][-+•*_ ]{0,4}|\s[*_]{0,2}(?=\p{Lu})/gu
/** A cell that goes on for longer is read no further. */
const LONGEST = 2000

/** `Rà soát quy hoạch. Sản phẩm: Báo cáo`: a table without the column for it says it beside the duty. */
export function readCellDuty(text: string, cell: Span): CellDuty {
  const words = text.slice(cell.start, Math.min(cell.end, cell.start + LONGEST))
  if (!words.includes(':')) return { duty: cell }
  const view = readingView(text)
  const labels = [...words.matchAll(OPENING)].flatMap(({ index, 0: sign }) => {
    const at = cell.start + index + sign.length
    const attribute = attributeAt(view, at)
    return attribute === undefined || attribute === 'content'
      ? []
      : [{ at, start: cell.start + index, attribute }]
  })
  const [first] = labels
  if (!first) return { duty: cell }
  const duty = { start: cell.start, end: first.start }
  const stated = labels.findIndex(({ attribute }) => attribute === 'product')
  const named = labels[stated]
  const product = named && valueOf(view, named.at, labels[stated + 1]?.start ?? cell.end)
  return product ? { duty, product } : { duty }
}
