import {
  listenForChanges,
  liveSessions,
  unitsOfDocuments,
  unitsOfTasks,
  type Change,
  type ChangeListener,
  type Store,
} from '../../store/index.ts'
import { eventFor, type Listener, type Visibility } from './audience.ts'

/** What keeps open screens fresh. */
export interface LiveSettings {
  readonly store: Pick<Store, 'db' | 'pool'>
  readonly idleSeconds: number
  /** Drops what is kept of a workspace's organisation; without an id, of all. */
  readonly forget: (workspaceId?: string) => void
  readonly onError: (error: unknown) => void
  /** Milliseconds between signs of life; sessions are looked at with each. */
  readonly beat?: number
}

/** Fans the changes of the database out to open streams. */
export interface Live {
  /** Begins to listen; resolves once changes are heard. */
  start(): Promise<void>
  stop(): Promise<void>
  /** Adds a stream; the answer takes it away again. */
  open(listener: Listener): () => void
}

// Changes of one transaction come as a burst: they are looked at together.
const gatherFor = 40

/** Makes the fan; it listens once started. */
export function createLive(settings: LiveSettings): Live {
  const { store, forget, onError, idleSeconds, beat = 25_000 } = settings
  const listeners = new Set<Listener>()
  let waiting = new Map<string, Change>()
  let gathering: NodeJS.Timeout | undefined
  let beating: NodeJS.Timeout | undefined
  let connection: ChangeListener | null = null

  const closeWhere = (matches: (listener: Listener) => boolean): void => {
    for (const listener of listeners) if (matches(listener)) listener.close()
  }
  const take = (change: Change): void => {
    const { topic, workspace, id, person } = change
    if (topic === 'organisation') forget(workspace ?? undefined)
    if (topic === 'session') return closeWhere((listener) => listener.sessionId === id)
    if (topic === 'person') return closeWhere((listener) => listener.scope.personId === person)
    waiting.set(`${workspace} ${topic} ${id} ${person} ${change.by}`, change)
    gathering ??= setTimeout(() => void deliver().catch(onError), gatherFor)
  }
  const deliver = async (): Promise<void> => {
    const changes = [...waiting.values()]
    waiting = new Map()
    gathering = undefined
    await tellAll(store, listeners, changes)
  }
  return {
    async start() {
      connection = listenForChanges(store, {
        onChange: take,
        onError,
        onGap: () => {
          forget()
          // Whoever connects anew asks for everything again.
          closeWhere(() => true)
        },
      })
      beating = setInterval(() => void pulse(store, listeners, idleSeconds).catch(onError), beat)
      beating.unref()
      await connection.ready
    },
    async stop() {
      clearInterval(beating)
      clearTimeout(gathering)
      closeWhere(() => true)
      await connection?.stop()
      connection = null
    },
    open(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

async function tellAll(
  store: LiveSettings['store'],
  listeners: ReadonlySet<Listener>,
  changes: readonly Change[],
): Promise<void> {
  for (const [workspaceId, here] of Map.groupBy(changes, (change) => change.workspace ?? '')) {
    const audience = [...listeners].filter((listener) => listener.scope.workspaceId === workspaceId)
    if (audience.length === 0) continue
    const visible = await visibilityOf(store, workspaceId, here, audience)
    for (const listener of audience) tell(listener, here, visible)
  }
}

/** Keeps the streams of sessions that are still good, and closes the others. */
async function pulse(
  store: LiveSettings['store'],
  listeners: ReadonlySet<Listener>,
  idleSeconds: number,
): Promise<void> {
  const sessionIds = [...listeners].map((listener) => listener.sessionId)
  const alive = await liveSessions(store.db, sessionIds, idleSeconds)
  for (const listener of listeners) {
    if (alive.has(listener.sessionId)) listener.beat()
    else listener.close()
  }
}

function tell(listener: Listener, changes: readonly Change[], visible: Visibility): void {
  const told = new Set<string>()
  for (const change of changes) {
    const event = eventFor(listener.scope, change, visible)
    const key = JSON.stringify(event)
    if (event === null || told.has(key)) continue
    told.add(key)
    listener.send(event)
  }
}

async function visibilityOf(
  store: LiveSettings['store'],
  workspaceId: string,
  changes: readonly Change[],
  audience: readonly Listener[],
): Promise<Visibility> {
  const idsOf = (topic: string): string[] => [
    ...new Set(changes.filter((change) => change.topic === topic).flatMap((change) => change.id ?? [])),
  ]
  // Those who see everything need no looking up.
  if (audience.every((listener) => listener.scope.overseer)) return { tasks: new Map(), documents: new Map() }
  return {
    tasks: await unitsOfTasks(store.db, workspaceId, idsOf('tasks')),
    documents: await unitsOfDocuments(store.db, workspaceId, idsOf('documents')),
  }
}
