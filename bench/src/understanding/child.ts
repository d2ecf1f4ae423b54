/**
 * One measurement in a process of its own: `node child.ts '{"reader":"understanding","bytes":10000000}'` prints one line of JSON.
 */
import { hostile } from './hostile.ts'
import type { Answer, Question } from './own-process.ts'
import { readers, type Reader } from './readers.ts'
import { openDocuments, repeated } from './texts.ts'

/** CPU milliseconds that every reader has for getting its code compiled, as a server that runs all day has. */
const WARM_UP = 4000

/** Shorter than this, a reading says more of the clock, of the sweeping and of the compiling than of the text. */
const LONG_ENOUGH = 100
/** Texts grow up to this many times the length that was asked for; some are read in no time. */
const MOST_TIMES = 8
const ROUNDS = 7

/** Until so many readings in a row have taken about as long as the quickest, code is still being compiled. */
const IN_A_ROW = 2
const ABOUT = 1.1
/** CPU milliseconds after which readings are taken for as even as they will be. */
const PATIENCE = 2500

const question = JSON.parse(process.argv[2] ?? '{}') as Question
const reader = await readers[question.reader]?.()
if (!reader) throw new Error(`no such reader: ${question.reader}`)
// With the reader and what it knows, which no text makes larger, before there is a text.
collect()
const atStart = process.memoryUsage.rss()
process.stdout.write(
  `${JSON.stringify(question.hostile === undefined ? whole(reader, question) : doubled(reader, question.hostile, question.bytes))}\n`,
)

/** Reads a long text: once as the first thing the process does, or three times after reading for a while; the least counts. */
function whole(reader: Reader, { bytes, cold }: Question): Answer {
  const { text } = openDocuments()
  if (!cold) warm(reader, repeated(text, bytes / 5))
  const long = repeated(text, bytes)
  const best = { wall: Infinity, cpu: Infinity, found: 0 }
  for (let round = 0; round < (cold ? 1 : 3); round += 1) {
    collect()
    const { wall, cpu, found } = timed(reader, long)
    best.wall = Math.min(best.wall, wall)
    best.cpu = Math.min(best.cpu, cpu)
    best.found = found
  }
  const peak = process.resourceUsage().maxRSS * 1024 - atStart
  return { bytes: Buffer.byteLength(long), ...best, peak }
}

function warm(reader: Reader, text: string): void {
  let spent = 0
  while (spent < WARM_UP) spent += timed(reader, text).cpu
}

/** Reads a hostile text and one twice as long, by turns, and keeps the quickest of each. */
function doubled(reader: Reader, name: string, bytes: number): Answer {
  const made = hostile.find((each) => each.name === name)
  if (!made) throw new Error(`no such text: ${name}`)
  for (let round = 0; round < 3; round += 1) reader(openDocuments().text)
  let size = bytes
  while (settled(reader, made.of(size)) < LONG_ENOUGH && size < MOST_TIMES * bytes) size *= 2
  const once = made.of(size)
  const twice = made.of(2 * size)
  settled(reader, twice)
  const best = { once: Infinity, twice: Infinity }
  for (let round = 0; round < ROUNDS; round += 1) {
    collect()
    best.once = Math.min(best.once, timed(reader, once).cpu)
    collect()
    best.twice = Math.min(best.twice, timed(reader, twice).cpu)
  }
  return { bytes: Buffer.byteLength(once), wall: 0, cpu: best.once, cpuTwice: best.twice, peak: 0, found: 0 }
}

/** Reads a text again and again until its readings take equally long; tells how long the quickest took. */
function settled(reader: Reader, text: string): number {
  let least = Infinity
  let even = 0
  for (let spent = 0; even < IN_A_ROW && spent < PATIENCE;) {
    collect()
    const { cpu } = timed(reader, text)
    even = cpu > least * ABOUT || cpu * ABOUT < least ? 0 : even + 1
    least = Math.min(least, cpu)
    spent += cpu
  }
  return least
}

function timed(reader: Reader, text: string): { wall: number; cpu: number; found: number } {
  const begun = performance.now()
  const before = process.cpuUsage()
  const found = reader(text)
  const { user, system } = process.cpuUsage(before)
  return { wall: performance.now() - begun, cpu: (user + system) / 1000, found }
}

/** What came before is swept away, so that nobody pays for another's garbage. */
function collect(): void {
  globalThis.gc?.()
}
