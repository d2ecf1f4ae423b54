import { bodyRows, findHead, linesAbove, plainHead, readHead, wordsOf } from '@dieuhanh/domain'
import type { BodyRow, MappedColumn, MappingReason, Table, TableWords } from '@dieuhanh/domain'
import type { ImportRow } from '../../store/imports/index.ts'
import type { ImportTarget } from './target.ts'

/** A column of the table, what it was taken for and why, and what stands in it. */
export interface LaidColumn {
  readonly column: number
  readonly head: string
  readonly field: string | null
  readonly reason: MappingReason | null
  /** Never imported: the system knows better. */
  readonly derived: boolean
  readonly samples: readonly string[]
}

/** How the rows of a sheet are taken. */
export interface Layout {
  readonly top: number
  readonly bottom: number
  readonly columns: readonly LaidColumn[]
  /** The column of each field. */
  readonly fields: Readonly<Record<string, number>>
  /** Columns that the kind of table needs and that were not found. */
  readonly lacking: readonly string[]
  readonly rows: readonly BodyRow[]
  /** The lines above the head. */
  readonly above: readonly string[]
}

const SAMPLES = 3
const SAMPLED_ROWS = 200

/** Lays a sheet out as a kind of table, with what a person chose; null where no head is known. */
export function layOut(
  table: Table,
  target: ImportTarget,
  chosen: Pick<ImportRow, 'headTop' | 'headBottom' | 'mapping'>,
): Layout | null {
  const { headTop, headBottom } = chosen
  const head =
    headTop === null
      ? findHead(table, target.columns)
      : readHead(table, headTop, headBottom ?? headTop, target.columns)
  if (!head) return null
  const columns = withChoices(head.columns, chosen.mapping)
  const fields: Record<string, number> = {}
  for (const { field, column } of columns) if (field !== null) fields[field] ??= column
  const lacking = target.columns.flatMap(({ needed, field }) =>
    needed && fields[field] === undefined ? [field] : [],
  )
  const main = fields[target.main]
  const body =
    main === undefined
      ? []
      : bodyRows(table, head.bottom, {
          main,
          ordinal: target.ordinal === null ? null : (fields[target.ordinal] ?? null),
          others: target.others.flatMap((field) => fields[field] ?? []),
          sums: (target.sums ?? []).flatMap((field) => fields[field] ?? []),
          heads: head.columns.map(({ head: words }) => words),
        })
  const { top, bottom } = head
  return {
    top,
    bottom,
    fields,
    lacking,
    rows: body,
    above: linesAbove(table, top),
    columns: columns.map((column) => laid(column, table, bottom, target)),
  }
}

// What a person says of a column takes the field away from the one that was guessed.
function withChoices(
  columns: readonly MappedColumn[],
  mapping: ImportRow['mapping'],
): readonly MappedColumn[] {
  const given = new Map(Object.entries(mapping).map(([column, field]) => [Number(column), field]))
  const taken = new Set([...given.values()].filter((field) => field !== null))
  return columns.map((column) => {
    const field = given.get(column.column)
    if (field !== undefined) return { ...column, field, reason: field === null ? null : 'chosen' }
    return column.field !== null && taken.has(column.field)
      ? { ...column, field: null, reason: null }
      : column
  })
}

function laid(mapped: MappedColumn, table: Table, bottom: number, { derived }: ImportTarget): LaidColumn {
  const samples: string[] = []
  let looked = 0
  for (const { row, cells } of table.rows) {
    if (row <= bottom) continue
    const words = wordsOf(cells[mapped.column] ?? null)
    if (words !== '' && !samples.includes(words)) samples.push(words.slice(0, 120))
    looked += 1
    if (samples.length >= SAMPLES || looked >= SAMPLED_ROWS) break
  }
  const isDerived = mapped.field === null && derived.some((pattern) => pattern.test(plainHead(mapped.head)))
  return { ...mapped, derived: isDerived, samples }
}

/** What stands round the rows of a sheet, as its head was taken. */
export function tableWords({ columns, rows, above }: Layout): TableWords {
  const heads: Record<string, readonly string[]> = {}
  for (const { field, head } of columns) if (field !== null) heads[field] ??= head.split(' – ')
  return { above, rows, heads }
}

/** The sheet and the kind that fit best: the surest head with the most rows; visible sheets first. */
export function guessSheet<Target extends ImportTarget>(
  tables: readonly Table[],
  targets: readonly Target[],
): { readonly table: Table; readonly target: Target } | null {
  let best: { table: Table; target: Target; score: number } | null = null
  for (const table of tables) {
    for (const target of targets) {
      const head = findHead(table, target.columns)
      const found = head?.columns.filter(({ field }) => field !== null).length ?? 0
      const score = found * 1000 + Math.min(999, table.rows.length) - (table.hidden ? 5000 : 0)
      if (head && score > (best?.score ?? -Infinity)) best = { table, target, score }
    }
  }
  return best
}
