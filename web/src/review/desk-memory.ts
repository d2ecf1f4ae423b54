import type { Draft } from '../api/index.ts'
import { toast, toastProblem } from '../ui/index.ts'
import { reviewWords } from '../words/review.ts'
import type { Drafts } from './use-drafts.ts'

export type Undo = () => void | Promise<void>

/** What actions share: the drafts of this moment, the way back from the last action, and refusals that are told. */
export interface DeskMemory {
  readonly documentId: string
  readonly drafts: () => Drafts
  readonly find: (id: string) => Draft | undefined
  readonly run: (work: () => Promise<void>) => Promise<void>
  /** Says what was done and offers to take it back. */
  readonly tell: (text: string, undo: Undo) => void
  readonly undo: () => void
}

const { done } = reviewWords

/** A memory over the drafts that `drafts` gives. */
export function deskMemory(documentId: string, drafts: () => Drafts): DeskMemory {
  let last: Undo | null = null
  return {
    documentId,
    drafts,
    find: (id) => drafts().drafts.find((draft) => draft.id === id),
    run: async (work) => {
      try {
        await work()
      } catch (error) {
        toastProblem(error)
        void drafts().refresh()
      }
    },
    tell: (text, undo) => {
      last = undo
      const once = (): void => {
        if (last === undo) last = null
        void undo()
      }
      toast(text, { undo: once, about: 'review' })
    },
    undo: () => {
      const undo = last
      last = null
      toast(undo ? done.undone : done.nothingToUndo, { about: 'review' })
      void undo?.()
    },
  }
}
