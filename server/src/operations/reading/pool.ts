import type { ChildProcess } from 'node:child_process'
import { processMemory, type IntakeLimits } from '../../files/index.ts'
import { launchReader } from './launch.ts'
import type { AnswerTo, FromProcess, Job, Mentionable, ReadRefused, ToProcess } from './messages.ts'

/** How many processes read, and what one file may cost. */
export interface ReaderSettings {
  readonly processes: number
  readonly limits: IntakeLimits
  readonly milliseconds: number
  /** Of objects; twice as much with everything else that the process holds. */
  readonly megabytes: number
  /** A process that has had nothing to do for so long ends; one always stays. */
  readonly idleMilliseconds: number
  /** Is told the last words of a process that a file brought down. */
  readonly onCrash?: (lastWords: string) => void
}

/** Reads files in processes of their own. */
export interface Reader {
  read<J extends Job>(job: J): Promise<AnswerTo<J>>
  /** Starts a process before the first file needs it. */
  warm(): void
  /** Ends all processes; files under way are refused as too slow. */
  close(): Promise<void>
}

interface Waiting {
  readonly id: number
  readonly job: Job
  readonly settle: (answer: AnswerTo<Job>) => void
  readonly fail: (error: Error) => void
  /** Processes that ended under it without its doing: one that did not start, one that the system ended. */
  losses: number
}

interface Worker {
  readonly child: ChildProcess
  readonly gone: Promise<void>
  /** The units that the process has: they are sent again only when they are others. */
  organisation: Mentionable | null
  ready: boolean
  current: Waiting | null
  clock: NodeJS.Timeout | null
  scales: NodeJS.Timeout | null
  complaints: string
}

const WEIGH_EVERY = 200
const KEPT_COMPLAINTS = 4000
// Loading the program is none of a file's time; on a busy machine it takes many times as long as usual.
const START_PATIENCE = 180_000
const MOST_LOSSES = 1

/** Makes a reader. Processes start when there is something to read. */
export function createReader(settings: ReaderSettings): Reader {
  return new ProcessPool(settings)
}

class ProcessPool implements Reader {
  private readonly settings: ReaderSettings
  private readonly workers = new Set<Worker>()
  private readonly queue: Waiting[] = []
  private last = 0
  private closed = false

  constructor(settings: ReaderSettings) {
    this.settings = settings
  }

  read<J extends Job>(job: J): Promise<AnswerTo<J>> {
    if (this.closed) return Promise.reject(new Error('the reader is closed'))
    const id = (this.last += 1)
    return new Promise((settle, fail) => {
      this.queue.push({ id, job, settle: settle as Waiting['settle'], fail, losses: 0 })
      this.next()
    })
  }

  warm(): void {
    if (this.workers.size === 0 && !this.closed) this.start()
  }

  async close(): Promise<void> {
    this.closed = true
    for (const waiting of this.queue.splice(0)) waiting.settle({ kind: 'refused', reason: 'too-slow' })
    const workers = [...this.workers]
    for (const worker of workers) this.end(worker, { kind: 'refused', reason: 'too-slow' })
    await Promise.all(workers.map((worker) => worker.gone))
  }

  private next(): void {
    if (this.queue.length === 0) return
    const idle = [...this.workers].find((worker) => worker.current === null)
    const worker = idle ?? (this.workers.size < this.settings.processes ? this.start() : null)
    const waiting = worker && this.queue.shift()
    if (worker && waiting) this.hand(worker, waiting)
  }

  private hand(worker: Worker, waiting: Waiting): void {
    if (worker.clock) clearTimeout(worker.clock)
    worker.current = waiting
    worker.child.ref()
    worker.child.channel?.ref()
    if (worker.ready) return this.give(worker, waiting)
    const late = new Error(`a reading process did not start in ${START_PATIENCE / 1000} s`)
    worker.clock = setTimeout(() => this.end(worker, late), START_PATIENCE)
  }

  // What a file may cost is counted from here: its process is ready for it.
  private give(worker: Worker, waiting: Waiting): void {
    const { milliseconds, megabytes, limits } = this.settings
    const tooSlow = {
      kind: 'refused',
      reason: 'too-slow',
      facts: { seconds: Math.round(milliseconds / 1000) },
    }
    if (worker.clock) clearTimeout(worker.clock)
    worker.clock = setTimeout(() => this.end(worker, tooSlow as ReadRefused), milliseconds)
    // The heap has a limit of its own; what is held outside it is weighed from here, where the system tells.
    worker.scales = setInterval(() => {
      const weight = processMemory(worker.child.pid)
      if (weight !== null && weight > megabytes * 2) this.end(worker, tooHeavy(megabytes))
    }, WEIGH_EVERY)
    const message: ToProcess = { id: waiting.id, ...this.sent(worker, waiting.job), limits }
    // A process that died between two files says so itself, by its exit.
    worker.child.send(message, () => undefined)
  }

  // Units are sent again only when they are others, and only with documents.
  private sent(worker: Worker, given: Job): Pick<ToProcess, 'job' | 'organisation'> {
    if ('kind' in given) return { job: given, organisation: 'same' }
    const { organisation, ...job } = given
    const same = isSame(worker.organisation, organisation)
    worker.organisation = organisation
    return { job, organisation: same ? 'same' : organisation }
  }

  private start(): Worker {
    const child = launchReader(this.settings.megabytes)
    child.unref()
    child.channel?.unref()
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    const worker: Worker = {
      child,
      gone,
      organisation: null,
      ready: false,
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
      if ('ready' in reply) this.begin(worker)
      else if (worker.current && reply.id === worker.current.id) this.settle(worker, reply)
    })
    child.on('error', (error) => this.leave(worker, error))
    // `close` comes after the last words of the process.
    child.on('close', (code, signal) => this.leave(worker, this.endOf(worker, code, signal)))
    return worker
  }

  // A heap that is full aborts the process; anything else is a fault of ours or of the system's.
  private endOf(worker: Worker, code: number | null, signal: string | null): ReadRefused | Error {
    const full =
      signal === 'SIGABRT' ||
      code === 134 ||
      /heap out of memory|invalid array length/i.test(worker.complaints)
    if (full) return tooHeavy(this.settings.megabytes)
    // Nobody of ours sends this signal without saying so: the system ended it, and may have meant another by it.
    if (signal === 'SIGKILL' && !this.isSpent(worker)) return new Error('the system ended a reading process')
    // Whatever it was, it was this file that did it: the next one gets a process of its own.
    if (worker.current && worker.ready) {
      this.settings.onCrash?.(`${signal ?? code} ${worker.complaints}`)
      return { kind: 'refused', reason: 'crashed' }
    }
    return new Error(`a reading process ended: ${signal ?? code} ${worker.complaints}`)
  }

  private begin(worker: Worker): void {
    worker.ready = true
    if (worker.current) this.give(worker, worker.current)
  }

  private isSpent({ current }: Worker): boolean {
    return current !== null && current.losses >= MOST_LOSSES
  }

  private settle(worker: Worker, reply: Exclude<FromProcess, { ready: true }>): void {
    const waiting = worker.current
    this.rest(worker)
    if ('answer' in reply) waiting?.settle(reply.answer)
    else {
      this.settings.onCrash?.(reply.failure)
      waiting?.settle({ kind: 'refused', reason: 'crashed' })
    }
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
    if (worker.current === null && this.workers.size > 1) this.end(worker, new Error('retired'))
  }

  private end(worker: Worker, outcome: ReadRefused | Error): void {
    this.leave(worker, outcome)
    // Whoever closes waits for its end.
    worker.child.ref()
    worker.child.kill('SIGKILL')
  }

  private leave(worker: Worker, outcome: ReadRefused | Error): void {
    if (!this.workers.delete(worker)) return
    const waiting = worker.current
    this.rest(worker)
    if (!(outcome instanceof Error)) waiting?.settle(outcome)
    else if (waiting && !this.closed && waiting.losses < MOST_LOSSES)
      this.queue.unshift({ ...waiting, losses: waiting.losses + 1 })
    else waiting?.fail(outcome)
    if (this.closed) return
    // The next file should not wait for a process to start; one that cannot start is not tried again by itself.
    if (worker.ready) this.warm()
    this.next()
  }
}

// Whoever asks puts the same units into a new envelope each time.
function isSame(one: Mentionable | null, other: Mentionable | null): boolean {
  return one?.units === other?.units && one?.events === other?.events
}

function tooHeavy(megabytes: number): ReadRefused {
  return { kind: 'refused', reason: 'too-heavy', facts: { megabytes } }
}
