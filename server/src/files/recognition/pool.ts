import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { launchEnclosed } from '../enclosure/index.ts'
import { processMemory } from '../memory.ts'
import type { Answer, FromProcess, Question, ToProcess } from './messages.ts'
import type { RecogniserSettings, Scan, ScanReason, ScanRefused } from './types.ts'

interface Waiting {
  readonly id: number
  readonly scan: Scan
  readonly question: Question
  readonly settle: (answer: Answer) => void
  readonly fail: (error: Error) => void
}

interface Worker {
  readonly child: ChildProcess
  readonly gone: Promise<void>
  readonly ready: Promise<void>
  isReady: boolean
  /** The scan that it has open. */
  key: string | null
  current: Waiting | null
  clock: NodeJS.Timeout | null
  scales: NodeJS.Timeout | null
  complaints: string
}

const PROGRAM = join(import.meta.dirname, 'process.ts')
const WEIGH_EVERY = 200
const KEPT_COMPLAINTS = 4000

/** Processes that answer questions about scans, each one question at a time, in the order in which they were asked. */
export class Pool {
  private readonly settings: RecogniserSettings
  private readonly workers = new Set<Worker>()
  private readonly queue: Waiting[] = []
  private last = 0
  private closed = false

  constructor(settings: RecogniserSettings) {
    this.settings = settings
  }

  ask(scan: Scan, question: Question, signal?: AbortSignal): Promise<Answer> {
    if (this.closed) return Promise.reject(new Error('the recogniser is closed'))
    const id = (this.last += 1)
    return new Promise((settle, fail) => {
      const waiting: Waiting = { id, scan, question, settle, fail }
      this.queue.push(waiting)
      signal?.addEventListener('abort', () => this.cancel(waiting), { once: true })
      if (signal?.aborted) this.cancel(waiting)
      else this.next()
    })
  }

  async close(): Promise<void> {
    this.closed = true
    for (const waiting of this.queue.splice(0)) waiting.settle(refused('cancelled'))
    const workers = [...this.workers]
    for (const worker of workers) this.end(worker, refused('cancelled'))
    await Promise.all(workers.map((worker) => worker.gone))
  }

  private cancel(waiting: Waiting): void {
    const at = this.queue.indexOf(waiting)
    if (at >= 0) this.queue.splice(at, 1)
    waiting.settle(refused('cancelled'))
    const worker = [...this.workers].find((other) => other.current === waiting)
    if (worker) this.end(worker, refused('cancelled'))
  }

  private next(): void {
    const waiting = this.queue[0]
    if (!waiting || this.closed) return
    const idle = [...this.workers].filter((worker) => worker.current === null)
    const worker =
      idle.find((other) => other.key === waiting.scan.key) ??
      (this.workers.size < this.settings.processes ? this.start() : idle[0])
    if (!worker) return
    this.queue.shift()
    this.take(worker, waiting)
    this.hand(worker, waiting).catch((error: unknown) => {
      if (worker.current !== waiting) return
      waiting.fail(error instanceof Error ? error : new Error(String(error)))
      this.rest(worker)
      this.next()
    })
    this.next()
  }

  private take(worker: Worker, waiting: Waiting): void {
    if (worker.clock) clearTimeout(worker.clock)
    worker.clock = null
    worker.current = waiting
    worker.child.ref()
    worker.child.channel?.ref()
  }

  private async hand(worker: Worker, waiting: Waiting): Promise<void> {
    const { scan, question, id } = waiting
    const fresh = worker.key !== scan.key
    const bytes = fresh ? await scan.bytes() : null
    await worker.ready
    if (worker.current !== waiting) return
    const { milliseconds, megabytes, limits } = this.settings
    // The seconds of a page begin when its process is ready.
    const seconds = Math.round(milliseconds / 1000)
    worker.clock = setTimeout(() => this.end(worker, refused('too-slow', { seconds })), milliseconds)
    // The heap has a limit of its own; pictures are held outside it and are weighed from here, where the system tells.
    worker.scales = setInterval(() => {
      const weight = processMemory(worker.child.pid)
      if (weight !== null && weight > megabytes * 2) this.end(worker, refused('too-heavy', { megabytes }))
    }, WEIGH_EVERY)
    worker.key = scan.key
    const message: ToProcess = { id, question, limits, scan: bytes ? { key: scan.key, bytes } : null }
    // A process that died between two pages says so itself, by its exit.
    worker.child.send(message, () => undefined)
  }

  private start(): Worker {
    const child = launchEnclosed(PROGRAM, this.settings.megabytes, true)
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    const { promise: ready, resolve: beReady } = Promise.withResolvers<void>()
    const worker: Worker = {
      child,
      gone,
      ready,
      isReady: false,
      key: null,
      current: null,
      clock: null,
      scales: null,
      complaints: '',
    }
    this.workers.add(worker)
    child.stderr?.setEncoding('utf8').on('data', (said: string) => {
      worker.complaints = (worker.complaints + said).slice(-KEPT_COMPLAINTS)
    })
    child.on('message', (reply: FromProcess) => {
      if ('ready' in reply) {
        worker.isReady = true
        beReady()
      } else if (worker.current && reply.id === worker.current.id) this.settle(worker, reply)
    })
    child.on('error', (error) => this.leave(worker, error))
    // `close` comes after the last words of the process.
    child.on('close', (code, signal) => {
      if (this.workers.has(worker)) this.leave(worker, this.endOf(worker, code, signal))
    })
    return worker
  }

  // A heap that is full aborts the process; anything else is a fault of ours or of the system's.
  private endOf(worker: Worker, code: number | null, signal: string | null): ScanRefused | Error {
    const full =
      signal === 'SIGABRT' ||
      code === 134 ||
      /heap out of memory|invalid array length/i.test(worker.complaints)
    if (full) return refused('too-heavy', { megabytes: this.settings.megabytes })
    if (!worker.isReady)
      return new Error(`a recognising process ended: ${signal ?? code} ${worker.complaints}`)
    this.settings.onCrash?.(`${signal ?? code} ${worker.complaints}`)
    return refused('crashed')
  }

  private settle(worker: Worker, reply: Exclude<FromProcess, { ready: true }>): void {
    const waiting = worker.current
    if ('answer' in reply) waiting?.settle(reply.answer)
    else {
      // What was left half done is not to be found by the next page.
      this.settings.onCrash?.(reply.failure)
      return this.end(worker, refused('crashed'))
    }
    this.rest(worker)
    worker.clock = setTimeout(() => this.retire(worker), this.settings.idleMilliseconds).unref()
    this.next()
  }

  private rest(worker: Worker): void {
    if (worker.clock) clearTimeout(worker.clock)
    if (worker.scales) clearInterval(worker.scales)
    worker.current = null
    worker.child.unref()
    worker.child.channel?.unref()
  }

  private retire(worker: Worker): void {
    if (worker.current === null) this.end(worker, refused('cancelled'))
  }

  private end(worker: Worker, outcome: ScanRefused): void {
    this.leave(worker, outcome)
    // Whoever closes waits for its end.
    worker.child.ref()
    worker.child.kill('SIGKILL')
  }

  private leave(worker: Worker, outcome: ScanRefused | Error): void {
    if (!this.workers.delete(worker)) return
    const waiting = worker.current
    this.rest(worker)
    if (outcome instanceof Error) waiting?.fail(outcome)
    else waiting?.settle(outcome)
    this.next()
  }
}

function refused(reason: ScanReason, facts: Readonly<Record<string, string | number>> = {}): ScanRefused {
  return { kind: 'refused', reason, facts }
}
