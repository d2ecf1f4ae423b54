type Listener = () => void
const listeners = new Set<Listener>()
const place = 'dieuhanh.signed-in'

/** Calls back when the server says that the session has ended. */
export function onSignedOut(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function tellSignedOut(): void {
  markSignedIn(false)
  for (const listener of listeners) listener()
}

/** Keeps whether somebody has signed in here, so that a first visit asks nothing that can only be refused. */
export function markSignedIn(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(place, '1')
    else localStorage.removeItem(place)
  } catch {
    // Without a memory the server is asked for a session first.
  }
}

/** Whether a session may exist; the server has the last word. Whoever cleared this memory signs in once more. */
export function maySignedIn(): boolean {
  try {
    return localStorage.getItem(place) === '1'
  } catch {
    return true
  }
}
