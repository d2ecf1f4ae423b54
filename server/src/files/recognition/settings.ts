import type { RecogniserSettings } from './types.ts'

/** Picture of an A3 page at 600 dots an inch, with room to spare. */
const MEGAPIXELS = 100
/** A page takes seconds where a file of letters takes parts of one. */
const IDLE_MILLISECONDS = 60_000

/** The settings of a recogniser from those of the installation. */
export function recogniserSettings(config: {
  readonly recognitionProcesses: number
  readonly uploadLimitMb: number
  readonly scanPagesLimit: number
  readonly scanPageSecondsLimit: number
  readonly scanMemoryLimitMb: number
}): RecogniserSettings {
  return {
    processes: config.recognitionProcesses,
    limits: {
      bytes: config.uploadLimitMb * 1024 * 1024,
      pages: config.scanPagesLimit,
      megapixels: MEGAPIXELS,
    },
    milliseconds: config.scanPageSecondsLimit * 1000,
    megabytes: config.scanMemoryLimitMb,
    idleMilliseconds: IDLE_MILLISECONDS,
  }
}
