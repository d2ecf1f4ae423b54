import { useDeferredValue, useEffect, useEffectEvent, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, ask, keys } from '../../api/index.ts'
import type { FoundUnit } from '../../api/index.ts'

function useFound(q: string, day: string | undefined): { items: readonly FoundUnit[]; settled: boolean } {
  const query = useQuery({
    queryKey: [...keys.organisation, 'search', q, day ?? ''],
    queryFn: ({ signal }) =>
      ask(
        api.GET('/api/v1/units/search', {
          params: { query: { q, limit: 12, ...(day ? { day } : {}) } },
          signal,
        }),
      ),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  })
  return {
    items: q.trim() ? (query.data?.items ?? []) : [],
    settled: query.isFetched && !query.isPlaceholderData,
  }
}

interface Params {
  readonly day: string | undefined
  /** Units that are not offered again. */
  readonly without: readonly string[]
  readonly onTake: (unit: FoundUnit) => void
  /** Enter or Esc in an empty field. */
  readonly onLeave: (() => void) | undefined
  readonly onRemoveLast: () => void
}

/** Type-ahead over the units: what is offered, which one is chosen, and what keys do. */
export function useUnitSearch(params: Params) {
  const { onTake, onLeave } = params
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  // Enter pressed before the answer to the last letter: taken when it comes, never from an older list.
  const [eager, setEager] = useState(false)
  const asked = useDeferredValue(typed)
  const { items, settled } = useFound(asked, params.day)
  const offered = items.filter((item) => !params.without.includes(item.id))
  const chosen = Math.min(at, Math.max(0, offered.length - 1))
  const answered = settled && asked === typed

  const type = (text: string): void => {
    setTyped(text)
    setEager(false)
    setAt(0)
  }
  const take = (unit: FoundUnit | undefined): void => {
    if (!unit) return
    type('')
    onTake(unit)
  }
  const takeLate = useEffectEvent(() => take(offered[chosen]))
  useEffect(() => {
    if (eager && answered) takeLate()
  }, [eager, answered])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt((chosen + step + offered.length) % Math.max(1, offered.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (!typed.trim()) onLeave?.()
      else if (answered) take(offered[chosen])
      else setEager(true)
    } else if (event.key === 'Backspace' && typed === '') {
      params.onRemoveLast()
    } else if (event.key === 'Escape' && (typed || onLeave)) {
      event.stopPropagation()
      if (typed) type('')
      else onLeave?.()
    }
  }
  return { typed, type, offered, chosen, choose: setAt, take, answered, onKeyDown }
}

export type UnitSearch = ReturnType<typeof useUnitSearch>
