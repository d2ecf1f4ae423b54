type Listener = () => void
const listeners = new Set<Listener>()

/** Calls back when the server says that the session has ended. */
export function onSignedOut(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function tellSignedOut(): void {
  for (const listener of listeners) listener()
}
