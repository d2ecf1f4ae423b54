import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { compose } from './compose.ts'
import type { Paper } from './paper.ts'
import type { Typeset, TypesetJob } from './typeset.ts'

/** Longest time for one paper, in milliseconds: some thousand pages. */
const LONGEST = 60_000
/** Papers drawn at a time; the others wait in a line. */
const AT_ONCE = 2

let running = 0
const waiting: (() => void)[] = []

/** A paper took longer than it may, or its process ended. */
export class NotDrawn extends Error {}

/** Draws a paper as PDF/A-2a, as one SVG or as DOCX, in a process of its own. Throws `NotDrawn`. */
export async function drawPaper(paper: Paper, form: TypesetJob['form'], at: number): Promise<Typeset> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await inProcess({ paper: compose(paper), form, at })
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

type Answer = { readonly drawn: Typeset } | { readonly failure: string }

function inProcess(job: TypesetJob): Promise<Typeset> {
  const child = launch()
  return new Promise<Typeset>((resolve, reject) => {
    const fail = (why: string): void => reject(new NotDrawn(why))
    const alarm = setTimeout(() => fail(`not drawn within ${LONGEST / 1000} seconds`), LONGEST)
    alarm.unref()
    child.on('message', (answer: Answer) => {
      if ('drawn' in answer) resolve(answer.drawn)
      else fail(answer.failure)
    })
    child.on('error', (error) => fail(error.message))
    child.on('exit', (code, signal) => fail(`the process ended (${signal ?? code})`))
    child.send(job)
  }).finally(() => child.kill('SIGKILL'))
}

function launch(): ChildProcess {
  const { SystemRoot } = process.env
  return fork(join(import.meta.dirname, 'process.ts'), [], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--max-old-space-size=512'],
    // The process needs nothing of the server's environment, which holds secrets.
    env: SystemRoot === undefined ? {} : { SystemRoot },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}
