import type { Block, Zone } from '../layout/index.ts'
import { TITLE_TYPES, ISSUER_HEADS, PhraseTrie, readingView } from '../lexicon/index.ts'
import type { Stated } from '../reading.ts'
import { fromCapitals, sentenceCase } from './casing.ts'

const TYPES = new PhraseTrie(TITLE_TYPES.map((name) => [name, true]))
const ISSUERS = new PhraseTrie(ISSUER_HEADS.map((head) => [head, true]))

/** What the title of a document says. */
export interface Title {
  readonly type: Stated<string>
  readonly subject?: Stated<string>
  /** `KẾT LUẬN CỦA BAN THƯỜNG VỤ TỈNH ỦY`. */
  readonly issuer?: Stated<string>
}

/** Reads the block that holds the type and the subject. */
export function readTitle(text: string, blocks: readonly Block[], zones: readonly Zone[]): Title | undefined {
  const block = blocks[zones.indexOf('title')]
  const name = block && TYPES.match(readingView(text), block.first)
  if (!block || !name) return undefined
  const type: Stated<string> = {
    value: sentenceCase(text.slice(block.first, name.end)),
    span: { start: block.first, end: name.end },
    certainty: 'stated',
  }
  let start = name.end
  while (start < block.end && ' *_#:\n'.includes(text.charAt(start))) start++
  let end = block.end
  while (end > start && '*_ '.includes(text.charAt(end - 1))) end--
  if (end - start < 3) return { type }
  const issuer = issuerIn(text, start, end)
  const subject: Stated<string> = {
    value: text.slice(start, end).replace(/[*_#]/g, '').replace(/\s+/g, ' '),
    span: { start, end },
    certainty: 'stated',
  }
  return { type, subject, ...(issuer ? { issuer } : {}) }
}

/** The body after `CỦA` on the first line of the subject. */
function issuerIn(text: string, start: number, end: number): Stated<string> | undefined {
  const view = readingView(text)
  if (!view.startsWith('của ', start)) return undefined
  const from = start + 4
  if (!ISSUERS.match(view, from)) return undefined
  const newline = text.indexOf('\n', from)
  const line = newline < 0 || newline > end ? end : newline
  const about = view.slice(from, line).search(/ (?:về|tại|làm việc|việc|phạm|nguyễn|trần|lê) /)
  const to = about < 0 ? line : from + about
  if (to - from > 80) return undefined
  return {
    value: fromCapitals(text.slice(from, to).trim(), text),
    span: { start: from, end: to },
    certainty: 'stated',
  }
}
