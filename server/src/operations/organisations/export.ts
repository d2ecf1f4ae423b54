import { unitCode } from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import type { Scope } from '../../access/index.ts'
import { exportWords, unitListWords as words } from '../../words/exports.ts'
import type { Context } from '../context.ts'
import {
  column,
  exportList,
  runningNumber,
  type ExportColumn,
  type ExportedFile,
  type ExportFormat,
} from '../exports/index.ts'
import { dayOf, listUnits, type UnitQuestion } from './list.ts'
import type { UnitRow } from './view.ts'

interface Row extends UnitRow {
  readonly depth: number
  readonly parent: string | null
}

const { columns: heads } = words
const columns: readonly ExportColumn<Row>[] = [
  runningNumber,
  column.text(heads.name, 58, (row) => ({ text: row.name, indent: row.depth })),
  column.text(heads.abbreviation, 20, (row) => row.abbreviation),
  column.text(heads.parent, 34, (row) => row.parent),
  column.text(heads.kind, 18, (row) => words.kinds[row.kind]),
  column.text(heads.level, 12, (row) => words.levels[row.level]),
  column.text(heads.officialCode, 12, (row) => row.officialCode),
  column.of('day', heads.validFrom, (row) => row.validFrom),
  column.of('day', heads.validTo, (row) => row.validTo),
  column.of('number', heads.people, (row) => row.people),
  column.of('number', heads.openTasks, (row) => row.openTasks),
  // By it a row that was edited and brought back is known.
  column.text(heads.code, 18, (row) => unitCode(row.id)),
]

/** The agencies of a day as a file: the whole tree, or those that the filter leaves. */
export async function exportUnits(
  context: Context,
  scope: Scope,
  input: UnitQuestion & { readonly q?: string | undefined; readonly format: ExportFormat },
): Promise<ExportedFile> {
  const { format, q, ...question } = input
  const { day, items } = await listUnits(context, scope, { day: question.day })
  const rows = inTree(items).filter((row) => matches(row, { ...question, q }))
  const parent = items.find((unit) => unit.id === question.parentId)?.name ?? exportWords.unknown
  return exportList(context, scope, format, {
    action: 'unit.export',
    subject: 'unit',
    ...words,
    title: `${words.title} ${words.onDay(day)}`,
    filters: [
      q && exportWords.search(q),
      question.kind && words.filters.kind(words.kinds[question.kind]),
      question.level && words.filters.level(words.levels[question.level]),
      question.parentId && words.filters.below(parent),
    ],
    asked: { ...question, ...(q && { q }), day: dayOf(scope, question.day) },
    columns,
    page: () => Promise.resolve({ items: rows, nextCursor: null }),
  })
}

// Parents stand before their children.
function inTree(units: readonly UnitRow[]): readonly Row[] {
  const known = new Map<string, Row>()
  for (const unit of units) {
    const above = unit.parentId === null ? undefined : known.get(unit.parentId)
    known.set(unit.id, { ...unit, depth: above ? above.depth + 1 : 0, parent: above?.name ?? null })
  }
  return [...known.values()]
}

function matches(row: Row, { q, kind, level, parentId }: UnitQuestion & { q?: string | undefined }): boolean {
  if (kind !== undefined && row.kind !== kind) return false
  if (level !== undefined && row.level !== level) return false
  if (parentId !== undefined && row.parentId !== parentId) return false
  const sought = foldMarks((q ?? '').trim())
  return sought === '' || foldMarks(`${row.name} ${row.abbreviation ?? ''}`).includes(sought)
}
