import './no-network.ts'
import { secrecyMark } from '@dieuhanh/domain'
import { convert, loadReaders, type IntakeLimits } from '../../files/index.ts'
import type {
  FromProcess,
  Mentionable,
  Opened,
  ReadFile,
  ReadingJob,
  ReadRefused,
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
  const reply: FromProcess = await readFile({ ...message.job, organisation }, limits).then(
    (found) => ({ id, answer: found }),
    (error: unknown) => ({
      id,
      failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  )
  process.send?.(reply)
}

async function readFile(job: ReadingJob, limits: IntakeLimits): Promise<ReadFile | Opened | ReadRefused> {
  const began = performance.now()
  const converted = await convert(job.bytes, job.name, limits)
  if (converted.kind !== 'converted') return converted
  const { text, format, mediaType, remarks } = converted
  const mark = job.refuseSecrets ? secrecyMark(text) : null
  if (mark !== null) return { kind: 'refused', reason: 'state-secret', facts: { mark } }
  const middle = performance.now()
  const reading = readInItsTime(text, job.organisation, job.today)
  const milliseconds = { convert: middle - began, read: performance.now() - middle }
  return { kind: 'read', text, format, mediaType, remarks, reading, milliseconds }
}
