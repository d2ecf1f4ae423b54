import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { api, ask, ifMatch, isConflict, keys } from '../api/index.ts'
import type { Draft, DraftList } from '../api/index.ts'
import { toast, toastProblem } from '../ui/index.ts'
import { reviewWords } from '../words/review.ts'
import { createDraftSaving } from './saving.ts'
import type { Change, DraftSaving } from './saving.ts'

/** An edit that met somebody else's: what they made of the draft, and what was typed here. */
export interface Conflict {
  readonly theirs: Draft
  readonly mine: Change
}

/** Puts drafts into the list that was asked for last; older revisions never replace newer ones. */
export function withDrafts(list: DraftList | undefined, drafts: readonly Draft[]): DraftList {
  const fresh = new Map(drafts.map((draft) => [draft.id, draft]))
  const items = (list?.items ?? []).map((draft) => {
    const other = fresh.get(draft.id)
    fresh.delete(draft.id)
    return other && other.revision >= draft.revision ? other : draft
  })
  return { items: [...items, ...fresh.values()] }
}

function cached(client: QueryClient, documentId: string): DraftList | undefined {
  return client.getQueryData<DraftList>(keys.drafts(documentId))
}

/** Writes drafts that the server has answered; an older list on its way is dropped. */
async function keep(client: QueryClient, documentId: string, drafts: readonly Draft[]): Promise<void> {
  await client.cancelQueries({ queryKey: keys.drafts(documentId) })
  client.setQueryData<DraftList>(keys.drafts(documentId), (list) => withDrafts(list, drafts))
}

function useSaving(documentId: string, onConflict: (id: string, conflict: Conflict) => void): DraftSaving {
  const client = useQueryClient()
  return useMemo(
    () =>
      createDraftSaving({
        current: (id) => cached(client, documentId)?.items.find((draft) => draft.id === id),
        send: (draft, edit) =>
          ask(
            api.PATCH('/api/v1/drafts/{draftId}', {
              params: { path: { draftId: draft.id }, header: ifMatch(draft.revision) },
              body: edit,
            }),
          ),
        settled: (draft) => keep(client, documentId, [draft]),
        failed: (id, change, error) => {
          const theirs = isConflict(error) ? (error.problem.current as Draft | undefined) : undefined
          if (theirs?.id === id) {
            void keep(client, documentId, [theirs])
            onConflict(id, { theirs, mine: change })
            // Takes the place of the word that the edit was made.
            toast(reviewWords.conflict.title(theirs.updatedBy?.name ?? null), { about: 'review' })
          } else {
            toastProblem(error)
            void client.invalidateQueries({ queryKey: keys.drafts(documentId) })
          }
        },
      }),
    [client, documentId, onConflict],
  )
}

/** The drafts of a document as they look here and now, and the way to change them. */
export function useDrafts(documentId: string) {
  const client = useQueryClient()
  const [conflicts, setConflicts] = useState<ReadonlyMap<string, Conflict>>(new Map())
  const onConflict = useCallback((id: string, conflict: Conflict | null) => {
    setConflicts((before) => {
      const after = new Map(before)
      if (conflict) after.set(id, conflict)
      else after.delete(id)
      return after
    })
  }, [])
  const saving = useSaving(documentId, onConflict)
  const shown = useSyncExternalStore(saving.subscribe, saving.shown)
  const query = useQuery({
    queryKey: keys.drafts(documentId),
    queryFn: async ({ signal }) => {
      const list = await ask(
        api.GET('/api/v1/documents/{documentId}/drafts', { params: { path: { documentId } }, signal }),
      )
      // An answer that left before a newer edit came home does not undo it.
      const newer = new Map((cached(client, documentId)?.items ?? []).map((draft) => [draft.id, draft]))
      return {
        items: list.items.map((draft) => {
          const known = newer.get(draft.id)
          return known && known.revision > draft.revision ? known : draft
        }),
      }
    },
  })
  const drafts = useMemo(
    () =>
      (query.data?.items ?? []).map((draft) => {
        const over = shown.get(draft.id)
        return over ? { ...draft, ...over } : draft
      }),
    [query.data, shown],
  )
  useEffect(() => {
    const stay = (event: BeforeUnloadEvent): void => {
      if (saving.shown().size > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', stay)
    return () => window.removeEventListener('beforeunload', stay)
  }, [saving])
  return {
    query,
    drafts,
    conflicts,
    isSaving: shown.size > 0,
    save: saving.save,
    settleConflict: (id: string) => onConflict(id, null),
    keep: (answered: readonly Draft[]) => keep(client, documentId, answered),
    refresh: () => client.invalidateQueries({ queryKey: keys.drafts(documentId) }),
  }
}

export type Drafts = ReturnType<typeof useDrafts>
