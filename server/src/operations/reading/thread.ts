import { parentPort } from 'node:worker_threads'
import { secrecyMark } from '@dieuhanh/domain'
import { convert, type IntakeLimits } from '../../files/index.ts'
import type { FromThread, ReadFile, ReadingJob, ReadRefused, ToThread } from './messages.ts'
import { readInItsTime } from './read-in-its-time.ts'

// The thread that reads: one file at a time, nothing kept between two.
parentPort?.on('message', (message: ToThread) => void answer(message))

async function answer({ id, job, limits }: ToThread): Promise<void> {
  const reply: FromThread = await readFile(job, limits).then(
    (found) => ({ id, answer: found }),
    (error: unknown) => ({
      id,
      failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  )
  parentPort?.postMessage(reply)
}

async function readFile(job: ReadingJob, limits: IntakeLimits): Promise<ReadFile | ReadRefused> {
  const began = performance.now()
  const converted = await convert(job.bytes, job.name, limits)
  if (converted.kind === 'refused') return converted
  const { text, format, mediaType, remarks } = converted
  const mark = job.refuseSecrets ? secrecyMark(text) : null
  if (mark !== null) return { kind: 'refused', reason: 'state-secret', facts: { mark } }
  const middle = performance.now()
  const reading = readInItsTime(text, job.organisation, job.today)
  const milliseconds = { convert: middle - began, read: performance.now() - middle }
  return { kind: 'read', text, format, mediaType, remarks, reading, milliseconds }
}
