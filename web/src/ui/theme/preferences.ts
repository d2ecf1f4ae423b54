import { useSyncExternalStore } from 'react'
import { keepHere, keptHere } from './kept.ts'

export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast'
export type Density = 'compact' | 'comfortable'

interface Preferences {
  readonly theme: ThemeChoice
  readonly density: Density
}

const place = 'dieuhanh.preferences'
const themes: readonly string[] = ['system', 'light', 'dark', 'contrast']

/** What was kept; anything that is not a choice of today is the default. */
export function readPreferences(kept: string | null): Preferences {
  let value: unknown = null
  try {
    value = JSON.parse(kept ?? 'null')
  } catch {
    value = null
  }
  const { theme, density } = (value ?? {}) as Partial<Record<keyof Preferences, unknown>>
  return {
    theme: typeof theme === 'string' && themes.includes(theme) ? (theme as ThemeChoice) : 'system',
    density: density === 'comfortable' ? 'comfortable' : 'compact',
  }
}

let current: Preferences = readPreferences(keptHere(place))
const listeners = new Set<() => void>()

function change(next: Preferences): void {
  current = next
  keepHere(place, JSON.stringify(next))
  for (const listener of listeners) listener()
}

export function setThemeChoice(theme: ThemeChoice): void {
  change({ ...current, theme })
}

export function setDensity(density: Density): void {
  change({ ...current, density })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What this person chose, on this machine. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, () => current)
}
