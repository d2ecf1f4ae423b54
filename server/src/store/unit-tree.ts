import { sql } from 'kysely'
import type { Database } from './connect.ts'

/** What is below what, and who took over from whom. */
export interface UnitTree {
  readonly childrenOf: ReadonlyMap<string, readonly string[]>
  /** Units wholly taken over, by their successor. */
  readonly predecessorsOf: ReadonlyMap<string, readonly string[]>
}

/** The whole tree of a workspace, of all times: a few hundred rows. */
export async function loadUnitTree(db: Database, workspaceId: string): Promise<UnitTree> {
  const { rows } = await sql<{ above: string; below: string; kind: 'child' | 'predecessor' }>`
    select parent_id as above, id as below, 'child' as kind from unit
    where workspace_id = ${workspaceId} and parent_id is not null
    union all
    select s.unit_id, e.unit_id, 'predecessor' from unit_successor s
    join unit_event e on e.workspace_id = s.workspace_id and e.id = s.event_id
    where s.workspace_id = ${workspaceId} and not s.partial`.execute(db)
  const group = (kind: string): Map<string, string[]> => {
    const groups = new Map<string, string[]>()
    for (const row of rows.filter((candidate) => candidate.kind === kind)) {
      const members = groups.get(row.above)
      if (members) members.push(row.below)
      else groups.set(row.above, [row.below])
    }
    return groups
  }
  return { childrenOf: group('child'), predecessorsOf: group('predecessor') }
}
