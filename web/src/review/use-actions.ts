import { useMemo, useRef } from 'react'
import { api, ask, idempotent, ifMatch, problemOf } from '../api/index.ts'
import type { Draft, DraftEdit, Span } from '../api/index.ts'
import { toast } from '../ui/index.ts'
import { reviewWords } from '../words/review.ts'
import { setParent, setState, undoOf } from './changes.ts'
import type { Change } from './saving.ts'
import type { Drafts } from './use-drafts.ts'

const words = reviewWords.done

type Undo = () => void | Promise<void>

/** Runs what a person asked for; a refusal is told and the list asked again. */
async function attempt(work: () => Promise<void>, refresh: () => unknown): Promise<void> {
  try {
    await work()
  } catch (error) {
    const { title, detail, todo } = problemOf(error)
    toast([title, detail, todo].filter(Boolean).join('. '), { tone: 'problem' })
    void refresh()
  }
}

const at = (draft: Draft) => ({ path: { draftId: draft.id }, header: ifMatch(draft.revision) })

/** What a reviewer does, each with its way back. */
export function useActions(documentId: string, drafts: Drafts) {
  const now = useRef(drafts)
  now.current = drafts
  const lastUndo = useRef<Undo | null>(null)
  return useMemo(() => {
    const find = (id: string): Draft | undefined => now.current.drafts.find((draft) => draft.id === id)
    const run = (work: () => Promise<void>): Promise<void> => attempt(work, () => now.current.refresh())
    const tell = (text: string, undo: Undo): void => {
      lastUndo.current = undo
      const once = (): void => {
        if (lastUndo.current === undo) lastUndo.current = null
        void undo()
      }
      toast(text, { undo: once, about: 'review' })
    }
    const many = async (ids: readonly string[], edit: DraftEdit, add?: readonly string[]): Promise<void> => {
      const picked = ids.map(find).filter((draft) => draft !== undefined)
      const { items } = await ask(
        api.POST('/api/v1/documents/{documentId}/drafts/edit-many', {
          params: { path: { documentId } },
          body: {
            drafts: picked.map(({ id, revision }) => ({ id, revision })),
            edit,
            ...(add ? { addCoordinatingUnitIds: [...add] } : {}),
          },
        }),
      )
      await now.current.keep(items)
    }
    const merge = async (draft: Draft): Promise<Draft> => {
      const merged = await ask(api.POST('/api/v1/drafts/{draftId}/merge-up', { params: at(draft) }))
      await now.current.refresh()
      return merged
    }
    const split = async (draft: Draft, position: number): Promise<readonly Draft[]> => {
      const { items } = await ask(
        api.POST('/api/v1/drafts/{draftId}/split', { params: at(draft), body: { at: position } }),
      )
      await now.current.refresh()
      return items
    }
    // Splitting and merging write titles anew; taking them back gives each draft the title that it had.
    const restoreTitle = (id: string, before: Draft): void => {
      const fresh = find(id)
      if (fresh && fresh.title !== before.title) now.current.save(id, undoOf(before, { title: before.title }))
    }
    return {
      change: (draft: Draft, change: Change, told: string = words.edited) => {
        const back = undoOf(draft, change.edit)
        now.current.save(draft.id, change)
        tell(told, () => now.current.save(draft.id, back))
      },
      changeMany: (ids: readonly string[], edit: DraftEdit, told: string, add?: readonly string[]) =>
        run(async () => {
          const touched: DraftEdit = add ? { ...edit, coordinatingUnitIds: [] } : edit
          const before = ids.map(find).filter((draft) => draft !== undefined)
          await many(ids, edit, add)
          tell(told, () => {
            for (const draft of before) now.current.save(draft.id, undoOf(draft, touched))
          })
        }),
      split: (draft: Draft, position: number) =>
        run(async () => {
          const parts = await split(draft, position)
          const second = parts.at(-1)
          tell(words.split(parts.length), () =>
            run(async () => {
              const fresh = second && find(second.id)
              if (fresh) await merge(fresh)
              restoreTitle(draft.id, draft)
            }),
          )
        }),
      merge: (draft: Draft) =>
        run(async () => {
          const others = now.current.drafts
          const merged = await merge(draft)
          tell(words.merged, () =>
            run(async () => {
              const fresh = find(merged.id) ?? merged
              const parts = await split(fresh, draft.span.start)
              const above = others.find((one) => one.id === merged.id)
              if (above) restoreTitle(above.id, above)
              const second = parts.at(-1)
              if (second) restoreTitle(second.id, draft)
            }),
          )
        }),
      setParent: (draft: Draft, parent: Draft | null) => {
        const change = setParent(parent?.id ?? null)
        const back = undoOf(draft, change.edit)
        now.current.save(draft.id, change)
        tell(parent ? words.child : words.outdent, () => now.current.save(draft.id, back))
      },
      add: async (span: Span): Promise<string | null> => {
        let added: string | null = null
        await run(async () => {
          const draft = await ask(
            api.POST('/api/v1/documents/{documentId}/drafts', {
              params: { path: { documentId }, header: idempotent() },
              body: { span },
            }),
          )
          await now.current.keep([draft])
          added = draft.id
          tell(words.added, () => now.current.save(draft.id, setState('rejected')))
        })
        return added
      },
      acceptComplete: () =>
        run(async () => {
          const open = new Set(now.current.drafts.filter((one) => one.state === 'open').map((one) => one.id))
          const { items } = await ask(
            api.POST('/api/v1/documents/{documentId}/drafts/accept-complete', {
              params: { path: { documentId } },
            }),
          )
          await now.current.keep(items)
          const ids = items.filter((one) => one.state === 'accepted' && open.has(one.id)).map((one) => one.id)
          if (ids.length === 0) toast(words.noneComplete)
          else tell(words.acceptedMany(ids.length), () => run(() => many(ids, { state: 'open' })))
        }),
      undo: () => {
        const undo = lastUndo.current
        lastUndo.current = null
        if (!undo) return toast(words.nothingToUndo, { about: 'review' })
        toast(words.undone, { about: 'review' })
        void undo()
      },
    }
  }, [documentId])
}

export type Actions = ReturnType<typeof useActions>
