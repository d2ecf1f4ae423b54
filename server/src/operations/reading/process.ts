import '../../files/enclosure/within/index.ts'
import { secrecyMark, wordsOf } from '@dieuhanh/domain'
import {
  convert,
  loadReaders,
  markTable,
  readTables,
  type IntakeLimits,
  verifySignatures,
} from '../../files/index.ts'
import type {
  CheckedSignatures,
  SignaturesJob,
  AnswerTo,
  FromProcess,
  Job,
  Mentionable,
  Opened,
  ReadFile,
  ReadingJob,
  ReadRefused,
  TablesJob,
  ToProcess,
} from './messages.ts'
import { readInItsTime } from './read-in-its-time.ts'

// The process that reads: one file at a time, nothing kept between two but the units, which seldom change.
let organisation: Mentionable | null = null

process.on('message', (message: ToProcess) => void answer(message))
process.on('disconnect', () => process.exit())
// The first file should not wait for code to load and for words to be put in order, nor be charged for it.
await loadReaders()
readInItsTime('I. 1. a) 30/6/2026', null, '2026-06-30')
process.send?.({ ready: true } satisfies FromProcess)

async function answer(message: ToProcess): Promise<void> {
  const { id, limits } = message
  if (message.organisation !== 'same') organisation = message.organisation
  const reply: FromProcess = await done(message.job, limits).then(
    (found) => ({ id, answer: found }),
    (error: unknown) => ({
      id,
      failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  )
  process.send?.(reply)
}

function done(job: ToProcess['job'], limits: IntakeLimits): Promise<AnswerTo<Job>> {
  if (!('kind' in job)) return readFile({ ...job, organisation }, limits)
  if (job.kind === 'signatures') return checkSignatures(job)
  return job.kind === 'tables' ? readSheets(job, limits) : markTable(job.bytes, job.sheet, job.marks, limits)
}

async function checkSignatures({ bytes }: SignaturesJob): Promise<CheckedSignatures> {
  return { kind: 'signatures', facts: await verifySignatures(bytes) }
}

const LETTERHEAD_ROWS = 12

async function readSheets(job: TablesJob, limits: IntakeLimits): Promise<AnswerTo<TablesJob>> {
  const read = await readTables(job.bytes, job.name, limits)
  if (read.kind === 'refused') return read
  for (const { rows } of read.tables) {
    // Each cell is a line: a mark of secrecy stands in one by itself.
    const above = rows.slice(0, LETTERHEAD_ROWS).flatMap(({ cells }) => cells.map(wordsOf))
    const mark = secrecyMark(above.filter(Boolean).join('\n'))
    if (mark !== null) return { kind: 'refused', reason: 'state-secret', facts: { mark } }
  }
  return read
}

async function readFile(job: ReadingJob, limits: IntakeLimits): Promise<ReadFile | Opened | ReadRefused> {
  const began = performance.now()
  const converted = job.recognised
    ? {
        kind: 'converted' as const,
        ...job.recognised,
        text: new TextDecoder().decode(job.bytes),
        remarks: [],
      }
    : await convert(job.bytes, job.name, limits)
  if (converted.kind === 'unpacked') return converted
  // A scan of which some pages have letters is refused for a mark that stands in them, before anything of it is kept.
  const words = converted.kind === 'refused' ? (converted.letters ?? '') : converted.text
  const mark = job.refuseSecrets ? secrecyMark(words) : null
  if (mark !== null) return { kind: 'refused', reason: 'state-secret', facts: { mark } }
  if (converted.kind === 'refused') {
    const { letters: _, ...refused } = converted
    return refused
  }
  const { text, format, mediaType, remarks } = converted
  const middle = performance.now()
  const reading = readInItsTime(text, job.organisation, job.today)
  const milliseconds = { convert: middle - began, read: performance.now() - middle }
  return { kind: 'read', text, format, mediaType, remarks, reading, milliseconds }
}
