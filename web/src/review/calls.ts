import { api, ask, idempotent, ifMatch } from '../api/index.ts'
import type { Draft, DraftEdit, Span } from '../api/index.ts'

const at = (draft: Draft) => ({ path: { draftId: draft.id }, header: ifMatch(draft.revision) })

/** Joins a draft to the one above it. */
export function mergeUp(draft: Draft): Promise<Draft> {
  return ask(api.POST('/api/v1/drafts/{draftId}/merge-up', { params: at(draft) }))
}

/** Cuts a draft in two at a position of the document's text. */
export async function splitAt(draft: Draft, position: number): Promise<readonly Draft[]> {
  const answer = await ask(
    api.POST('/api/v1/drafts/{draftId}/split', { params: at(draft), body: { at: position } }),
  )
  return answer.items
}

/** A new draft from a stretch of the text. */
export function addDraft(documentId: string, span: Span): Promise<Draft> {
  return ask(
    api.POST('/api/v1/documents/{documentId}/drafts', {
      params: { path: { documentId }, header: idempotent() },
      body: { span },
    }),
  )
}

/** The same edit on many drafts: on all of them or on none. `add` joins co-ordinating units to those already there. */
export async function editMany(
  documentId: string,
  drafts: readonly Draft[],
  edit: DraftEdit,
  add?: readonly string[],
): Promise<readonly Draft[]> {
  const answer = await ask(
    api.POST('/api/v1/documents/{documentId}/drafts/edit-many', {
      params: { path: { documentId } },
      body: {
        drafts: drafts.map(({ id, revision }) => ({ id, revision })),
        edit,
        ...(add ? { addCoordinatingUnitIds: [...add] } : {}),
      },
    }),
  )
  return answer.items
}

/** Accepts every draft whose six are clear. */
export async function acceptComplete(documentId: string): Promise<readonly Draft[]> {
  const answer = await ask(
    api.POST('/api/v1/documents/{documentId}/drafts/accept-complete', { params: { path: { documentId } } }),
  )
  return answer.items
}
