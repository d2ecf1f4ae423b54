import type { Draft, DraftEdit } from '../api/index.ts'
import { toast } from '../ui/index.ts'
import { reviewWords } from '../words/review.ts'
import { acceptComplete, editMany } from './calls.ts'
import { setParent, undoOf } from './changes.ts'
import type { DeskMemory } from './desk-memory.ts'
import type { Change } from './saving.ts'

const words = reviewWords.done

/** Edits of what drafts say, one by one or many at once, each with its way back. */
export function fieldActions(memory: DeskMemory) {
  const { documentId, drafts, find, run, tell } = memory
  const many = async (ids: readonly string[], edit: DraftEdit, add?: readonly string[]): Promise<void> => {
    const picked = ids.map(find).filter((draft) => draft !== undefined)
    await drafts().keep(await editMany(documentId, picked, edit, add))
  }
  const change = (draft: Draft, made: Change, told: string = words.edited): void => {
    const back = undoOf(draft, made.edit)
    drafts().save(draft.id, made)
    tell(told, () => drafts().save(draft.id, back))
  }
  return {
    change,
    changeMany: (ids: readonly string[], edit: DraftEdit, told: string, add?: readonly string[]) =>
      run(async () => {
        const touched: DraftEdit = add ? { ...edit, coordinatingUnitIds: [] } : edit
        const before = ids.map(find).filter((draft) => draft !== undefined)
        await many(ids, edit, add)
        tell(told, () => {
          for (const draft of before) drafts().save(draft.id, undoOf(draft, touched))
        })
      }),
    setParent: (draft: Draft, parent: Draft | null) =>
      change(draft, setParent(parent?.id ?? null), parent ? words.child : words.outdent),
    acceptComplete: () =>
      run(async () => {
        const open = new Set(drafts().drafts.flatMap((one) => (one.state === 'open' ? [one.id] : [])))
        const accepted = await acceptComplete(documentId)
        await drafts().keep(accepted)
        const ids = accepted.flatMap((one) => (one.state === 'accepted' && open.has(one.id) ? [one.id] : []))
        if (ids.length === 0) toast(words.noneComplete)
        else tell(words.acceptedMany(ids.length), () => run(() => many(ids, { state: 'open' })))
      }),
  }
}
