import { Worker } from 'node:worker_threads'
import type { IntakeLimits } from '../../files/index.ts'
import type { FromThread, ReadFile, ReadingJob, ReadRefused, ToThread } from './messages.ts'

/** How many threads read, and what one file may cost. */
export interface ReaderSettings {
  readonly threads: number
  readonly limits: IntakeLimits
  readonly milliseconds: number
  readonly megabytes: number
  /** A thread that has had nothing to do for so long ends; one always stays. */
  readonly idleMilliseconds: number
}

/** Reads files away from the thread that answers requests. */
export interface Reader {
  read(job: ReadingJob): Promise<ReadFile | ReadRefused>
  /** Starts a thread before the first file needs it. */
  warm(): void
  /** Ends all threads; files under way are refused as too slow. */
  close(): Promise<void>
}

interface Waiting {
  readonly message: ToThread
  readonly settle: (answer: ReadFile | ReadRefused) => void
  readonly fail: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  current: Waiting | null
  clock: NodeJS.Timeout | null
}

/** Makes a reader. Threads start when there is something to read. */
export function createReader(settings: ReaderSettings): Reader {
  return new ThreadPool(settings)
}

class ThreadPool implements Reader {
  private readonly settings: ReaderSettings
  private readonly threads = new Set<Thread>()
  private readonly queue: Waiting[] = []
  private last = 0
  private closed = false

  constructor(settings: ReaderSettings) {
    this.settings = settings
  }

  read(job: ReadingJob): Promise<ReadFile | ReadRefused> {
    if (this.closed) return Promise.reject(new Error('the reader is closed'))
    const message: ToThread = { id: (this.last += 1), job, limits: this.settings.limits }
    return new Promise((settle, fail) => {
      this.queue.push({ message, settle, fail })
      this.next()
    })
  }

  warm(): void {
    if (this.threads.size === 0 && !this.closed) this.start()
  }

  async close(): Promise<void> {
    this.closed = true
    for (const waiting of this.queue.splice(0)) waiting.settle({ kind: 'refused', reason: 'too-slow' })
    await Promise.all(
      [...this.threads].map((thread) => this.end(thread, { kind: 'refused', reason: 'too-slow' })),
    )
  }

  private next(): void {
    if (this.queue.length === 0) return
    const idle = [...this.threads].find((thread) => thread.current === null)
    const thread = idle ?? (this.threads.size < this.settings.threads ? this.start() : null)
    const waiting = thread && this.queue.shift()
    if (!thread || !waiting) return
    if (thread.clock) clearTimeout(thread.clock)
    thread.current = waiting
    thread.worker.ref()
    const seconds = String(Math.round(this.settings.milliseconds / 1000))
    const tooSlow = { kind: 'refused', reason: 'too-slow', expected: [seconds] } as const
    thread.clock = setTimeout(() => void this.end(thread, tooSlow), this.settings.milliseconds)
    thread.worker.postMessage(waiting.message)
  }

  private start(): Thread {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.settings.megabytes, stackSizeMb: 8 },
    })
    worker.unref()
    const thread: Thread = { worker, current: null, clock: null }
    this.threads.add(thread)
    // Others speak through the same port: under `npm run dev` Node tells of every file that the thread loads.
    worker.on('message', (reply: Partial<FromThread>) => {
      if (reply.id !== undefined && reply.id === thread.current?.message.id)
        this.settle(thread, reply as FromThread)
    })
    worker.on('error', (error: Error & { code?: string }) => {
      const tooHeavy = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      this.leave(thread, tooHeavy ? { kind: 'refused', reason: 'too-heavy' } : error)
    })
    worker.on('exit', () => this.leave(thread, new Error('the reading thread ended')))
    return thread
  }

  private settle(thread: Thread, reply: FromThread): void {
    const waiting = thread.current
    if (thread.clock) clearTimeout(thread.clock)
    thread.current = null
    thread.worker.unref()
    if ('answer' in reply) waiting?.settle(reply.answer)
    else waiting?.fail(new Error(`reading failed: ${reply.failure}`))
    thread.clock = setTimeout(() => this.retire(thread), this.settings.idleMilliseconds).unref()
    this.next()
  }

  private retire(thread: Thread): void {
    if (thread.current === null && this.threads.size > 1) void this.end(thread, new Error('retired'))
  }

  private async end(thread: Thread, outcome: ReadRefused | Error): Promise<void> {
    this.leave(thread, outcome)
    await thread.worker.terminate()
  }

  private leave(thread: Thread, outcome: ReadRefused | Error): void {
    if (!this.threads.delete(thread)) return
    if (thread.clock) clearTimeout(thread.clock)
    const waiting = thread.current
    thread.current = null
    if (outcome instanceof Error) waiting?.fail(outcome)
    else waiting?.settle(outcome)
    if (!this.closed) this.next()
  }
}
