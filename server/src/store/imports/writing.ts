import { foldMarks } from '@dieuhanh/understanding'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Tx } from '../connect.ts'
import type { ImportCounts, ImportState } from './rows.ts'

/** A file of tables that was brought. */
export interface NewImport {
  readonly id: string
  readonly target: string
  readonly sheet: string | null
  readonly file: { sha256: string; name: string; mediaType: string; size: number }
  readonly personId: string
  readonly at: Date
}

/** Writes an import and the file that it came in. */
export async function insertImport(tx: Tx, workspaceId: string, given: NewImport): Promise<void> {
  const { file, personId, at } = given
  const fileId = v7()
  const shared = { workspace_id: workspaceId, person_id: personId, created_at: at }
  const { sha256, name, mediaType, size } = file
  await tx
    .insertInto('file')
    .values({ ...shared, id: fileId, sha256, name, media_type: mediaType, size })
    .execute()
  await tx
    .insertInto('sheet_import')
    .values({ ...shared, id: given.id, file_id: fileId, target: given.target, sheet: given.sheet })
    .execute()
}

/** Opens another sheet of an import's file as an import of its own; what words mean stays. */
export async function insertSheetImport(
  tx: Tx,
  workspaceId: string,
  given: {
    readonly id: string
    readonly besideId: string
    readonly sheet: string
    readonly personId: string
    readonly at: Date
  },
): Promise<void> {
  const { id, besideId, sheet, personId, at } = given
  await sql`insert into sheet_import (workspace_id, id, file_id, target, sheet, choices,
      person_id, created_at)
    select workspace_id, ${id}, file_id, target, ${sheet}, choices, ${personId}, ${at} from sheet_import
    where workspace_id = ${workspaceId} and id = ${besideId}`.execute(tx)
}

/** What of an import changes. */
export interface ImportChange {
  readonly target?: string
  readonly sheet?: string
  readonly headTop?: number | null
  readonly headBottom?: number | null
  readonly mapping?: Readonly<Record<string, string | null>>
  readonly choices?: Readonly<Record<string, readonly string[]>>
  readonly state?: ImportState
  readonly applied?: { readonly at: Date; readonly by: string }
  readonly undone?: { readonly at: Date; readonly by: string }
  readonly counts?: ImportCounts
}

/** Changes an import and raises its revision. It must be locked. */
export async function updateImport(
  tx: Tx,
  workspaceId: string,
  id: string,
  change: ImportChange,
): Promise<void> {
  const { target, sheet, state, headTop, headBottom, mapping, choices, counts, applied, undone } = change
  await tx
    .updateTable('sheet_import')
    .set({
      ...(target === undefined ? {} : { target }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(state === undefined ? {} : { state }),
      ...(headTop === undefined ? {} : { head_top: headTop }),
      ...(headBottom === undefined ? {} : { head_bottom: headBottom }),
      ...(mapping === undefined ? {} : { mapping: JSON.stringify(mapping) }),
      ...(choices === undefined ? {} : { choices: JSON.stringify(choices) }),
      ...(counts === undefined ? {} : { counts: JSON.stringify(counts) }),
      ...(applied === undefined ? {} : { applied_at: applied.at, applied_by: applied.by }),
      ...(undone === undefined ? {} : { undone_at: undone.at, undone_by: undone.by }),
      revision: sql`revision + 1`,
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}

/** What a row changed of something that was there, by field: what it was, what the row left. */
export type ChangesOfRow = Readonly<Record<string, readonly [was: unknown, left: unknown]>>

/** What a row made or changed. */
export interface MadeByRow {
  readonly row: number
  readonly subjectId: string
  readonly fate: 'new' | 'changed'
  readonly changes?: ChangesOfRow
}

const plainMoney = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value)

/** Keeps which row made or changed what. */
export async function insertImportRows(
  tx: Tx,
  workspaceId: string,
  { importId, sheet, made }: { importId: string; sheet: string; made: readonly MadeByRow[] },
): Promise<void> {
  await sql`insert into sheet_import_row (workspace_id, import_id, sheet, row_number, subject_id, fate, changes)
    select ${workspaceId}, ${importId}, ${sheet}, m."row", m."subjectId", m.fate, coalesce(m.changes, '{}')
    from json_to_recordset(${JSON.stringify(made, plainMoney)}) as m ("row" integer, "subjectId" uuid, fate text,
      changes jsonb)`.execute(tx)
}

/** What an import made or changed, by row. */
export async function madeByImport(
  tx: Tx,
  workspaceId: string,
  importId: string,
): Promise<readonly MadeByRow[]> {
  const { rows } = await sql<MadeByRow>`select row_number as "row", subject_id as "subjectId", fate, changes
    from sheet_import_row where workspace_id = ${workspaceId} and import_id = ${importId}
    order by row_number`.execute(tx)
  return rows
}

/** The words of a task that an import may set right; absent ones stay. */
export interface TaskWords {
  readonly title?: string
  readonly deliverable?: string | null
  readonly weight?: number
}

/**
 * Sets words of a task right, also for the search box, and raises its revision. The task must be locked; its event is
 * added beside it.
 */
export async function updateTaskWords(
  tx: Tx,
  workspaceId: string,
  task: {
    readonly id: string
    readonly title: string
    readonly body: string
    readonly deliverable: string | null
  },
  words: TaskWords,
  at: Date,
): Promise<void> {
  const { title, deliverable } = { ...task, ...words }
  await tx
    .updateTable('task')
    .set({
      ...words,
      folded: foldMarks(`${title} ${task.body} ${deliverable ?? ''}`),
      last_activity_at: at,
      revision: sql`revision + 1`,
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', task.id)
    .execute()
}
