import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Papers } from './papers.ts'

/** How many findings of a text are found again in another form of it. */
export interface Again {
  readonly all: number
  readonly again: number
}

/** What reading documents of one format took and gave; the least of ten rounds after the first. */
export interface FormatAnswer {
  readonly found: { readonly citations: Again; readonly dates: Again; readonly figures: Again }
  readonly seconds: number
  readonly firstSeconds: number
  readonly pages: number
  /** Bytes over what a process has before it loads anything. */
  readonly peak: number
}

/** Reads documents of one format in a process of their own. */
export async function readInOwnProcess(
  papers: Papers,
  format: string,
  names: readonly string[],
): Promise<FormatAnswer> {
  const args = [
    join(import.meta.dirname, 'child.ts'),
    JSON.stringify({ folder: papers.folder, format, names }),
  ]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = await Promise.all([text(child.stdout), once(child, 'close')])
  if (child.exitCode !== 0) throw new Error(`reading ${format} failed`)
  return JSON.parse(said) as FormatAnswer
}
