import { symbolKey } from '@dieuhanh/domain'
import { sql } from 'kysely'
import type { Tx } from '../connect.ts'
import { tsquery, type TaskSearch } from './query.ts'

// Up to here the matching tasks are listed by their index and then sorted; beyond it, walking the sorted index and
// testing each task finds a page sooner.
const listable = 4000

/**
 * Looks up what was typed: words of the task (the last one may be a beginning), the symbol of the document it came
 * from ("15-NQ/TU"), or its number ("#123"). Null when there is nothing to look for.
 */
export async function searchFor(tx: Tx, workspaceId: string, typed: string): Promise<TaskSearch | null> {
  const words = tsquery(typed)
  if (words === null) return null
  const number = /^\s*#?(\d{1,9})\s*$/.exec(typed)?.[1] ?? null
  const { rows } = await sql<{ id: string | null }>`
    select id from dieuhanh.tasks_matching(to_tsquery('simple', ${words}), ${listable}) as id
    ${number ? sql`union select id from task where workspace_id = ${workspaceId} and number = ${number}::int` : sql``}
    ${ofSymbol(workspaceId, typed)}`.execute(tx)
  const ids = rows.flatMap((row) => row.id ?? [])
  return ids.length < rows.length ? { kind: 'words', words } : { kind: 'ids', ids }
}

function ofSymbol(workspaceId: string, typed: string) {
  const key = typedSymbol(typed)
  if (key === null) return sql``
  return sql`union (select t.id from document d join task t on t.workspace_id = d.workspace_id and t.document_id = d.id
    where d.workspace_id = ${workspaceId} and d.symbol_key = ${key} limit ${listable})`
}

/** The key of a symbol among what was typed, as documents keep it ("15-nq/tu", "nghị quyết 15-NQ/TU"); null without one. */
function typedSymbol(typed: string): string | null {
  const found = /(?<![\d/])\d{1,6}\s*(?:\/\s*\d{4}\s*)?[-–/]\s*\p{L}[\p{L}\d]*(?:[-–/.][\p{L}\d]+)*/u.exec(
    typed,
  )
  return found ? symbolKey(found[0]) : null
}
