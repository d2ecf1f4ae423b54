/**
 * Reading away from the thread that answers. In: the bytes of a file and the units it may mention. Out: its text and
 * everything understood in it, or a refusal. Promised: a file that takes too long or too much memory ends its own
 * thread and is refused; the server goes on.
 */
import { intakeLimits } from '../../files/index.ts'
import type { ReaderSettings } from './pool.ts'

export { readGiven, type GivenReading } from './given.ts'
export { createReader, type Reader, type ReaderSettings } from './pool.ts'
export type { Mentionable, ReadFile, ReadingJob, ReadRefusal, ReadRefused } from './messages.ts'

/** The settings of a reader from those of the installation. */
export function readerSettings(config: {
  readonly readerThreads: number
  readonly uploadLimitMb: number
}): ReaderSettings {
  return {
    threads: config.readerThreads,
    limits: { ...intakeLimits, bytes: config.uploadLimitMb * 1024 * 1024 },
    milliseconds: 60_000,
    megabytes: 512,
    idleMilliseconds: 120_000,
  }
}
