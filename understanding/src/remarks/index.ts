/**
 * What the reader of a reading should know. In go the page, its outline and the identity; out come remarks: numbering that skips or
 * repeats, words that a scanner or typist got wrong, furniture between the lines, numbers left open. Promised: the text is
 * never changed, and each remark points at its place.
 */
import type { Block, Zone } from '../layout/index.ts'
import type { DocumentIdentity, OutlineNode, Remark } from '../reading.ts'
import type { Mended } from '../source/index.ts'
import { joinedWords } from './joined-words.ts'
import { noiseRemarks } from './noise.ts'
import { numberingRemarks } from './numbering.ts'
import { openNumbers } from './open-number.ts'
import { scannedSlip, slipRemarks } from './slip.ts'

/** What remarks are made from; all spans in clean offsets. */
export interface RemarkQuestion {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly zones: readonly Zone[]
  readonly outline: readonly OutlineNode[]
  readonly document: DocumentIdentity
  /** Where blanks stand again that were lost between two words. */
  readonly joined: readonly number[]
  /** The words that a scanner got wrong. */
  readonly mended: readonly Mended[]
}

/** All remarks of a document, in text order. */
export function makeRemarks(question: RemarkQuestion): readonly Remark[] {
  const { text, blocks, zones, outline, document, joined, mended } = question
  const secrecy: readonly Remark[] = document.confidentiality
    ? [
        {
          span: document.confidentiality.span,
          code: 'secret',
          message: `Văn bản mang dấu độ ${document.confidentiality.value}: không xử lý trên hệ thống này.`,
        },
      ]
    : []
  return [
    ...secrecy,
    ...numberingRemarks(text, outline),
    ...slipRemarks(text),
    ...joinedWords(text, joined),
    ...mended.map(scannedSlip),
    ...noiseRemarks(text, blocks, zones),
    ...openNumbers(text),
  ].toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}
