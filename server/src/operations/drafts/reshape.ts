import {
  completeness,
  draftFromSelection,
  isRefused,
  mergeDrafts,
  refuse,
  splitDraft,
} from '@dieuhanh/domain'
import type { Refused, ReviewDraft, ReviewRefusal } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import type { Scope } from '../../access/index.ts'
import { lockDocument, readText } from '../../store/documents/index.ts'
import { appendDraftEvents, draftsOf, insertDrafts, updateDraft } from '../../store/drafts/index.ts'
import type { DraftRow } from '../../store/drafts/index.ts'
import { inScope, type Tx } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { changedFields } from './changes.ts'
import { viewOf } from './edit.ts'
import { holdDraft, openReview, saveDraft, type HoldRefusal } from './hold.ts'
import { outlineAt } from './outline.ts'
import { draftViews, type DraftView } from './view.ts'

type World = Pick<Context, 'database' | 'clock'>
type Held = { readonly draftId: string; readonly revision: number }
type Review = Awaited<ReturnType<typeof openReview>>

/** Splits a draft at a character of the document; both halves are answered. */
export async function splitOne(
  context: World,
  scope: Scope,
  input: Held & { readonly at: number },
): Promise<{ items: readonly DraftView[] } | HoldRefusal | Refused<ReviewRefusal>> {
  return inScope(context.database, scope, async (tx) => {
    const row = await holdDraft(tx, scope, input.draftId, input.revision)
    if ('reason' in row) return row
    const text = await wordsOf(tx, scope, row.documentId)
    const halves = splitDraft(row.draft, text, input.at)
    if (isRefused(halves)) return halves
    const [first, second] = halves
    const rows = await draftsOf(tx, scope.workspaceId, row.documentId)
    const review = await openReview(tx, scope, row.documentId, new Date(context.clock()))
    const changes = { ...changedFields(row.draft, first), at: input.at }
    await saveDraft(tx, scope, row, { draft: first, kind: 'split', changes }, review)
    const newId = await addBeside(tx, scope, row, second, { rows, review })
    for (const child of rows) {
      if (child.parentId !== row.id || child.draft.start < input.at) continue
      await updateDraft(tx, scope.workspaceId, {
        id: child.id,
        parentId: newId,
        personId: scope.personId,
        at: review.at,
      })
    }
    const after = await draftsOf(tx, scope.workspaceId, row.documentId)
    return {
      items: await draftViews(
        tx,
        scope,
        after.filter(({ id }) => id === row.id || id === newId),
      ),
    }
  })
}

async function addBeside(
  tx: Tx,
  scope: Scope,
  row: DraftRow,
  draft: ReviewDraft,
  { rows, review }: { rows: readonly DraftRow[]; review: Review },
): Promise<string> {
  const next = rows.find((other) => other.position > row.position)
  const place = {
    position: next ? (row.position + next.position) / 2 : row.position + 1,
    parentId: row.parentId,
  }
  return insertOne(tx, scope, row.documentId, draft, { ...place, review, changes: { from: row.id } })
}

async function insertOne(
  tx: Tx,
  scope: Scope,
  documentId: string,
  draft: ReviewDraft,
  place: { position: number; parentId: string | null; review: Review; changes: object },
): Promise<string> {
  const id = v7()
  const { position, parentId, review, changes } = place
  const by = { personId: scope.personId, at: review.at }
  const { missing } = completeness(draft, review.judging)
  await insertDrafts(tx, scope.workspaceId, [
    { id, documentId, parentId, position, draft, missing, original: null, ...by },
  ])
  await appendDraftEvents(tx, scope.workspaceId, [{ draftId: id, documentId, kind: 'add', changes, ...by }])
  return id
}

/** Joins a draft to the one before it, which is answered; the joined one is shown no more but kept. */
export async function mergeUp(
  context: World,
  scope: Scope,
  input: Held,
): Promise<DraftView | HoldRefusal | Refused<ReviewRefusal>> {
  return inScope(context.database, scope, async (tx) => {
    const row = await holdDraft(tx, scope, input.draftId, input.revision)
    if ('reason' in row) return row
    const rows = await draftsOf(tx, scope.workspaceId, row.documentId)
    const above = rows.findLast((other) => other.position < row.position && isJoinable(other))
    if (!above) return refuse('not-neighbours', { field: 'draftId' })
    const merged = mergeDrafts(above.draft, row.draft, await wordsOf(tx, scope, row.documentId))
    if (isRefused(merged)) return merged
    const review = await openReview(tx, scope, row.documentId, new Date(context.clock()))
    const changes = { ...changedFields(above.draft, merged), with: row.id }
    await saveDraft(tx, scope, above, { draft: merged, kind: 'merge', changes }, review)
    await leave(tx, scope, row, { into: above, rows, review })
    return viewOf(tx, scope, above.id)
  })
}

const isJoinable = ({ state }: DraftRow): boolean => state === 'open' || state === 'accepted'

async function leave(
  tx: Tx,
  scope: Scope,
  row: DraftRow,
  { into, rows, review }: { into: DraftRow; rows: readonly DraftRow[]; review: Review },
): Promise<void> {
  const by = { personId: scope.personId, at: review.at }
  await updateDraft(tx, scope.workspaceId, { id: row.id, mergedInto: into.id, ...by })
  for (const child of rows.filter(({ parentId }) => parentId === row.id)) {
    await updateDraft(tx, scope.workspaceId, { id: child.id, parentId: into.id, ...by })
  }
  // A draft is never its own parent.
  if (into.parentId === row.id)
    await updateDraft(tx, scope.workspaceId, { id: into.id, parentId: row.parentId, ...by })
  const event = {
    draftId: row.id,
    documentId: row.documentId,
    kind: 'merge',
    changes: { into: into.id },
    ...by,
  } as const
  await appendDraftEvents(tx, scope.workspaceId, [event])
}

/** Adds a draft from words that a person selected in the document. */
export async function addFromSelection(
  context: World,
  scope: Scope,
  input: {
    readonly documentId: string
    readonly span: { readonly start: number; readonly end: number }
    readonly parentId?: string | null | undefined
  },
): Promise<DraftView | Refused<'not-found' | ReviewRefusal>> {
  return inScope(context.database, scope, async (tx) => {
    const read = await readText(tx, scope.workspaceId, input.documentId)
    if (!read) return refuse('not-found', { field: 'documentId' })
    const outline = outlineAt(read.text, read.reading, input.span)
    const draft = draftFromSelection(read.text, input.span, outline)
    if (isRefused(draft)) return draft
    await lockDocument(tx, scope.workspaceId, input.documentId)
    const rows = await draftsOf(tx, scope.workspaceId, input.documentId)
    const parentId = input.parentId ?? null
    if (parentId !== null && !rows.some((row) => row.id === parentId))
      return refuse('unknown-parent', { field: 'parentId' })
    const review = await openReview(tx, scope, input.documentId, new Date(context.clock()))
    const place = {
      position: positionFor(rows, draft.start),
      parentId,
      review,
      changes: { span: input.span },
    }
    return viewOf(tx, scope, await insertOne(tx, scope, input.documentId, draft, place))
  })
}

// Between the drafts before and after it in the text.
function positionFor(rows: readonly DraftRow[], start: number): number {
  const before = rows.findLast((row) => row.draft.start <= start)
  const after = rows.find((row) => row.position > (before?.position ?? -Infinity))
  if (!before) return (after?.position ?? 2) - 1
  return after ? (before.position + after.position) / 2 : before.position + 1
}

async function wordsOf(tx: Tx, scope: Scope, documentId: string): Promise<string> {
  const read = await readText(tx, scope.workspaceId, documentId)
  if (!read) throw new Error('a document with drafts has no words')
  return read.text
}
