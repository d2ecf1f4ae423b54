import type { ChildProcess } from 'node:child_process'
import { processMemory } from '../memory.ts'

/** How many processes work, and what one question may cost. */
export interface PoolSettings {
  readonly processes: number
  readonly milliseconds: number
  /** Of objects; twice as much with everything else that a process holds. */
  readonly megabytes: number
  /** A process that has had nothing to do for so long ends. */
  readonly idleMilliseconds: number
  /** Is told the last words of a process that a question brought down. */
  readonly onCrash?: (lastWords: string) => void
}

/** Why a question has no answer but this. */
export type Spent = 'too-slow' | 'too-heavy' | 'crashed' | 'cancelled'

/** What the processes of a pool do, and how they are spoken to. `Had` is what a process has of questions before. */
export interface PoolWork<Question, Answer, Had> {
  launch(megabytes: number): ChildProcess
  /** Whether a process has what the question needs: then it is asked sooner than another. */
  suits(question: Question, had: Had | undefined): boolean
  /** What is sent for a question, and what the process has from then on. */
  message(question: Question, had: Had | undefined): Promise<{ readonly sent: object; readonly had: Had }>
  refusal(reason: Spent, facts: Readonly<Record<string, number>>): Answer
  /** Whether one process always stays, so that nobody waits for a start. */
  readonly keepsOne: boolean
}

/** What a process says: that its code is loaded (what goes wrong from then on is a question's doing), and its answers. */
export type FromPool<Answer> =
  | { readonly ready: true }
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly failure: string }

interface Waiting<Question, Answer> {
  readonly id: number
  readonly question: Question
  readonly settle: (answer: Answer) => void
  readonly fail: (error: Error) => void
  /** Processes that ended under it without its doing: one that did not start, one that the system ended. */
  losses: number
}

interface Worker<Question, Answer, Had> {
  readonly child: ChildProcess
  readonly gone: Promise<void>
  readonly started: PromiseWithResolvers<void>
  isReady: boolean
  had: Had | undefined
  current: Waiting<Question, Answer> | null
  clock: NodeJS.Timeout | null
  scales: NodeJS.Timeout | null
  complaints: string
}

const WEIGH_EVERY = 200
const KEPT_COMPLAINTS = 4000
// Loading the program is none of a question's time; on a busy machine it takes many times as long as usual.
const START_PATIENCE = 180_000
const MOST_LOSSES = 1

/**
 * Processes that answer questions, each one at a time, in the order in which they were asked. A question that costs too much
 * ends its process and is refused alone; the others go on.
 */
export class ProcessPool<Question, Answer, Had> {
  private readonly settings: PoolSettings
  private readonly work: PoolWork<Question, Answer, Had>
  private readonly workers = new Set<Worker<Question, Answer, Had>>()
  private readonly queue: Waiting<Question, Answer>[] = []
  private last = 0
  private closed = false

  constructor(settings: PoolSettings, work: PoolWork<Question, Answer, Had>) {
    this.settings = settings
    this.work = work
  }

  /** Asks; when `signal` is aborted, the process that is at it ends and the answer is `cancelled`. */
  ask(question: Question, signal?: AbortSignal): Promise<Answer> {
    if (this.closed) return Promise.reject(new Error('the processes are closed'))
    const id = (this.last += 1)
    return new Promise((settle, fail) => {
      const waiting = { id, question, settle, fail, losses: 0 }
      this.queue.push(waiting)
      signal?.addEventListener('abort', () => this.cancel(waiting), { once: true })
      if (signal?.aborted) this.cancel(waiting)
      else this.next()
    })
  }

  /** Starts a process before the first question needs it. */
  warm(): void {
    if (this.workers.size === 0 && !this.closed) this.start()
  }

  /** Ends all processes; questions under way are refused as cancelled. */
  async close(): Promise<void> {
    this.closed = true
    const cancelled = this.work.refusal('cancelled', {})
    for (const waiting of this.queue.splice(0)) waiting.settle(cancelled)
    const workers = [...this.workers]
    for (const worker of workers) this.end(worker, { answer: cancelled })
    await Promise.all(workers.map((worker) => worker.gone))
  }

  private cancel(waiting: Waiting<Question, Answer>): void {
    const cancelled = this.work.refusal('cancelled', {})
    const at = this.queue.findIndex(({ id }) => id === waiting.id)
    if (at >= 0) this.queue.splice(at, 1)
    waiting.settle(cancelled)
    const worker = [...this.workers].find(({ current }) => current?.id === waiting.id)
    if (worker) this.end(worker, { answer: cancelled })
  }

  private next(): void {
    const waiting = this.queue[0]
    if (!waiting || this.closed) return
    const idle = [...this.workers].filter((worker) => worker.current === null)
    const worker =
      idle.find(({ had }) => this.work.suits(waiting.question, had)) ??
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

  private take(worker: Worker<Question, Answer, Had>, waiting: Waiting<Question, Answer>): void {
    if (worker.clock) clearTimeout(worker.clock)
    worker.current = waiting
    worker.child.ref()
    worker.child.channel?.ref()
    const late = new Error(`a process did not start in ${START_PATIENCE / 1000} s`)
    worker.clock = worker.isReady ? null : setTimeout(() => this.end(worker, late), START_PATIENCE)
  }

  private async hand(
    worker: Worker<Question, Answer, Had>,
    waiting: Waiting<Question, Answer>,
  ): Promise<void> {
    const { sent, had } = await this.work.message(waiting.question, worker.had)
    await worker.started.promise
    if (worker.current !== waiting) return
    // What a question may cost is counted from here: its process is ready for it.
    if (worker.clock) clearTimeout(worker.clock)
    const { milliseconds, megabytes } = this.settings
    const slow = this.work.refusal('too-slow', { seconds: Math.round(milliseconds / 1000) })
    worker.clock = setTimeout(() => this.end(worker, { answer: slow }), milliseconds)
    // The heap has a limit of its own; what is held outside it is weighed from here, where the system tells.
    worker.scales = setInterval(() => {
      const weight = processMemory(worker.child.pid)
      if (weight !== null && weight > megabytes * 2) this.end(worker, { answer: this.tooHeavy() })
    }, WEIGH_EVERY)
    worker.had = had
    // A process that died between two questions says so itself, by its exit.
    worker.child.send({ ...sent, id: waiting.id }, () => undefined)
  }

  private start(): Worker<Question, Answer, Had> {
    const child = this.work.launch(this.settings.megabytes)
    child.unref()
    child.channel?.unref()
    const worker: Worker<Question, Answer, Had> = {
      child,
      gone: new Promise<void>((resolve) => child.once('exit', () => resolve())),
      started: Promise.withResolvers(),
      isReady: false,
      had: undefined,
      current: null,
      clock: null,
      scales: null,
      complaints: '',
    }
    this.workers.add(worker)
    child.stderr?.setEncoding('utf8').on('data', (said: string) => {
      worker.complaints = (worker.complaints + said).slice(-KEPT_COMPLAINTS)
    })
    child.on('message', (reply: FromPool<Answer>) => {
      if ('ready' in reply) {
        worker.isReady = true
        worker.started.resolve()
      } else if (worker.current?.id === reply.id) this.settle(worker, reply)
    })
    child.on('error', (error) => this.leave(worker, error))
    // `close` comes after the last words of the process.
    child.on('close', (code, signal) => {
      if (this.workers.has(worker)) this.leave(worker, this.endOf(worker, code, signal))
    })
    return worker
  }

  private tooHeavy(): Answer {
    return this.work.refusal('too-heavy', { megabytes: this.settings.megabytes })
  }

  // A heap that is full aborts the process; anything else is a fault of ours or of the system's.
  private endOf(
    worker: Worker<Question, Answer, Had>,
    code: number | null,
    signal: string | null,
  ): Error | { answer: Answer } {
    const { complaints, current, isReady } = worker
    if (signal === 'SIGABRT' || code === 134 || /heap out of memory|invalid array length/i.test(complaints))
      return { answer: this.tooHeavy() }
    // Nobody of ours sends this signal without saying so: the system ended it, and may have meant another by it.
    if (signal === 'SIGKILL' && (current?.losses ?? 0) < MOST_LOSSES)
      return new Error('the system ended a process')
    if (!current || !isReady) return new Error(`a process ended: ${signal ?? code} ${complaints}`)
    // Whatever it was, it was this question that did it: the next one gets a process of its own.
    this.settings.onCrash?.(`${signal ?? code} ${complaints}`)
    return { answer: this.work.refusal('crashed', {}) }
  }

  private settle(
    worker: Worker<Question, Answer, Had>,
    reply: Exclude<FromPool<Answer>, { ready: true }>,
  ): void {
    if ('failure' in reply) {
      this.settings.onCrash?.(reply.failure)
      // What was left half done is not to be found by the next question.
      return this.end(worker, { answer: this.work.refusal('crashed', {}) })
    }
    worker.current?.settle(reply.answer)
    this.rest(worker)
    worker.clock = setTimeout(() => this.retire(worker), this.settings.idleMilliseconds).unref()
    this.next()
  }

  private rest(worker: Worker<Question, Answer, Had>): void {
    if (worker.clock) clearTimeout(worker.clock)
    if (worker.scales) clearInterval(worker.scales)
    worker.current = null
    worker.child.unref()
    worker.child.channel?.unref()
  }

  private retire(worker: Worker<Question, Answer, Had>): void {
    const isKept = this.work.keepsOne && this.workers.size === 1
    if (worker.current === null && !isKept) this.end(worker, new Error('retired'))
  }

  private end(worker: Worker<Question, Answer, Had>, outcome: Error | { answer: Answer }): void {
    this.leave(worker, outcome)
    // Whoever closes waits for its end.
    worker.child.ref()
    worker.child.kill('SIGKILL')
  }

  private leave(worker: Worker<Question, Answer, Had>, outcome: Error | { answer: Answer }): void {
    if (!this.workers.delete(worker)) return
    const waiting = worker.current
    this.rest(worker)
    if (!(outcome instanceof Error)) waiting?.settle(outcome.answer)
    else if (waiting && !this.closed && waiting.losses < MOST_LOSSES) {
      waiting.losses += 1
      this.queue.unshift(waiting)
    } else waiting?.fail(outcome)
    if (this.closed) return
    // The next question should not wait for a process to start; one that cannot start is not tried again by itself.
    if (this.work.keepsOne && worker.isReady) this.warm()
    this.next()
  }
}
