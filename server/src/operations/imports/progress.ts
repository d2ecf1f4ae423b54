import type { Scope } from '../../access/index.ts'
import { inScope } from '../../store/index.ts'
import { noteProgress, type ImportRow } from '../../store/imports/index.ts'
import type { Context } from '../context.ts'

/** How far the writing of an import is, of how many rows. */
export interface Progress {
  readonly done: number
  readonly total: number
}

/** The writing that goes on, and the one that was broken off: of one import at most one of both. */
export interface WritingNow {
  readonly progress: Progress | null
  /** Its server was killed before the end; nothing of it was written. */
  readonly brokenOff: (Progress & { readonly at: string }) | null
}

/** What the kept progress of an import says; of one that is over, nothing. */
export function writingNow({ state, writing }: Pick<ImportRow, 'state' | 'writing'>): WritingNow {
  if (writing === null || state !== 'open') return { progress: null, brokenOff: null }
  const { done, total, at, lives } = writing
  return lives
    ? { progress: { done, total }, brokenOff: null }
    : { progress: null, brokenOff: { done, total, at } }
}

const NOTE_EVERY_MILLISECONDS = 250

/** Tells every server how far the writing is. */
export interface Teller {
  readonly tell: (progress: Progress) => void
  /** Resolves once nothing more is on its way. */
  readonly settle: () => Promise<void>
}

/**
 * Notes progress beside the transaction that writes: now and then, and never two notes at once. A note that fails is
 * logged; the writing does not depend on it.
 */
export function tellerOf(context: Pick<Context, 'database' | 'log'>, scope: Scope, importId: string): Teller {
  let noted = -Infinity
  let onItsWay: Promise<void> | null = null
  const note = async (progress: Progress): Promise<void> => {
    const { workspaceId, personId } = scope
    await inScope(context.database, scope, (tx) =>
      noteProgress(tx, workspaceId, { importId, personId, ...progress }),
    ).catch((error: unknown) =>
      context.log.warn({ importId, err: error }, 'progress of an import was not noted'),
    )
    onItsWay = null
  }
  return {
    tell(progress) {
      const now = performance.now()
      if (onItsWay || now - noted < NOTE_EVERY_MILLISECONDS) return
      noted = now
      onItsWay = note(progress)
    },
    settle: async () => onItsWay ?? undefined,
  }
}
