import type { CitationRow, DocumentRef, Span } from '../api/index.ts'
import { dayText } from '../ui/index.ts'

/** One cited document, however often it is cited. */
export interface Cited {
  readonly key: string
  readonly words: string
  readonly quote: string
  readonly first: Span
  readonly times: number
  readonly document: DocumentRef | null
}

function wordsOf(row: CitationRow): string {
  const name = [row.type, row.symbol].filter(Boolean).join(' ')
  const day = row.date ? ` (${dayText(row.date)})` : ''
  return row.symbol || row.name ? `${name || row.name}${row.symbol ? day : ''}` : row.quote
}

/** Citations of one document under one line, in the order of the text. */
export function gatherCitations(rows: readonly CitationRow[]): readonly Cited[] {
  const cited = new Map<string, Cited>()
  for (const row of rows) {
    const key = row.document?.id ?? row.symbol ?? row.name ?? row.quote
    const before = cited.get(key)
    if (before) cited.set(key, { ...before, times: before.times + 1 })
    else {
      cited.set(key, {
        key,
        words: wordsOf(row),
        quote: row.quote,
        first: row.span,
        times: 1,
        document: row.document,
      })
    }
  }
  return [...cited.values()]
}
