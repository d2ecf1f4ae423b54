import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** The units that take part in each of some tasks: who may be told which task changed. */
export async function unitsOfTasks(
  db: Database,
  workspaceId: string,
  taskIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (taskIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; units: string[] }>`
    select task_id as id, array_agg(unit_id::text) as units from task_unit
    where workspace_id = ${workspaceId} and task_id = any(${taskIds}::uuid[]) group by task_id`.execute(db)
  return new Map(rows.map((row) => [row.id, row.units]))
}

/** The units that have work from each of some documents. */
export async function unitsOfDocuments(
  db: Database,
  workspaceId: string,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (documentIds.length === 0) return new Map()
  const { rows } = await sql<{ id: string; units: string[] }>`
    select t.document_id as id, array_agg(distinct tu.unit_id::text) as units
    from task t join task_unit tu on tu.workspace_id = t.workspace_id and tu.task_id = t.id
    where t.workspace_id = ${workspaceId} and t.document_id = any(${documentIds}::uuid[])
    group by t.document_id`.execute(db)
  return new Map(rows.map((row) => [row.id, row.units]))
}
