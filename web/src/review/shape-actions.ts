import type { Draft, Span } from '../api/index.ts'
import { reviewWords } from '../words/review.ts'
import { addDraft, mergeUp, splitAt } from './calls.ts'
import { setState, undoOf } from './changes.ts'
import type { DeskMemory } from './desk-memory.ts'

const words = reviewWords.done

/** Splitting, merging and adding: what changes which drafts there are. */
export function shapeActions(memory: DeskMemory) {
  const { drafts, find, run, tell } = memory
  const merge = async (draft: Draft): Promise<Draft> => {
    const merged = await mergeUp(draft)
    await drafts().refresh()
    return merged
  }
  const split = async (draft: Draft, position: number): Promise<readonly Draft[]> => {
    const parts = await splitAt(draft, position)
    await drafts().refresh()
    return parts
  }
  // Splitting and merging write titles anew; taking them back gives each draft the title that it had.
  const restoreTitle = (id: string | undefined, before: Draft | undefined): void => {
    const fresh = id && before ? find(id) : undefined
    if (!fresh || !before || fresh.title === before.title) return
    drafts().save(fresh.id, undoOf(before, { title: before.title }))
  }
  return {
    split: (draft: Draft, position: number) =>
      run(async () => {
        const parts = await split(draft, position)
        const second = parts.at(-1)
        const back = async (): Promise<void> => {
          const fresh = second && find(second.id)
          if (fresh) await merge(fresh)
          restoreTitle(draft.id, draft)
        }
        tell(words.split(parts.length), () => run(back))
      }),
    merge: (draft: Draft) =>
      run(async () => {
        const before = drafts().drafts
        const merged = await merge(draft)
        const back = async (): Promise<void> => {
          const parts = await split(find(merged.id) ?? merged, draft.span.start)
          restoreTitle(
            merged.id,
            before.find((one) => one.id === merged.id),
          )
          restoreTitle(parts.at(-1)?.id, draft)
        }
        tell(words.merged, () => run(back))
      }),
    add: async (span: Span): Promise<string | null> => {
      let added: string | null = null
      await run(async () => {
        const draft = await addDraft(memory.documentId, span)
        await drafts().keep([draft])
        added = draft.id
        tell(words.added, () => drafts().save(draft.id, setState('rejected')))
      })
      return added
    },
  }
}
