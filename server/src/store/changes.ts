import type pg from 'pg'
import type { Store } from './connect.ts'

/** Something that was committed, as the triggers of the database tell it. */
export interface Change {
  readonly topic: string
  readonly workspace?: string | null
  /** The task, document or session that it is about. */
  readonly id?: string | null
  /** Whom it concerns alone. */
  readonly person?: string | null
  /** Who did it. */
  readonly by?: string | null
}

/** Where changes go. */
export interface ChangeReader {
  onChange(change: Change): void
  /** The connection was lost and is back: changes in between were missed. */
  onGap(): void
  onError(error: Error): void
}

/** One connection that listens for all of this process. */
export interface ChangeListener {
  /** Resolves once changes are heard. */
  readonly ready: Promise<void>
  stop(): Promise<void>
}

const channel = 'dieuhanh_changed'
const longestWait = 15_000

/** Listens for committed changes until stopped, through lost connections. */
export function listenForChanges(store: Pick<Store, 'pool'>, reader: ChangeReader): ChangeListener {
  let stopped = false
  let client: pg.PoolClient | null = null
  let timer: NodeJS.Timeout | undefined
  const open = async (attempt: number): Promise<void> => {
    try {
      const fresh = await store.pool.connect()
      if (stopped) return fresh.release(true)
      client = fresh
      fresh.on('error', (error) => lost(fresh, error))
      fresh.on('notification', ({ payload }) => {
        const change = readChange(payload)
        if (change) reader.onChange(change)
      })
      await fresh.query(`listen ${channel}`)
      if (attempt > 0) reader.onGap()
    } catch (error) {
      if (client) lost(client, asError(error))
      else again(attempt, asError(error))
    }
  }
  const lost = (gone: pg.PoolClient, error: Error): void => {
    if (client !== gone) return
    client = null
    gone.release(true)
    again(0, error)
  }
  const again = (attempt: number, error: Error): void => {
    if (stopped) return
    reader.onError(error)
    timer = setTimeout(() => void open(attempt + 1), Math.min(longestWait, 500 * 2 ** attempt))
  }
  return {
    ready: open(0),
    async stop() {
      stopped = true
      clearTimeout(timer)
      const last = client
      client = null
      last?.release(true)
    },
  }
}

function readChange(payload: string | undefined): Change | null {
  try {
    const value: unknown = JSON.parse(payload ?? '')
    return typeof value === 'object' && value !== null && 'topic' in value ? (value as Change) : null
  } catch {
    return null
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
