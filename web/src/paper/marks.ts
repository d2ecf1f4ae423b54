import type { CitationRow, DocumentText } from '../api/index.ts'
import { paperWords } from '../words/paper.ts'
import { sortMarks } from './segments.ts'
import type { Mark } from './segments.ts'

/** Everything found in a text as marks in order; citations lead to their documents or say that those are missing. */
export function marksOf(text: DocumentText, citations: readonly CitationRow[]): readonly Mark[] {
  const cited = new Map(citations.map((row) => [`${row.span.start}-${row.span.end}`, row]))
  return sortMarks(
    text.highlights.map(({ kind, span, note }): Mark => {
      const row = kind === 'citation' ? cited.get(`${span.start}-${span.end}`) : undefined
      if (!row) return { ...span, kind, note }
      if (row.document) return { ...span, kind, note: row.document.title ?? note, to: row.document.id }
      return { ...span, kind, note: [note, paperWords.notRegistered].filter(Boolean).join(' · ') }
    }),
  )
}
