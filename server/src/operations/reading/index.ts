/**
 * Reading away from the process that answers. In: the bytes of a file and the units it may mention. Out: its text and
 * everything understood in it, or a refusal. Promised: a file that takes too long, too much memory or the process
 * itself down ends that process alone and is refused; the server goes on. What reads may touch neither disk nor network.
 */
import { intakeLimits } from '../../files/index.ts'
import type { ReaderSettings } from './pool.ts'

export { recogniserSettings } from '../../files/index.ts'
export { readGiven, type GivenReading } from './given.ts'
export { confidenceOf, readRecognised, type ReadScan, type RecognisedScan } from './recognised.ts'
export { createReader, type Reader, type ReaderSettings } from './pool.ts'
export type { Mentionable, Opened, ReadFile, ReadingJob, ReadRefusal, ReadRefused } from './messages.ts'

/** The settings of a reader from those of the installation. */
export function readerSettings(config: {
  readonly readerProcesses: number
  readonly uploadLimitMb: number
  readonly filePagesLimit: number
  readonly fileSecondsLimit: number
  readonly fileMemoryLimitMb: number
}): ReaderSettings {
  return {
    processes: config.readerProcesses,
    limits: { ...intakeLimits, bytes: config.uploadLimitMb * 1024 * 1024, pages: config.filePagesLimit },
    milliseconds: config.fileSecondsLimit * 1000,
    megabytes: config.fileMemoryLimitMb,
    idleMilliseconds: 120_000,
  }
}
