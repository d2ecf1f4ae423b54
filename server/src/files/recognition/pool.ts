import { join } from 'node:path'
import { launchEnclosed, ProcessPool, type PoolWork } from '../enclosure/index.ts'
import type { Answer, Question, ToProcess } from './messages.ts'
import type { RecogniserSettings, Scan } from './types.ts'

/** A question about a scan. */
export interface Asked {
  readonly scan: Scan
  readonly question: Question
}

const PROGRAM = join(import.meta.dirname, 'process.ts')

/** Processes that answer questions about scans; each has one scan open, known by its key. */
export function recognitionPool(settings: RecogniserSettings): ProcessPool<Asked, Answer, string> {
  const { limits } = settings
  const work: PoolWork<Asked, Answer, string> = {
    launch: (megabytes) => launchEnclosed(PROGRAM, megabytes, true),
    suits: ({ scan }, open) => scan.key === open,
    message: async ({ scan, question }, open) => {
      const { key } = scan
      const given = key === open ? null : { key, bytes: await scan.bytes() }
      return { sent: { question, limits, scan: given } satisfies Omit<ToProcess, 'id'>, had: key }
    },
    refusal: (reason, facts) => ({ kind: 'refused', reason, facts }),
    keepsOne: false,
  }
  return new ProcessPool(settings, work)
}
