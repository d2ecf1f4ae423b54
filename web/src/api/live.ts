import { useEffect } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { keys } from './queries.ts'

interface Changed {
  readonly topic: string
  readonly id?: string
  readonly by?: string
}

/** Query keys that a change makes stale. */
export function staleKeys(change: Changed): readonly (readonly string[])[] {
  switch (change.topic) {
    case 'tasks':
      return [keys.tasks, keys.overview]
    case 'documents':
      return [keys.documents, keys.overview]
    case 'drafts':
      return [change.id ? keys.drafts(change.id) : ['drafts'], keys.documents, keys.overview]
    case 'arrivals':
      return [keys.arrivals, keys.documents]
    case 'imports':
      return [keys.imports]
    case 'notifications':
      return [keys.notifications, keys.me]
    case 'organisation':
      return [keys.organisation]
    default:
      return []
  }
}

function readChange(data: string): Changed | null {
  try {
    const value: unknown = JSON.parse(data)
    return typeof value === 'object' && value !== null && 'topic' in value ? (value as Changed) : null
  } catch {
    return null
  }
}

/** Gathers what changed for a moment, so that a hundred changes ask the server once. */
function gather(client: QueryClient): (change: Changed) => void {
  const waiting = new Map<string, readonly string[]>()
  let timer: ReturnType<typeof setTimeout> | undefined
  return (change) => {
    for (const key of staleKeys(change)) waiting.set(key.join('/'), key)
    timer ??= setTimeout(() => {
      timer = undefined
      for (const key of waiting.values()) void client.invalidateQueries({ queryKey: key })
      waiting.clear()
    }, 250)
  }
}

/** Listens to the server while the frame is open; after a lost connection everything on screen is asked again. */
export function useLive(): void {
  const client = useQueryClient()
  useEffect(() => {
    const source = new EventSource('/api/v1/live')
    const take = gather(client)
    let broken = false
    source.addEventListener('changed', (event: MessageEvent<string>) => {
      const change = readChange(event.data)
      if (change) take(change)
    })
    source.addEventListener('error', () => {
      broken = true
    })
    source.addEventListener('open', () => {
      if (broken) void client.invalidateQueries()
      broken = false
    })
    return () => source.close()
  }, [client])
}
