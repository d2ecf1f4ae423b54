import { useCallback } from 'react'
import { useLocation, useNavigate } from '@tanstack/react-router'

type Values<K extends string> = Partial<Record<K, string>>

/** Keeps the named filters of an address; empty ones are absent. */
export function pickFilters<K extends string>(
  search: Readonly<Record<string, unknown>>,
  names: readonly K[],
): Values<K> {
  const picked: Values<K> = {}
  for (const name of names) {
    const value = search[name]
    if (typeof value === 'string' && value !== '') picked[name] = value
  }
  return picked
}

/**
 * Filters that live in the address bar: `[filters, setFilters]`. Setting merges; `undefined` or '' takes one away.
 * Lists are one string joined by commas, as the API takes them. Typing replaces the address instead of adding to history.
 */
export function useAddressFilters<K extends string>(
  names: readonly K[],
): [Values<K>, (change: Partial<Record<K, string | undefined>>, how?: { push?: boolean }) => void] {
  const search = useLocation({
    select: (location): Readonly<Record<string, unknown>> => location.search as Record<string, unknown>,
  })
  const navigate = useNavigate()
  const setFilters = useCallback(
    (change: Partial<Record<K, string | undefined>>, how?: { push?: boolean }) => {
      void navigate({
        to: '.',
        search: (before: Record<string, unknown>) => ({ ...before, ...change }),
        replace: !how?.push,
        resetScroll: false,
      })
    },
    [navigate],
  )
  return [pickFilters(search, names), setFilters]
}
