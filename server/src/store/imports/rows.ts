import type { ImportKind } from '@dieuhanh/domain'
import { sql } from 'kysely'
import type { Tx } from '../connect.ts'
import { progressColumn, progressJoin, type ImportProgress } from './progress.ts'

/** How an import stands. */
export type ImportState = 'open' | 'applied' | 'undone' | 'dropped'

/** How many rows have which fate. */
export interface ImportCounts {
  readonly new?: number
  readonly changed?: number
  readonly same?: number
  readonly error?: number
}

/** An import as it is kept. */
export interface ImportRow {
  readonly id: string
  readonly target: ImportKind
  readonly state: ImportState
  readonly fileName: string
  readonly sha256: string
  readonly mediaType: string
  readonly sheet: string | null
  readonly headTop: number | null
  readonly headBottom: number | null
  readonly mapping: Readonly<Record<string, string | null>>
  readonly choices: Readonly<Record<string, readonly string[]>>
  readonly counts: ImportCounts
  readonly person: { readonly id: string; readonly name: string; readonly title: string | null } | null
  readonly createdAt: string
  readonly appliedAt: string | null
  readonly appliedBy: ImportRow['person']
  readonly undoneAt: string | null
  readonly revision: number
  /** How far its writing is, or was when it was broken off. */
  readonly writing: ImportProgress | null
}

const person = (alias: string) =>
  sql.raw(`case when ${alias}.id is not null then
    json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'title', ${alias}.title) end`)

const columns = sql`i.id, i.target, i.state, f.name as "fileName", f.sha256, f.media_type as "mediaType", i.sheet,
  i.head_top as "headTop", i.head_bottom as "headBottom", i.mapping, i.choices, i.counts, ${person('p')} as person,
  to_json(i.created_at) #>> '{}' as "createdAt", to_json(i.applied_at) #>> '{}' as "appliedAt",
  ${person('a')} as "appliedBy", to_json(i.undone_at) #>> '{}' as "undoneAt", i.revision, ${progressColumn} as writing`
const joins = sql`join file f on f.workspace_id = i.workspace_id and f.id = i.file_id
  left join person p on p.workspace_id = i.workspace_id and p.id = i.person_id
  left join person a on a.workspace_id = i.workspace_id and a.id = i.applied_by ${progressJoin}`

/** One import; null where there is none. */
export async function readImport(tx: Tx, workspaceId: string, id: string): Promise<ImportRow | null> {
  const { rows } = await sql<ImportRow>`select ${columns} from sheet_import i ${joins}
    where i.workspace_id = ${workspaceId} and i.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** The same, held against other writers until the transaction ends. */
export async function lockImport(tx: Tx, workspaceId: string, id: string): Promise<ImportRow | null> {
  // Not against notes of progress, whose key names the same row.
  await sql`select 1 from sheet_import where workspace_id = ${workspaceId} and id = ${id}
    for no key update`.execute(tx)
  return readImport(tx, workspaceId, id)
}

/** The sheets of an import's file that are being looked at or were written. */
export async function sheetsBrought(tx: Tx, workspaceId: string, id: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ sheet: string }>`select i.sheet from sheet_import i
    join sheet_import this on this.workspace_id = i.workspace_id and this.file_id = i.file_id
    where this.workspace_id = ${workspaceId} and this.id = ${id} and i.sheet is not null
      and i.state in ('open', 'applied')`.execute(tx)
  return new Set(rows.map(({ sheet }) => sheet))
}

/** Imports, the newest first; `before` is the id of the last of the page before. */
export async function importsPage(
  tx: Tx,
  workspaceId: string,
  page: { readonly before: string | null; readonly limit: number },
): Promise<readonly ImportRow[]> {
  const after = page.before === null ? sql`true` : sql`i.id < ${page.before}`
  const { rows } = await sql<ImportRow>`select ${columns} from sheet_import i ${joins}
    where i.workspace_id = ${workspaceId} and i.state <> 'dropped' and ${after}
    order by i.id desc limit ${page.limit}`.execute(tx)
  return rows
}
