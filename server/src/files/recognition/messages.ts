import type { FromPool } from '../enclosure/index.ts'
import type { Box, OpenedScan, PagePicture, RecognisedPage, ScanLimits, ScanRefused, Turn } from './types.ts'

/** What a process is asked about the scan that it has open. */
export type Question =
  | { readonly kind: 'open' }
  | { readonly kind: 'page'; readonly page: number }
  | {
      readonly kind: 'picture'
      readonly page: number
      readonly turn: Turn
      readonly width: number
      readonly height: number
      readonly box: Box | null
    }

/** What it answers. */
export type Answer = OpenedScan | RecognisedPage | PagePicture | ScanRefused

/** What goes to the process, and what comes back. */
export interface ToProcess {
  readonly id: number
  readonly question: Question
  readonly limits: ScanLimits
  /** A scan that it does not have open yet. */
  readonly scan: { readonly key: string; readonly bytes: Uint8Array } | null
}
export type FromProcess = FromPool<Answer>
