import type { DraftState, ReviewDraft } from '@dieuhanh/domain'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Tx } from '../connect.ts'

/** A draft that comes into being. `original` is null where a person added it. */
export interface NewDraft {
  readonly id: string
  readonly documentId: string
  readonly parentId: string | null
  readonly position: number
  readonly draft: ReviewDraft
  readonly missing: readonly string[]
  readonly original: ReviewDraft | null
  readonly personId: string | null
  readonly at: Date
}

/** Writes new drafts; a parent before its children. */
export async function insertDrafts(tx: Tx, workspaceId: string, drafts: readonly NewDraft[]): Promise<void> {
  const rows = drafts.map((draft) => ({
    workspace_id: workspaceId,
    id: draft.id,
    document_id: draft.documentId,
    parent_id: draft.parentId,
    position: draft.position,
    ...columnsOf(draft.draft),
    missing: [...draft.missing],
    original: draft.original === null ? null : JSON.stringify(draft.original),
    updated_at: draft.at,
    updated_by: draft.personId,
  }))
  for (let from = 0; from < rows.length; from += 500) {
    await tx
      .insertInto('draft')
      .values(rows.slice(from, from + 500))
      .execute()
  }
}

function columnsOf(draft: ReviewDraft) {
  const { deadline } = draft
  return {
    outline: [...draft.outline],
    span_start: draft.start,
    span_end: draft.end,
    title: draft.title,
    body: draft.body,
    lead_unit_id: draft.leadUnitId,
    coordinating_unit_ids: [...draft.coordinatingUnitIds],
    groups: JSON.stringify(draft.mentions),
    deadline_kind: deadline.kind,
    deadline:
      deadline.kind === 'fixed' ? deadline.date : deadline.kind === 'recurring' ? deadline.next : null,
    recurrence: deadline.kind === 'recurring' ? JSON.stringify(deadline.recurrence) : null,
    deliverable: draft.deliverable,
    measure: draft.measure,
    weight: draft.weight,
    origins: JSON.stringify(draft.origins),
    vague: [...draft.vague],
    confidence: draft.confidence,
  }
}

/** What becomes of a draft. Absent parts stay. */
export interface DraftChange {
  readonly id: string
  readonly draft?: ReviewDraft
  readonly missing?: readonly string[]
  readonly state?: DraftState
  readonly parentId?: string | null
  readonly mergedInto?: string
  readonly taskId?: string
  readonly personId: string | null
  readonly at: Date
}

/** Writes a change and raises the revision. Its document must be held. */
export async function updateDraft(tx: Tx, workspaceId: string, change: DraftChange): Promise<void> {
  await tx
    .updateTable('draft')
    .set({
      ...(change.draft ? columnsOf(change.draft) : {}),
      ...(change.missing ? { missing: [...change.missing] } : {}),
      ...(change.state ? { state: change.state } : {}),
      ...(change.parentId === undefined ? {} : { parent_id: change.parentId }),
      ...(change.mergedInto ? { merged_into: change.mergedInto } : {}),
      ...(change.taskId ? { task_id: change.taskId } : {}),
      updated_by: change.personId,
      updated_at: change.at,
      revision: sql`revision + 1`,
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', change.id)
    .execute()
}

/** One thing that a person did to a draft. */
export interface NewDraftEvent {
  readonly draftId: string
  readonly documentId: string
  readonly kind: 'edit' | 'accept' | 'reject' | 'restore' | 'add' | 'split' | 'merge' | 'assign'
  readonly personId: string | null
  readonly at: Date
  readonly changes: object
}

/** Adds to the histories of drafts. */
export async function appendDraftEvents(
  tx: Tx,
  workspaceId: string,
  events: readonly NewDraftEvent[],
): Promise<void> {
  const rows = events.map((event) => ({
    workspace_id: workspaceId,
    id: v7(),
    draft_id: event.draftId,
    document_id: event.documentId,
    kind: event.kind,
    at: event.at,
    person_id: event.personId,
    changes: JSON.stringify(event.changes),
  }))
  for (let from = 0; from < rows.length; from += 1000) {
    await tx
      .insertInto('draft_event')
      .values(rows.slice(from, from + 1000))
      .execute()
  }
}

/** Takes out the drafts of a document that nobody has touched, before it is read again; only the owner may. */
export async function dropUntouchedDrafts(tx: Tx, workspaceId: string, documentId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from draft_event where workspace_id = ${workspaceId}
    and document_id = ${documentId} limit 1`.execute(tx)
  if (rows.length > 0) return false
  await sql`update draft set parent_id = null where workspace_id = ${workspaceId} and document_id = ${documentId}
    and parent_id is not null`.execute(tx)
  await tx
    .deleteFrom('draft')
    .where('workspace_id', '=', workspaceId)
    .where('document_id', '=', documentId)
    .execute()
  return true
}
