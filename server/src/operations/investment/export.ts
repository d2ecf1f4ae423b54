import { officialName, projectCode } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import type { SheetCell } from '../../files/index.ts'
import { exportWords, projectListWords as words } from '../../words/exports.ts'
import type { Context } from '../context.ts'
import {
  column,
  exportList,
  runningNumber,
  type ExportColumn,
  type ExportedFile,
  type ExportFormat,
} from '../exports/index.ts'
import { listProjects, type MoneyView, type ProjectQuestion, type ProjectView } from './list.ts'

/** The projects of a year as a file: what is edited in it and brought back changes exactly that. */
export async function exportProjects(
  context: Context,
  scope: Scope,
  input: ProjectQuestion & { readonly format: ExportFormat },
): Promise<ExportedFile> {
  const { format, ...question } = input
  const { year, items } = await listProjects(context, scope, question)
  const register = await context.registers.of(scope.workspaceId)
  const owner = question.ownerId === undefined ? undefined : register.byId.get(question.ownerId)
  return exportList(context, scope, format, {
    action: 'project.export',
    subject: 'project',
    ...words,
    title: words.titleOf(year),
    filters: [
      question.q && exportWords.search(question.q),
      question.group && words.ofGroup(words.groups[question.group]),
      question.below !== undefined && words.below(question.below),
      question.ownerId && words.ownedBy(owner ? officialName(owner, scope.today) : exportWords.unknown),
    ].filter((said): said is string => Boolean(said)),
    asked: { ...question, year },
    columns: columnsOf(year),
    page: () => Promise.resolve({ items, nextCursor: null }),
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
