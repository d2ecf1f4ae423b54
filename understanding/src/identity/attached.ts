import { isCapitals } from '../layout/index.ts'
import type { Block, Zone } from '../layout/index.ts'
import { onOneLine, readingView } from '../lexicon/index.ts'
import type { Citation, Stated } from '../reading.ts'
import type { Reported } from './headline.ts'
import { implied } from './implied.ts'

/** An annex that lost its document still says whose it is: `(Kèm theo Nghị quyết số … của Chính phủ)`. */
export function attachedTo(
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
  citations: readonly Citation[],
): Reported | undefined {
  const at = zones.indexOf('note')
  const block = blocks[at]
  const first = at === 0 ? blocks[1] : blocks[0]
  if (!block || at > 6 || !(first?.marker?.kind === 'annex' || isListTitle(text, first))) return undefined
  const issuer = ownerIn(text, block)
  const cited = citations.find(
    ({ span, symbol }) => symbol !== undefined && span.start >= block.start && span.end <= block.end,
  )
  return {
    ...(cited ? { type: implied(cited.type, cited.span) } : {}),
    ...(cited?.symbol ? { symbol: implied(cited.symbol, cited.span) } : {}),
    ...(cited?.date ? { issuedOn: implied(cited.date, cited.span) } : {}),
    ...(issuer ? { issuer } : {}),
  }
}

/** A regulation or plan that stands without the decision it is attached to. */
export function issuerByNote(
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
): Stated<string> | undefined {
  const at = zones.indexOf('note')
  const block = at > 4 ? undefined : blocks[at]
  return block && ownerIn(text, block)
}

/** `DANH MỤC NHIỆM VỤ …` in capitals: what is attached, without the word. */
function isListTitle(text: string, block: Block | undefined): boolean {
  if (!block) return false
  const line = text.slice(block.first, block.lineEnds[0] ?? block.end)
  return isCapitals(line, 0, line.length) && LIST.test(readingView(line))
}

const LIST =
  /^[*_# ]{0,4}(?:danh mục|danh sách|bảng|biểu|phân công|tiến độ|hệ thống chỉ tiêu|các chỉ tiêu|mẫu)(?!\p{L})/u

/** Who issued what the note names: `(Ban hành kèm theo Quyết định số … của UBND tỉnh …)`. */
function ownerIn(text: string, block: Block): Stated<string> | undefined {
  const found = /của\s([^)]{4,80}?)\)?[*_.]*$/.exec(text.slice(block.start, block.end))
  if (!found?.[1]) return undefined
  const start = block.start + found.index + 4
  return {
    value: onOneLine(found[1]),
    span: { start, end: start + found[1].length },
    certainty: 'stated',
  }
}
