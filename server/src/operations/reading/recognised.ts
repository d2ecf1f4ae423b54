import type { Remark } from '@dieuhanh/understanding'
import {
  doubts,
  type Doubt,
  type OpenedScan,
  type RecognisedPage,
  type RecognisedText,
} from '../../files/index.ts'
import { recognitionWords } from '../../words/arrivals.ts'
import type { ReadFile, ReadingJob, ReadRefused } from './messages.ts'
import type { Reader } from './pool.ts'

/** Pages that were recognised, and the numbers of those that could not be. */
export interface RecognisedScan {
  readonly pages: readonly RecognisedPage[]
  readonly refused: readonly number[]
  /** The text of the pages. */
  readonly recognised: RecognisedText
}

/** A scan that was recognised and read. */
export interface ReadScan extends ReadFile {
  readonly doubts: readonly Doubt[]
}

/** Reads what was recognised of a scan; the remarks say what the reviewer should know of it. */
export async function readRecognised(
  reader: Pick<Reader, 'read'>,
  { pages, refused, recognised }: RecognisedScan,
  { format, mediaType }: Pick<OpenedScan, 'format' | 'mediaType'>,
  job: Omit<ReadingJob, 'bytes' | 'recognised'>,
): Promise<ReadScan | ReadRefused> {
  const read = await reader.read({
    ...job,
    bytes: new TextEncoder().encode(recognised.text),
    recognised: { format, mediaType },
  })
  if (read.kind === 'unpacked') throw new Error('a recognised text holds no files')
  if (read.kind === 'refused') return read
  const uncertain = doubts(read.reading, recognised)
  const remarks = [...remarksOf(pages, uncertain, refused), ...read.reading.remarks]
  return { ...read, reading: { ...read.reading, remarks }, doubts: uncertain }
}

function remarksOf(
  pages: readonly RecognisedPage[],
  uncertain: readonly Doubt[],
  refused: readonly number[],
): Remark[] {
  return [
    { code: 'recognised', message: recognitionWords.recognised(pages.length, confidenceOf(pages)) },
    ...(refused.length === 0
      ? []
      : [{ code: 'pages-not-recognised', message: recognitionWords.refused(refused) }]),
    ...uncertain.map(({ kind, span, text, page, confidence }) => ({
      code: `doubtful-${kind}`,
      message: recognitionWords.doubtful(kind, text, page, confidence),
      span,
    })),
  ]
}

/** The mean confidence of all words; 0 where there is none. */
export function confidenceOf(pages: readonly RecognisedPage[]): number {
  const words = pages.flatMap((page) => page.lines.flatMap((line) => line.words))
  return words.length === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence, 0) / words.length
}
