/** Reads documents of one format and says on one line what it took and gave. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Again, FormatAnswer } from './own-process.ts'

const atStart = process.memoryUsage.rss()
const { convert, intakeLimits } = await import('../../../server/src/files/index.ts')
const { read } = await import('../../../understanding/src/index.ts')

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

function findingsOf(text: string): Record<keyof FormatAnswer['found'], string[]> {
  const { citations, times, figures } = read(text)
  const words = ({ span }: { span: { start: number; end: number } }): string =>
    text.slice(span.start, span.end).replace(/\s+/g, ' ').normalize('NFC')
  return { citations: citations.map(words), dates: times.map(words), figures: figures.map(words) }
}

function foundAgain(wanted: readonly string[], found: readonly string[]): Again {
  const left = new Map<string, number>()
  for (const words of found) left.set(words, (left.get(words) ?? 0) + 1)
  let again = 0
  for (const words of wanted) {
    const count = left.get(words) ?? 0
    if (count > 0) again += 1
    left.set(words, count - 1)
  }
  return { all: wanted.length, again }
}

async function timedRound(): Promise<{ wall: number; cpu: number }> {
  const cpu = process.cpuUsage()
  const begun = performance.now()
  for (const name of names) await textOf(name, format)
  const used = process.cpuUsage(cpu)
  return { wall: (performance.now() - begun) / 1000, cpu: (used.user + used.system) / 1e6 }
}

const first = await timedRound()
const rounds: Awaited<ReturnType<typeof timedRound>>[] = []
// A reader lives long: what it takes once its code is warm.
for (let round = 0; round < 10; round += 1) rounds.push(await timedRound())
const peak = process.resourceUsage().maxRSS * 1024 - atStart
const none = { all: 0, again: 0 }
const found = { citations: none, dates: none, figures: none }
for (const name of names) {
  const [wanted, got] = [findingsOf(await textOf(name, 'txt')), findingsOf(await textOf(name, format))]
  for (const kind of ['citations', 'dates', 'figures'] as const) {
    const { all, again } = foundAgain(wanted[kind], got[kind])
    found[kind] = { all: found[kind].all + all, again: found[kind].again + again }
  }
}
const answer: FormatAnswer = {
  found,
  seconds: Math.min(...rounds.map((round) => round.wall)),
  cpuSeconds: Math.min(...rounds.map((round) => round.cpu)),
  firstSeconds: first.wall,
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
