/** What this browser keeps under a name; null where it keeps nothing or lets nobody look. */
export function keptHere(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

/** Keeps something in this browser; one that keeps nothing still shows what was chosen until it is closed. */
export function keepHere(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Nothing is kept.
  }
}
