import { sql } from 'kysely'
import type { Database, Tx } from '../connect.ts'

/** A workspace as its people see it. */
export interface WorkspaceRow {
  readonly id: string
  readonly name: string
  readonly provinceCode: string | null
  readonly sample: boolean
}

const columns = sql`w.id, w.name, w.province_code as "provinceCode", w.sample`

/** Makes a workspace. Only as the owner. */
export async function insertWorkspace(tx: Tx, workspace: WorkspaceRow): Promise<void> {
  await tx
    .insertInto('workspace')
    .values({
      id: workspace.id,
      name: workspace.name,
      province_code: workspace.provinceCode,
      sample: workspace.sample,
      settings: JSON.stringify(workspace.sample ? { unfinished: true } : {}),
    })
    .execute()
}

/** The workspaces in which an account is an active person with a role on that day. Only as the owner. */
export async function workspacesOfAccount(
  db: Database | Tx,
  accountId: string,
  day: string,
): Promise<readonly WorkspaceRow[]> {
  const { rows } = await sql<WorkspaceRow>`select ${columns} from workspace w
    where exists (select 1 from person p
      join membership m on m.workspace_id = p.workspace_id and m.person_id = p.id
      where p.workspace_id = w.id and p.account_id = ${accountId} and p.active
        and m.valid_from <= ${day}::date and (m.valid_to is null or m.valid_to > ${day}::date))
    order by w.created_at, w.id`.execute(db)
  return rows
}

/** All workspaces of the installation. Only as the owner. */
export async function allWorkspaces(db: Database | Tx): Promise<readonly WorkspaceRow[]> {
  const { rows } =
    await sql<WorkspaceRow>`select ${columns} from workspace w order by w.created_at, w.id`.execute(db)
  return rows
}

/** Samples whose making was broken off. Only as the owner. */
export async function unfinishedWorkspaces(db: Database | Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from workspace where settings ? 'unfinished'`.execute(
    db,
  )
  return rows.map((row) => row.id)
}

/** Says that a sample is whole. Only as the owner. */
export async function finishWorkspace(db: Database | Tx, workspaceId: string): Promise<void> {
  await sql`update workspace set settings = settings - 'unfinished' where id = ${workspaceId}`.execute(db)
}
