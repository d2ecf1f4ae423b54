/**
 * The engine on ten megabytes of real documents beside wink-nlp and compromise on the same text, and on texts made to be slow.
 * Every figure comes from a fresh process of its own. Prints tables and whether the goals are reached; a slow machine is no error.
 */
import { printTable } from '../measure.ts'
import { hostile } from './hostile.ts'
import { ask, askByTurns, howPinned, type Answer } from './own-process.ts'
import { openDocuments } from './texts.ts'

const goals = { megabytesPerSecond: 8, timesWink: 10, timesTheText: 12, doubling: 2.3 }

/** Runs it; `--mb=2` reads less, `--only=speed` and `--only=doubling` run a half. */
export async function benchUnderstanding(args: readonly string[]): Promise<void> {
  const option = (name: string): string | undefined =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
  console.log(`texts: ${openDocuments().from}; ${howPinned}\n`)
  if (option('only') !== 'doubling') await speed(Number(option('mb') ?? 10) * 1e6)
  if (option('only') !== 'speed') await doubling(1_000_000)
}

/** As many megabytes of objects as a reading process of the server may keep (FILE_MEMORY_LIMIT_MB). */
const READER_KEEPS = 512
/** A machine is not the same from minute to minute: the two that are compared read by turns, each so many times. */
const TURNS = 5

async function speed(bytes: number): Promise<void> {
  const compared = ['understanding', 'wink-nlp'].map((reader) => ({ reader, bytes }))
  const [oursByTurns = [], winkByTurns = []] = await askByTurns(compared, TURNS)
  const ours = middle(oursByTurns)
  const wink = middle(winkByTurns)
  const first = await ask({ reader: 'understanding', bytes })
  const within = await ask({ reader: 'understanding', bytes, keep: READER_KEEPS })
  const pipe = await ask({ reader: 'wink-nlp, whole pipe', bytes })
  const compromise = await ask({ reader: 'compromise', bytes })
  const megabytes = ((ours?.bytes ?? bytes) / 1e6).toFixed(1)
  const heads = ['MB/s by CPU', 'MB/s by wall', 'CPU s', 'of ours', 'peak memory, × text']
  printTable(
    [`${megabytes} MB of UTF-8`, ...heads],
    [
      row(`understanding (median of ${TURNS} by turns)`, ours, ours),
      row('understanding, at first', first, ours),
      row(`understanding, at first, within ${READER_KEEPS} MB of objects`, within, ours),
      row(`wink-nlp: tokens, sentences, entities (median of ${TURNS} by turns)`, wink, ours),
      row('wink-nlp: its whole pipe, at first', pipe, ours),
      row('compromise: terms, sentences, topics, at first', compromise, ours),
    ],
  )
  if (!ours || !first || !within || !wink) return
  const rate = ours.bytes / ours.cpu / 1000
  const times = wink.cpu / ours.cpu
  const memory = Math.max(first.peak, within.peak) / first.bytes
  console.log(`\nwink-nlp to understanding, turn by turn: ${turnByTurn(winkByTurns, oursByTurns)}\n`)
  goal(
    `at least ${goals.megabytesPerSecond} MB/s on one core`,
    rate.toFixed(2),
    rate >= goals.megabytesPerSecond,
  )
  goal(`at least ${goals.timesWink} × wink-nlp`, times.toFixed(1), times >= goals.timesWink)
  goal(
    `peak memory at most ${goals.timesTheText} × the text`,
    memory.toFixed(1),
    memory <= goals.timesTheText,
  )
}

const middle = (answers: readonly Answer[]): Answer | undefined =>
  answers.toSorted((one, other) => one.cpu - other.cpu)[answers.length >> 1]

const turnByTurn = (those: readonly Answer[], ours: readonly Answer[]): string =>
  those.map((that, turn) => (that.cpu / (ours[turn]?.cpu ?? Number.NaN)).toFixed(1)).join(' · ')

function row(name: string, answer: Answer | undefined, ours: Answer | undefined): string[] {
  if (!answer) return [name, 'failed', '', '', '', '']
  return [
    name,
    (answer.bytes / answer.cpu / 1000).toFixed(2),
    (answer.bytes / answer.wall / 1000).toFixed(2),
    (answer.cpu / 1000).toFixed(2),
    ours ? `${(answer.cpu / ours.cpu).toFixed(1)} ×` : '',
    (answer.peak / answer.bytes).toFixed(1),
  ]
}

async function doubling(bytes: number): Promise<void> {
  const rows: string[][] = []
  for (const { name } of hostile) {
    const answer = await ask({ reader: 'understanding', bytes, hostile: name })
    const ratio = answer?.cpuTwice === undefined ? Number.NaN : answer.cpuTwice / answer.cpu
    const figures = answer
      ? [(answer.bytes / 1e6).toFixed(0), answer.cpu.toFixed(0), answer.cpuTwice?.toFixed(0) ?? '']
      : ['', 'failed', '']
    rows.push([name, ...figures, ratio.toFixed(2), ratio <= goals.doubling ? 'yes' : 'NO'])
  }
  console.log('')
  const heads = ['MB', 'CPU ms', 'twice as long', 'ratio', `<= ${goals.doubling}`]
  printTable(['texts made to be slow, least of 7 by turns', ...heads], rows)
}

function goal(what: string, measured: string, reached: boolean): void {
  console.log(`${reached ? 'yes' : 'NO '}  ${what}: ${measured}`)
}
