import { setImmediate as breathe } from 'node:timers/promises'

const PIECE_MILLISECONDS = 20

/** Maps a long list and lets other requests in between. */
export async function inPieces<From, To>(
  list: readonly From[],
  map: (item: From, at: number) => To,
): Promise<readonly To[]> {
  const mapped: To[] = []
  let began = performance.now()
  for (const [at, item] of list.entries()) {
    mapped.push(map(item, at))
    if (performance.now() - began < PIECE_MILLISECONDS) continue
    await breathe()
    began = performance.now()
  }
  return mapped
}

const PIECE = 500

/** The pieces in which a long list is written, so that an import can say how far it is. */
export function* piecesOf<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += PIECE) yield list.slice(at, at + PIECE)
}
