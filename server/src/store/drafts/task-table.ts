import type { Recurrence } from '@dieuhanh/domain'
import { sql } from 'kysely'
import type { Tx } from '../connect.ts'

/** A task of a document as the table of tasks lists it. */
export interface TableTask {
  readonly id: string
  readonly number: number
  readonly parentId: string | null
  readonly title: string
  readonly outline: readonly string[]
  readonly deadlineKind: 'none' | 'fixed' | 'recurring'
  readonly deadline: string | null
  readonly recurrence: Recurrence | null
  readonly deliverable: string | null
  readonly measure: string | null
  readonly lead: string | null
  readonly coordinating: readonly string[]
}

/** The tasks that a document gave, in the order of its text; those withdrawn are not in it. */
export async function tasksForTable(
  tx: Tx,
  workspaceId: string,
  documentId: string,
): Promise<readonly TableTask[]> {
  const { rows } = await sql<TableTask>`
    select t.id, t.number, t.parent_id as "parentId", t.title, t.outline, t.deadline_kind as "deadlineKind", t.deadline,
      t.recurrence, t.deliverable, t.measure, lead.name as lead,
      coalesce((select array_agg(u.name order by u.rank, u.name) from task_unit tu
        join unit u on u.workspace_id = tu.workspace_id and u.id = tu.unit_id
        where tu.workspace_id = t.workspace_id and tu.task_id = t.id and tu.role = 'coordinating'), '{}') as coordinating
    from task t left join unit lead on lead.workspace_id = t.workspace_id and lead.id = t.lead_unit_id
    where t.workspace_id = ${workspaceId} and t.document_id = ${documentId} and t.work <> 'withdrawn'
    order by t.span_start nulls last, t.number`.execute(tx)
  return rows
}
