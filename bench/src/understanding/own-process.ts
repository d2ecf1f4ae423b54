import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'

/** What a process of its own is asked: a long text of this many bytes, or a hostile one and its double. */
export interface Question {
  readonly reader: string
  readonly bytes: number
  readonly hostile?: string
  /** The process gets its code compiled first, and then reads the long text each time a line comes in; otherwise the long text is the first thing it reads. */
  readonly again?: boolean
  /** Megabytes of objects that the process may keep; plenty where nothing is said. */
  readonly keep?: number
}

/** What it says: milliseconds, and bytes of memory over its start. */
export interface Answer {
  readonly bytes: number
  readonly wall: number
  readonly cpu: number
  readonly cpuTwice?: number
  readonly peak: number
  readonly found: number
}

// The last core that this process may use: the first one has the most other work.
const affinity = spawnSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' }).stdout ?? ''
const core = /(\d+)\s*$/.exec(affinity)?.[1]

// Young space as tools/launch/run.mjs gives it to the server; room enough for the yardsticks.
const flags = ['--expose-gc', '--max-semi-space-size=8']
// What is asked for its memory cleans up as the server does; in turns, which compare time, each yardstick does as it pleases.
const sweeping = '--heap-growing-percent=60'
const PLENTY = 8192

/** How the processes are kept to one core, in words. */
export const howPinned =
  core === undefined ? 'not pinned: there is no taskset here' : 'each process pinned to one core'

/** Asks in a fresh process; nothing when it fails (out of memory, out of time). */
export async function ask(question: Question): Promise<Answer | undefined> {
  const [program = '', ...args] = commandFor(question)
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], timeout: 600_000 })
  const [said] = await Promise.all([text(child.stdout), once(child, 'close')])
  return child.exitCode === 0 ? (JSON.parse(said) as Answer) : undefined
}

/**
 * Asks several processes by turns, each for `turns` readings of its long text: what a machine does to one it does to the
 * others. One process works at a time; all have been warm since before the first turn. For each, its answers turn by turn.
 */
export async function askByTurns(questions: readonly Question[], turns: number): Promise<Answer[][]> {
  const asked = questions.map((question) => {
    const [program = '', ...args] = commandFor({ ...question, again: true })
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], timeout: 600_000 })
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    // One that has failed is told in vain.
    child.stdin.on('error', () => undefined)
    const answers: Answer[] = []
    return { child, lines, answers }
  })
  // The first line says that a process is warm: none begins before the one before it has ended.
  for (let turn = 0; turn <= turns; turn += 1)
    for (const { child, lines, answers } of asked) {
      child.stdin.write('\n')
      const { value, done } = await lines.next()
      if (done !== true && turn > 0) answers.push(JSON.parse(value) as Answer)
    }
  for (const { child } of asked) child.stdin.end()
  return asked.map(({ answers }) => answers)
}

function commandFor(question: Question): readonly string[] {
  const old = `--max-old-space-size=${question.keep ?? PLENTY}`
  const child = [join(import.meta.dirname, 'child.ts'), JSON.stringify(question)]
  const node = [process.execPath, ...flags, ...(question.again ? [] : [sweeping]), old, ...child]
  return core === undefined ? node : ['taskset', '-c', core, ...node]
}
