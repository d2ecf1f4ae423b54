import { useMemo, useRef } from 'react'
import { deskMemory } from './desk-memory.ts'
import { fieldActions } from './field-actions.ts'
import { shapeActions } from './shape-actions.ts'
import type { Drafts } from './use-drafts.ts'

/** What a reviewer does, each with its way back; the same object between draws. */
export function useActions(documentId: string, drafts: Drafts) {
  const now = useRef(drafts)
  now.current = drafts
  return useMemo(() => {
    const memory = deskMemory(documentId, () => now.current)
    return { ...fieldActions(memory), ...shapeActions(memory), undo: memory.undo }
    // The reference is the same object for the life of the page.
  }, [documentId, now])
}

export type Actions = ReturnType<typeof useActions>
