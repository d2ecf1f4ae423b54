import {
  isRefused,
  makeChild,
  refuse,
  type DraftState,
  type Refused,
  type ReviewRefusal,
} from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { documentExists, lockDocument } from '../../store/documents/index.ts'
import { draftById, draftsOf, type DraftRow } from '../../store/drafts/index.ts'
import { inScope, type Tx } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { Register } from '../organisations/index.ts'
import { applyEdit, changedFields, type DraftEdit, type EditRefusal } from './changes.ts'
import { holdDraft, openReview, saveDraft, staleness, type HoldRefusal, type Outcome } from './hold.ts'
import { draftViews, type DraftView } from './view.ts'

type World = Pick<Context, 'database' | 'clock' | 'registers'>

/** Drafts of a document in the order of its text. */
export async function listDrafts(
  context: World,
  scope: Scope,
  documentId: string,
): Promise<{ items: readonly DraftView[] } | Refused<'not-found'>> {
  return inScope(context.database, scope, async (tx) => {
    if (!(await documentExists(tx, scope.workspaceId, documentId))) return refuse('not-found')
    return { items: await draftViews(tx, scope, await draftsOf(tx, scope.workspaceId, documentId)) }
  })
}

/** Changes fields, state or parent of one draft, when it is still as the reviewer read it. */
export async function editOne(
  context: World,
  scope: Scope,
  input: { readonly draftId: string; readonly revision: number; readonly edit: DraftEdit },
): Promise<DraftView | HoldRefusal | EditRefusal> {
  const register = await context.registers.of(scope.workspaceId)
  return inScope(context.database, scope, async (tx) => {
    const row = await holdDraft(tx, scope, input.draftId, input.revision)
    if ('reason' in row) return row
    const outcome = await outcomeOf(tx, scope, row, input.edit, register)
    if ('reason' in outcome) return outcome
    const world = await openReview(tx, scope, row.documentId, new Date(context.clock()))
    await saveDraft(tx, scope, row, outcome, world)
    return viewOf(tx, scope, row.id)
  })
}

/** Changes many drafts of a document, or none when one of them may not be. */
export async function editMany(
  context: World,
  scope: Scope,
  input: {
    readonly documentId: string
    readonly drafts: readonly { readonly id: string; readonly revision: number }[]
    readonly edit: DraftEdit
    readonly addCoordinatingUnitIds?: readonly string[] | undefined
  },
): Promise<{ items: readonly DraftView[] } | HoldRefusal | EditRefusal> {
  const register = await context.registers.of(scope.workspaceId)
  return inScope(context.database, scope, async (tx) => {
    const ids = input.drafts.map((draft) => draft.id)
    await lockDocument(tx, scope.workspaceId, input.documentId)
    const all = new Map((await draftsOf(tx, scope.workspaceId, input.documentId)).map((row) => [row.id, row]))
    const planned: [DraftRow, Outcome][] = []
    for (const { id, revision } of input.drafts) {
      const row = all.get(id)
      if (!row) return refuse('not-found', { field: 'drafts' })
      const stale = await staleness(tx, scope, row, revision)
      if (stale) return stale
      const edit = withAdded(row, input.edit, input.addCoordinatingUnitIds)
      const outcome = await outcomeOf(tx, scope, row, edit, register)
      if ('reason' in outcome) return outcome
      planned.push([row, outcome])
    }
    const world = await openReview(tx, scope, input.documentId, new Date(context.clock()))
    for (const [row, outcome] of planned) await saveDraft(tx, scope, row, outcome, world)
    const after = await draftsOf(tx, scope.workspaceId, input.documentId)
    return {
      items: await draftViews(
        tx,
        scope,
        after.filter((row) => ids.includes(row.id)),
      ),
    }
  })
}

function withAdded(row: DraftRow, edit: DraftEdit, added: readonly string[] | undefined): DraftEdit {
  if (added === undefined) return edit
  const before = edit.coordinatingUnitIds ?? row.draft.coordinatingUnitIds
  return { ...edit, coordinatingUnitIds: [...new Set([...before, ...added])] }
}

/** Accepts every open draft whose "6 rõ" are all clear. */
export async function acceptComplete(
  context: World,
  scope: Scope,
  documentId: string,
): Promise<{ items: readonly DraftView[] } | Refused<'not-found'>> {
  return inScope(context.database, scope, async (tx) => {
    if (!(await lockDocument(tx, scope.workspaceId, documentId))) return refuse('not-found')
    const rows = await draftsOf(tx, scope.workspaceId, documentId)
    const complete = rows.filter((row) => row.state === 'open' && row.missing.length === 0)
    if (complete.length > 0) {
      const world = await openReview(tx, scope, documentId, new Date(context.clock()))
      const outcome = { state: 'accepted', kind: 'accept', changes: { all: true } } as const
      for (const row of complete) await saveDraft(tx, scope, row, outcome, world)
    }
    const after = await draftsOf(tx, scope.workspaceId, documentId)
    const ids = new Set(complete.map((row) => row.id))
    return {
      items: await draftViews(
        tx,
        scope,
        after.filter((row) => ids.has(row.id)),
      ),
    }
  })
}

async function outcomeOf(
  tx: Tx,
  scope: Scope,
  row: DraftRow,
  edit: DraftEdit,
  register: Register,
): Promise<Outcome | EditRefusal> {
  const draft = applyEdit(row.draft, edit, { today: scope.today, register })
  if (isRefused(draft)) return draft
  const parentId = edit.parentId === row.parentId ? undefined : edit.parentId
  const circular = parentId === undefined ? null : await parentRefusal(tx, scope, row, parentId)
  if (circular) return circular
  const state = edit.state === row.state ? undefined : edit.state
  const changes = {
    ...changedFields(row.draft, draft),
    ...(parentId === undefined ? {} : { parent: [row.parentId, parentId] }),
    ...(state ? { state: [row.state, state] } : {}),
  }
  return {
    draft,
    ...(state ? { state } : {}),
    ...(parentId === undefined ? {} : { parentId }),
    kind: state ? kindOf(state) : 'edit',
    changes,
  }
}

function kindOf(state: DraftState): Outcome['kind'] {
  return state === 'accepted' ? 'accept' : state === 'rejected' ? 'reject' : 'restore'
}

async function parentRefusal(
  tx: Tx,
  scope: Scope,
  row: DraftRow,
  parentId: string | null,
): Promise<Refused<ReviewRefusal> | null> {
  const rows = await draftsOf(tx, scope.workspaceId, row.documentId)
  const moved = makeChild(new Map(rows.map((draft) => [draft.id, draft.parentId])), row.id, parentId)
  return isRefused(moved) ? moved : null
}

/** A draft as it is after a change. */
export async function viewOf(tx: Tx, scope: Scope, draftId: string): Promise<DraftView> {
  const row = await draftById(tx, scope.workspaceId, draftId)
  const [view] = row ? await draftViews(tx, scope, [row]) : []
  if (!view) throw new Error('a draft that was held is not there')
  return view
}
