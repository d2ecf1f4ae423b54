/** Reads documents of one format and says on one line what it took and gave. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FormatAnswer } from './own-process.ts'

const atStart = process.memoryUsage.rss()
const { convert, intakeLimits } = await import('../../../server/src/files/index.ts')
const { addFound, findingsOf, nothingFound } = await import('./findings.ts')

const { folder, format, names } = JSON.parse(process.argv[2] ?? '') as {
  folder: string
  format: string
  names: readonly string[]
}

const bytesOf = (name: string, as: string): Uint8Array => readFileSync(join(folder, as, `${name}.${as}`))

async function textOf(name: string, as: string): Promise<string> {
  const converted = await convert(bytesOf(name, as), `${name}.${as}`, intakeLimits)
  if (converted.kind !== 'converted')
    throw new Error(`${name}.${as}: ${JSON.stringify(converted).slice(0, 300)}`)
  return converted.text
}

async function secondsOfARound(): Promise<number> {
  const begun = performance.now()
  for (const name of names) await textOf(name, format)
  return (performance.now() - begun) / 1000
}

const firstSeconds = await secondsOfARound()
const rounds: number[] = []
// A reader lives long: what it takes once its code is warm.
for (let round = 0; round < 10; round += 1) rounds.push(await secondsOfARound())
const peak = process.resourceUsage().maxRSS * 1024 - atStart
let found = nothingFound
for (const name of names)
  found = addFound(found, findingsOf(await textOf(name, 'txt')), findingsOf(await textOf(name, format)))
const answer: FormatAnswer = {
  found,
  seconds: Math.min(...rounds),
  firstSeconds,
  pages: names.reduce((sum, name) => sum + pagesOf(bytesOf(name, 'pdf')), 0),
  peak,
}
process.stdout.write(`${JSON.stringify(answer)}\n`)

function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 1
  )
}
