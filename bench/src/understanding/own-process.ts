import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** What a process of its own is asked: a long text of this many bytes, or a hostile one and its double. */
export interface Question {
  readonly reader: string
  readonly bytes: number
  readonly hostile?: string
  /** The long text is the first thing that the process reads. */
  readonly cold?: boolean
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
const PLENTY = 8192

/** How the processes are kept to one core, in words. */
export const howPinned =
  core === undefined ? 'not pinned: there is no taskset here' : 'each process pinned to one core'

/** Asks in a fresh process; nothing when it fails (out of memory, out of time). */
export async function ask(question: Question): Promise<Answer | undefined> {
  const old = `--max-old-space-size=${question.keep ?? PLENTY}`
  const node = [
    process.execPath,
    ...flags,
    old,
    join(import.meta.dirname, 'child.ts'),
    JSON.stringify(question),
  ]
  const [program = '', ...args] = core === undefined ? node : ['taskset', '-c', core, ...node]
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], timeout: 600_000 })
  const [said] = await Promise.all([text(child.stdout), once(child, 'close')])
  return child.exitCode === 0 ? (JSON.parse(said) as Answer) : undefined
}
