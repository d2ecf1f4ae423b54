import { projectCode } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import type { SheetCell } from '../../files/index.ts'
import { exportWords, projectListWords as words } from '../../words/exports.ts'
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
import { listProjects, yearShown, type ProjectQuestion } from './list.ts'
import type { MoneyView, ProjectView } from './view.ts'

/** The projects of a year as a file: what is edited in it and brought back changes exactly that. */
export async function exportProjects(
  context: Context,
  scope: Scope,
  input: ProjectQuestion & { readonly format: ExportFormat },
): Promise<ExportedFile> {
  const { format, ...question } = input
  // The year stays the same from the first page to the last.
  const year = question.year ?? (await inScope(context.database, scope, (tx) => yearShown(tx, scope)))
  const register = await context.registers.of(scope.workspaceId)
  const owner = unitNamed(register, question.ownerId ?? null, scope.today)
  return exportList(context, scope, format, {
    action: 'project.export',
    subject: 'project',
    ...words,
    title: words.titleOf(year),
    filters: [
      question.q && exportWords.search(question.q),
      question.group && words.ofGroup(words.groups[question.group]),
      question.below !== undefined && words.below(question.below),
      question.ownerId && words.ownedBy(owner?.name ?? exportWords.unknown),
    ],
    asked: { ...question, year },
    columns: columnsOf(year),
    page: (cursor) => listProjects(context, scope, { ...question, year, cursor, limit: rowsAtOnce }),
  })
}

function columnsOf(year: number): readonly ExportColumn<ProjectView>[] {
  const { columns: heads } = words
  const money = (head: string, cell: (row: ProjectView) => SheetCell): ExportColumn<ProjectView> => ({
    head,
    width: 22,
    kind: 'number',
    cell,
  })
  return [
    runningNumber,
    column.text(heads.code, 14, ({ code }) => code),
    column.text(heads.name, 56, ({ name }) => name),
    column.text(heads.owner, 34, ({ owner, ownerWords }) => owner?.name ?? ownerWords),
    column.text(heads.group, 12, ({ group }) => (group === null ? null : words.groups[group])),
    money(heads.total, ({ totalInvestment }) => (totalInvestment === null ? null : Number(totalInvestment))),
    money(heads.plan(year), ({ approved }) => amountOf(approved)),
    money(heads.adjusted(year), ({ adjusted }) => amountOf(adjusted)),
    money(heads.disbursed, ({ disbursed }) => amountOf(disbursed)),
    column.of('day', heads.asOf, ({ disbursed }) => disbursed?.asOf ?? null),
    { head: heads.rate, width: 12, kind: 'number', cell: ({ rate }) => rate?.percent ?? null },
    column.text(heads.heading, 28, ({ heading }) => heading),
    column.text(heads.source, 34, ({ disbursed, adjusted, approved }) =>
      sourceOf(disbursed ?? adjusted ?? approved),
    ),
    // By it a row that was edited and brought back is known.
    column.text(heads.systemCode, 18, ({ id }) => projectCode(id)),
  ]
}

const amountOf = (money: MoneyView | null): SheetCell => (money === null ? null : Number(money.amount))

function sourceOf(money: MoneyView | null): string | null {
  return money?.source ? words.from(money.source) : null
}
