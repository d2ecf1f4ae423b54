import {
  moneyWords,
  projectMoneyFields,
  readMoneyCell,
  wordsOf,
  wrongSums,
  type BodyRow,
  type CellProblem,
  type ProjectField,
  type projectTable,
} from '@dieuhanh/domain'

/** Sums of headings and totals that the lines of the table do not give, by the line beside which they are told. */
export function sumNotes(
  rows: readonly BodyRow[],
  columns: Readonly<Partial<Record<ProjectField, number>>>,
  { units }: ReturnType<typeof projectTable>,
): ReadonlyMap<number, readonly CellProblem<ProjectField>[]> {
  const notes = new Map<number, CellProblem<ProjectField>[]>()
  const wordsAt = (row: BodyRow, column: number | undefined): string =>
    column === undefined ? '' : wordsOf(row.cells[column] ?? null)
  const ordinals = new Set(rows.flatMap((row) => (row.kind === 'data' ? wordsAt(row, columns.ordinal) : [])))
  const isPart = (row: BodyRow): boolean => {
    const ordinal = wordsAt(row, columns.ordinal).replace(/[.)]+$/, '')
    const above = ordinal.replace(/\.\d+$/, '')
    return /^[-+•–]/.test(ordinal || wordsAt(row, columns.name)) || (above !== ordinal && ordinals.has(above))
  }
  for (const field of projectMoneyFields) {
    const column = columns[field]
    const unit = units[field]
    if (column === undefined || unit === undefined) continue
    const amountOf = (row: BodyRow): bigint | null => {
      const read = readMoneyCell(row.cells[column] ?? null, unit)
      return read.kind === 'money' ? read.amount : null
    }
    const titleOf = (row: BodyRow): string =>
      wordsAt(row, columns.name) || (row.cells.map(wordsOf).find((words) => words !== '') ?? '')
    for (const wrong of wrongSums(rows, { amountOf, isPart, titleOf }, slackOf(rows, column, unit))) {
      const facts = { row: wrong.row, stated: moneyWords(wrong.stated), summed: moneyWords(wrong.summed) }
      const note = { field, code: 'sum-differs', words: wrong.words, facts }
      notes.set(wrong.beside, [...(notes.get(wrong.beside) ?? []), note])
    }
  }
  return notes
}

// Half of the last place that any cell of the column shows: what rounding may make of one line.
function slackOf(rows: readonly BodyRow[], column: number, unit: bigint): bigint {
  const places = rows.map(({ cells }) => {
    const words = wordsOf(cells[column] ?? null)
    return /,(\d+)$/.exec(words)?.[1]?.length ?? 0
  })
  const most = Math.max(0, ...places)
  return unit / (2n * 10n ** BigInt(most))
}
