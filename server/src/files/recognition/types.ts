import type { Refused } from '@dieuhanh/domain'
import type { PoolSettings } from '../enclosure/index.ts'

/** A scan as it is kept: its bytes are asked for only when a process needs them. */
export interface Scan {
  /** Stands for the bytes, e.g. their SHA-256: a process that has them is not given them again. */
  readonly key: string
  /** The name the file came under. */
  readonly name: string
  bytes(): Promise<Uint8Array>
}

/** Why a scan, or one page of it, is not recognised. */
export type ScanReason =
  /** Neither PDF, TIFF, JPEG nor PNG; `facts.found` names it where it is known. */
  | 'unsupported'
  | 'encrypted'
  /** Cut short or damaged; `facts.page` says where, when it is one page. */
  | 'broken'
  | 'too-large'
  /** More pages than `facts.limit`. */
  | 'too-long'
  /** A picture of more than `facts.limit` megapixels; `facts.width` and `facts.height` say how large it claims to be. */
  | 'too-many-pixels'
  /** Less than an inch of paper, or fewer dots than letters need. */
  | 'too-small'
  | 'too-slow'
  | 'too-heavy'
  | 'crashed'
  /** Who asked took it back. */
  | 'cancelled'

/** A refusal with what its sentence needs. */
export interface ScanRefused extends Refused<ScanReason> {
  readonly facts?: Readonly<Record<string, string | number>>
}

/** A scan that can be recognised. */
export interface OpenedScan {
  readonly kind: 'opened'
  readonly format: 'pdf' | 'tiff' | 'jpeg' | 'png'
  readonly mediaType: string
  readonly pages: number
}

/** A place on a page, in dots of the recognised picture, `x1` and `y1` outside. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** A word where it stands. */
export interface RecognisedWord {
  readonly text: string
  readonly box: Box
  /** From 0 to 1. */
  readonly confidence: number
}

/** Words on one line, from left to right. */
export interface RecognisedLine {
  /** Where its letters stand, in dots from the top. */
  readonly base: number
  /** Of its letters, in dots, as fonts are sized. */
  readonly size: number
  readonly words: readonly RecognisedWord[]
}

/** How a page has to be turned to be read: first `rotation` clockwise, then `skew` degrees more, clockwise. */
export interface Turn {
  readonly rotation: 0 | 90 | 180 | 270
  readonly skew: number
}

/** A ruled line of a table, as a box that is thin one way. */
export type RuledLine = Box

/** A page as it was recognised: plain values, to be kept as JSON. Places are those of the page turned upright. */
export interface RecognisedPage extends Turn {
  readonly kind: 'recognised'
  /** From 1. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly dpi: number
  /** Where the words come from: a page of a PDF that has sound letters is not recognised but read. */
  readonly source: 'picture' | 'letters'
  readonly lines: readonly RecognisedLine[]
  /** Of tables and forms. */
  readonly rules: readonly RuledLine[]
  readonly milliseconds: number
}

/** The picture of a page, or of a place on it, upright, for the eye. */
export interface PagePicture {
  readonly kind: 'picture'
  readonly mediaType: 'image/jpeg'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** Recognises scans in processes of their own, as many pages at a time as there are processes. */
export interface Recogniser {
  /** Looks what a file is and how many pages it has. Takes no longer than a page may. */
  open(scan: Scan): Promise<OpenedScan | ScanRefused>
  /** Recognises one page, counted from 1. When `signal` is aborted, its process ends and the answer is `cancelled`. */
  page(scan: Scan, page: number, signal?: AbortSignal): Promise<RecognisedPage | ScanRefused>
  /** Draws a recognised page upright, or the part of it within `box` (in the page's dots). */
  picture(scan: Scan, page: RecognisedPage, box?: Box): Promise<PagePicture | ScanRefused>
  /**
   * A PDF of the pages' pictures with their words under them, piece by piece, as it is to be sent; `tell` is told how many
   * pages are drawn.
   */
  searchable(
    scan: Scan,
    pages: readonly RecognisedPage[],
    tell?: (drawn: number) => void,
  ): AsyncGenerator<Uint8Array>
  /** Ends all processes; pages under way are refused as cancelled. */
  close(): Promise<void>
}

/** How many processes recognise, and what a file and a page may cost; none of them stays when there is nothing to do. */
export interface RecogniserSettings extends PoolSettings {
  readonly limits: ScanLimits
}

/** What a scan may be. */
export interface ScanLimits {
  readonly bytes: number
  readonly pages: number
  readonly megapixels: number
}

/** The text of recognised pages, one paragraph per line, rows of tables as `| a | b |`, with the place of each word. */
export interface RecognisedText {
  readonly text: string
  /** In the order of the text; words of running heads and page numbers have none. */
  readonly places: readonly TextPlace[]
}

/** Which characters of the text stand where. */
export interface TextPlace {
  readonly span: { readonly start: number; readonly end: number }
  readonly page: number
  readonly box: Box
  readonly confidence: number
  /** As it was recognised, where the language makes it certain that it stands otherwise on the page. */
  readonly was?: string
}

/** Something that matters and was not read with certainty: the reviewer is shown the picture of the place. */
export interface Doubt {
  readonly kind: 'symbol' | 'date' | 'figure'
  readonly span: { readonly start: number; readonly end: number }
  readonly text: string
  readonly page: number
  readonly box: Box
  /** Of its least certain word. */
  readonly confidence: number
}
