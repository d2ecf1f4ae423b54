import type { Draft, DraftEdit } from '../api/index.ts'

/** An edit as it is sent, and how the draft looks until the server has answered. */
export interface Change {
  readonly edit: DraftEdit
  readonly show: Partial<Draft>
}

interface Line {
  /** On its way to the server. */
  flying: Change | null
  /** Typed meanwhile; goes next, as one. */
  waiting: Change | null
}

interface Sender {
  /** The draft as the server last told it. */
  readonly current: (draftId: string) => Draft | undefined
  readonly send: (draft: Draft, edit: DraftEdit) => Promise<Draft>
  readonly settled: (draft: Draft) => void | Promise<void>
  /** The change did not land and is no longer shown. */
  readonly failed: (draftId: string, change: Change, error: unknown) => void
}

/** Saves edits as they are made: one line per draft, so that a person never runs into an own earlier edit. */
export interface DraftSaving {
  readonly save: (draftId: string, change: Change) => void
  /** What to show over the server's drafts; a new map at every change. */
  readonly shown: () => ReadonlyMap<string, Partial<Draft>>
  readonly subscribe: (listener: () => void) => () => void
}

/** Two changes as one; the later wins where both touch a field. */
export function mergeChanges(first: Change | null, second: Change | null): Change | null {
  if (!first || !second) return first ?? second
  const missing = second.show.missing ?? first.show.missing
  const origins = { ...first.show.origins, ...second.show.origins } as Draft['origins']
  return {
    edit: { ...first.edit, ...second.edit },
    show: {
      ...first.show,
      ...second.show,
      ...(missing ? { missing } : {}),
      ...(first.show.origins || second.show.origins ? { origins } : {}),
    },
  }
}

export function createDraftSaving(sender: Sender): DraftSaving {
  const lines = new Map<string, Line>()
  const listeners = new Set<() => void>()
  let shown: ReadonlyMap<string, Partial<Draft>> = new Map()

  const publish = (): void => {
    shown = new Map(
      [...lines].map(([id, line]) => [id, mergeChanges(line.flying, line.waiting)?.show ?? {}] as const),
    )
    for (const listener of listeners) listener()
  }

  const fly = async (draftId: string, line: Line): Promise<void> => {
    while (line.waiting) {
      const draft = sender.current(draftId)
      line.flying = line.waiting
      line.waiting = null
      if (!draft) break
      try {
        await sender.settled(await sender.send(draft, line.flying.edit))
      } catch (error) {
        const lost = mergeChanges(line.flying, line.waiting)
        lines.delete(draftId)
        if (lost) sender.failed(draftId, lost, error)
        return publish()
      }
      line.flying = null
      publish()
    }
    lines.delete(draftId)
    publish()
  }

  return {
    save: (draftId, change) => {
      const line = lines.get(draftId)
      if (line) {
        line.waiting = mergeChanges(line.waiting, change)
      } else {
        const fresh: Line = { flying: null, waiting: change }
        lines.set(draftId, fresh)
        void fly(draftId, fresh)
      }
      publish()
    },
    shown: () => shown,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
