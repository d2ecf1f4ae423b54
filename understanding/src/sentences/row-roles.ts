import type { Row } from '../layout/index.ts'
import type { Span, TimeExpression } from '../reading.ts'
import type { Roles } from './roles.ts'

/** The roles that the columns of a task table give. */
export function rowRoles(
  text: string,
  row: Row,
  mentions: readonly Span[],
  times: readonly TimeExpression[],
): Roles {
  const lead = partiesIn(text, row, 'lead', mentions)
  const coordinate = partiesIn(text, row, 'coordinate', mentions)
  const due = row.cells[row.columns.indexOf('deadline')]
  const time =
    due &&
    times.find(({ span, kind }) => span.start >= due.start && span.end <= due.end && kind !== 'recurrence')
  const deadline =
    time?.span ?? (due && due.end > due.start && /\d/.test(text.slice(due.start, due.end)) ? due : undefined)
  return deadline ? { lead, coordinate, deadline } : { lead, coordinate }
}

/** Cells divide by semicolons and line breaks; a piece without a known body is taken whole. */
function partiesIn(
  text: string,
  row: Row,
  column: 'lead' | 'coordinate',
  mentions: readonly Span[],
): readonly Span[] {
  const cell = row.cells[row.columns.indexOf(column)]
  if (!cell || cell.end <= cell.start) return []
  const parties: Span[] = []
  let from = cell.start
  let next = 0
  for (const piece of text.slice(cell.start, cell.end).split(/;|<br\/?>|\n/)) {
    const start = from + (piece.length - piece.trimStart().length)
    const end = start + piece.trim().length
    const known = parties.length
    for (; (mentions[next]?.start ?? Infinity) < end; next++) {
      const party = mentions[next]
      if (party && party.start >= start && party.end <= end) parties.push(party)
    }
    if (parties.length === known && /\p{L}{2}/u.test(piece)) parties.push({ start, end })
    from +=
      piece.length +
      (text.startsWith('<br/>', from + piece.length)
        ? 5
        : text.startsWith('<br>', from + piece.length)
          ? 4
          : 1)
  }
  return parties
}
