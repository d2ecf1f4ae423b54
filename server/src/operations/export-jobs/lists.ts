import type { Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { exportSearchable, searchablePages } from '../arrivals/index.ts'
import { exportAudit } from '../audit/index.ts'
import type { Tx } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { exportDocuments } from '../documents/index.ts'
import type { ExportedFile } from '../exports/index.ts'
import { exportIndicators } from '../indicators/index.ts'
import { exportProjects } from '../investment/index.ts'
import { exportUnits } from '../organisations/index.ts'
import { spendNumber, takePaper, type NumberTaken } from '../papers/index.ts'
import { exportPeople } from '../people/index.ts'
import { exportTaskHistory, exportTasks } from '../tasks/index.ts'

type Writer<Question> = (
  context: Context,
  scope: Scope,
  question: Question,
) => Promise<ExportedFile | Refused<string>>

/** Everything that can be taken away, by the name it is asked for. */
export const exportLists = {
  tasks: exportTasks,
  'task-history': exportTaskHistory,
  documents: exportDocuments,
  units: exportUnits,
  indicators: exportIndicators,
  projects: exportProjects,
  people: exportPeople,
  audit: exportAudit,
  paper: takePaper,
  searchable: exportSearchable,
} as const

export type ExportListName = keyof typeof exportLists

/** What is taken away, and its question. */
export type AskedExport = {
  [Name in ExportListName]: { readonly list: Name; readonly asked: Parameters<(typeof exportLists)[Name]>[2] }
}[ExportListName]

/** The file of a list whose question was kept: it was checked when it was asked. */
export function writerOf(list: string): Writer<unknown> | null {
  return Object.hasOwn(exportLists, list) ? (exportLists[list as ExportListName] as Writer<unknown>) : null
}

/** How many rows there will be, where that is known before the first is written; a refusal of what there is not. */
export async function rowsToCome(
  context: Pick<Context, 'database'>,
  scope: Scope,
  { list, asked }: AskedExport,
): Promise<number | null | Refused<'not-found'>> {
  return list === 'searchable' ? searchablePages(context, scope, asked) : null
}

/** What is settled while its asker waits, with the order for the job: a paper spends its number, or says who has it. */
export async function settleBefore(
  tx: Tx,
  scope: Scope,
  { list, asked }: AskedExport,
): Promise<NumberTaken | null> {
  return list === 'paper' ? spendNumber(tx, scope, asked) : null
}
