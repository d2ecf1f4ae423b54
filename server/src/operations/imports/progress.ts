/** How far the writing of an import is, of how many rows. */
export interface Progress {
  readonly done: number
  readonly total: number
}

// Of this process alone: the transaction shows nothing of itself to others until it is over.
const running = new Map<string, Progress>()

/** How far an import is that is being written here; null where none is. */
export function progressOf(importId: string): Progress | null {
  return running.get(importId) ?? null
}

/** Runs the writing of an import, whose progress can be asked meanwhile. */
export async function withProgress<T>(
  importId: string,
  run: (tell: (progress: Progress) => void) => Promise<T>,
): Promise<T> {
  running.set(importId, { done: 0, total: 0 })
  try {
    return await run((progress) => running.set(importId, progress))
  } finally {
    running.delete(importId)
  }
}
