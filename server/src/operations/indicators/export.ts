import { indicatorCode } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import type { SheetCell } from '../../files/index.ts'
import { exportWords, indicatorListWords as words } from '../../words/exports.ts'
import type { Context } from '../context.ts'
import { unitNamed } from '../organisations/index.ts'
import {
  column,
  exportList,
  rowsAtOnce,
  runningNumber,
  type ExportColumn,
  type ExportedFile,
  type ExportFormat,
} from '../exports/index.ts'
import { inScope } from '../../store/index.ts'
import { listIndicators, yearShown, type IndicatorQuestion } from './list.ts'
import type { FigureView, IndicatorView } from './view.ts'

/** The indicators of a year as a file: what is edited in it and brought back changes exactly that. */
export async function exportIndicators(
  context: Context,
  scope: Scope,
  input: IndicatorQuestion & { readonly format: ExportFormat },
): Promise<ExportedFile> {
  const { format, ...question } = input
  // The year stays the same from the first page to the last.
  const year = question.year ?? (await inScope(context.database, scope, (tx) => yearShown(tx, scope)))
  const register = await context.registers.of(scope.workspaceId)
  const owner = unitNamed(register, question.ownerId ?? null, scope.today)
  return exportList(context, scope, format, {
    action: 'indicator.export',
    subject: 'indicator',
    ...words,
    title: words.titleOf(year),
    filters: [
      question.q && exportWords.search(question.q),
      question.ownerId && words.ownedBy(owner?.name ?? exportWords.unknown),
    ],
    asked: { ...question, year },
    columns: columnsOf(year),
    page: (cursor) => listIndicators(context, scope, { ...question, year, cursor, limit: rowsAtOnce }),
  })
}

function columnsOf(year: number): readonly ExportColumn<IndicatorView>[] {
  const { columns: heads } = words
  return [
    runningNumber,
    column.text(heads.name, 52, ({ name }) => name),
    column.text(heads.measure, 16, ({ measure }) => measure),
    { head: heads.plan(year), width: 18, kind: 'number', cell: ({ plan }) => figureCell(plan) },
    { head: heads.actual, width: 18, kind: 'number', cell: ({ actual }) => figureCell(actual) },
    column.text(heads.period, 24, ({ actual }) => actual?.period ?? null),
    {
      head: heads.estimate(year),
      width: 20,
      kind: 'number',
      cell: ({ estimate }) =>
        estimate && estimate.period === heads.yearOf(year) ? figureCell(estimate) : null,
    },
    {
      head: heads.percent,
      width: 14,
      kind: 'number',
      cell: ({ fulfilment }) => (fulfilment?.kind === 'percent' ? fulfilment.percent : null),
    },
    column.text(heads.owner, 34, ({ owner, ownerWords }) => owner?.name ?? ownerWords),
    column.text(heads.heading, 28, ({ heading }) => heading),
    column.text(heads.source, 34, ({ actual, plan }) => sourceOf(actual ?? plan)),
    column.text(heads.code, 14, ({ code }) => code),
    // By it a row that was edited and brought back is known.
    column.text(heads.systemCode, 18, ({ id }) => indicatorCode(id)),
  ]
}

// A plain number is a number in the file; a range, a bound or a ratio stays in words.
function figureCell(figure: FigureView | null): SheetCell {
  if (figure === null) return null
  return figure.exact && Number.isFinite(Number(figure.value)) ? Number(figure.value) : figure.words
}

function sourceOf(figure: FigureView | null): string | null {
  return figure?.source ? words.from(figure.source) : null
}
