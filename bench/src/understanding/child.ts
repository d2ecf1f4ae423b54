/**
 * One measurement in a process of its own: `node child.ts '{"reader":"understanding","bytes":10000000}'` prints one line of JSON.
 */
import { createInterface } from 'node:readline'
import { hostile } from './hostile.ts'
import type { Answer, Question } from './own-process.ts'
import { readers, type Reader } from './readers.ts'
import { openDocuments, repeated } from './texts.ts'

/** Shorter than this, a reading says more of the clock, of the sweeping and of the compiling than of the text. */
const LONG_ENOUGH = 100
/** Texts grow up to this many times the length that was asked for; some are read in no time. */
const MOST_TIMES = 8
const ROUNDS = 7

/** Until readings in a row have taken about as long as the quickest, code is still being compiled. */
const ABOUT = 1.1
/** How many in a row, and CPU milliseconds before which that says nothing and after which readings are as even as they will be. */
interface Evenness {
  readonly inARow: number
  readonly atLeast: number
  readonly patience: number
}
const HOSTILE: Evenness = { inARow: 2, atLeast: 0, patience: 2500 }
/** What every reader has for getting its code compiled, as a server that runs all day has. */
const ALL_DAY: Evenness = { inARow: 3, atLeast: 6000, patience: 20_000 }

const question = JSON.parse(process.argv[2] ?? '{}') as Question
const reader = await readers[question.reader]?.()
if (!reader) throw new Error(`no such reader: ${question.reader}`)
// With the reader and what it knows, which no text makes larger, before there is a text.
collect()
const atStart = process.memoryUsage.rss()
if (question.again) await byTurns(reader, question.bytes)
else
  say(
    question.hostile === undefined
      ? whole(reader, repeated(openDocuments().text, question.bytes))
      : doubled(reader, question.hostile, question.bytes),
  )

function say(answer: Answer): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}

/**
 * Reads a long text each time a line comes in. The first time a fifth of it comes before, again and again until its readings
 * take equally long.
 */
async function byTurns(asked: Reader, bytes: number): Promise<void> {
  const { text } = openDocuments()
  const long = repeated(text, bytes)
  let isWarm = false
  for await (const _ of createInterface({ input: process.stdin })) {
    if (!isWarm) settled(asked, repeated(text, bytes / 5), ALL_DAY)
    isWarm = true
    say(whole(asked, long))
  }
}

function whole(asked: Reader, long: string): Answer {
  collect()
  const taken = timed(asked, long)
  const peak = process.resourceUsage().maxRSS * 1024 - atStart
  return { bytes: Buffer.byteLength(long), ...taken, peak }
}

/** Reads a hostile text and one twice as long, by turns, and keeps the quickest of each. */
function doubled(reader: Reader, name: string, bytes: number): Answer {
  const made = hostile.find((each) => each.name === name)
  if (!made) throw new Error(`no such text: ${name}`)
  for (let round = 0; round < 3; round += 1) reader(openDocuments().text)
  let size = bytes
  while (settled(reader, made.of(size), HOSTILE) < LONG_ENOUGH && size < MOST_TIMES * bytes) size *= 2
  const once = made.of(size)
  const twice = made.of(2 * size)
  settled(reader, twice, HOSTILE)
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
function settled(reader: Reader, text: string, { inARow, atLeast, patience }: Evenness): number {
  let least = Infinity
  let even = 0
  for (let spent = 0; spent < atLeast || (even < inARow && spent < patience);) {
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
