import { completeness, refuse, type DraftState, type Refused, type ReviewDraft } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { appendDocumentEvent, lockDocument, updateDocument } from '../../store/documents/index.ts'
import { appendDraftEvents, draftById, judgingUnitOf, updateDraft } from '../../store/drafts/index.ts'
import type { DraftRow, NewDraftEvent } from '../../store/drafts/index.ts'
import type { Tx } from '../../store/index.ts'
import { draftViews, type DraftView } from './view.ts'

/** What goes wrong with any change of a draft; with a mismatch comes the draft as it is now. */
export type HoldRefusal =
  | Refused<'not-found' | 'wrong-state'>
  | (Refused<'revision-mismatch'> & { readonly current: DraftView })

/**
 * Takes a draft for writing, when it is still as the asker read it and not yet a task. Reviewers of one document take
 * turns: whoever writes holds the document, so that drafts can be split, joined and moved without waiting in a circle.
 */
export async function holdDraft(
  tx: Tx,
  scope: Scope,
  draftId: string,
  revision: number,
): Promise<DraftRow | HoldRefusal> {
  const seen = await draftById(tx, scope.workspaceId, draftId)
  if (seen) await lockDocument(tx, scope.workspaceId, seen.documentId)
  const row = seen && (await draftById(tx, scope.workspaceId, draftId))
  if (!row) return refuse('not-found', { field: 'draftId' })
  return (await staleness(tx, scope, row, revision)) ?? row
}

/** Why a held draft may not be changed by who read `revision` of it; null when it may. */
export async function staleness(
  tx: Tx,
  scope: Scope,
  row: DraftRow,
  revision: number,
): Promise<HoldRefusal | null> {
  if (row.revision !== revision) {
    const [current] = await draftViews(tx, scope, [row])
    if (current) return { ...refuse('revision-mismatch', { field: row.id }), current }
  }
  return row.state === 'assigned'
    ? refuse('wrong-state', { expected: ['open', 'accepted', 'rejected'] })
    : null
}

/** What a reviewer makes of a held draft. */
export interface Outcome {
  readonly draft?: ReviewDraft
  readonly state?: DraftState
  readonly parentId?: string | null
  readonly kind: NewDraftEvent['kind']
  readonly changes: object
}

/** Writes what a reviewer made of a held draft, with its event. */
export async function saveDraft(
  tx: Tx,
  scope: Scope,
  row: DraftRow,
  outcome: Outcome,
  world: { readonly at: Date; readonly judging: string | null },
): Promise<void> {
  const { draft, state, parentId, kind, changes } = outcome
  const by = { personId: scope.personId, at: world.at }
  await updateDraft(tx, scope.workspaceId, {
    id: row.id,
    ...(draft ? { draft, missing: completeness(draft, world.judging).missing } : {}),
    ...(state ? { state } : {}),
    ...(parentId === undefined ? {} : { parentId }),
    ...by,
  })
  await appendDraftEvents(tx, scope.workspaceId, [
    { draftId: row.id, documentId: row.documentId, kind, changes, ...by },
  ])
}

/** What saving drafts of a document needs; the first change also begins its review. */
export async function openReview(
  tx: Tx,
  scope: Scope,
  documentId: string,
  at: Date,
): Promise<{ readonly at: Date; readonly judging: string | null }> {
  const { workspaceId, personId } = scope
  const document = await lockDocument(tx, workspaceId, documentId)
  if (document?.status === 'waiting') {
    await updateDocument(tx, workspaceId, documentId, { status: 'in-review' })
    await appendDocumentEvent(tx, workspaceId, { documentId, kind: 'review', personId, at })
  }
  return { at, judging: await judgingUnitOf(tx, workspaceId, documentId) }
}
