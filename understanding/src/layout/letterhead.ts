import { bodyNameAt, LETTERHEAD_LINES, PhraseTrie, PREAMBLE_HEADS, readingView } from '../lexicon/index.ts'
import type { Block } from './block.ts'
import type { BlockRange } from './fact-box.ts'
import { opensRecipients } from './foot.ts'
import { isCapitals } from './letter-case.ts'
import { isIssuerLine } from './title.ts'

const LETTERHEADS = new PhraseTrie(LETTERHEAD_LINES.map((line) => [line, true] as const))
const PREAMBLES = new PhraseTrie(PREAMBLE_HEADS.map((head) => [head, true] as const))

/** The blocks of the letterhead of a page, `past` a box of facts: none where `from` is `to`. */
export const letterheadOf = (text: string, blocks: readonly Block[], past: number): BlockRange =>
  beforePreamble(text, blocks, aboveTitle(text, blocks, past))

/** A letterhead ends where the legal basis begins, also when the title between them was lost. */
function beforePreamble(text: string, blocks: readonly Block[], { from, to }: BlockRange): BlockRange {
  const view = readingView(text)
  const basis = blocks
    .slice(from, to)
    .findIndex((block) => opensBasis(text, view, block) || isGround(view, block))
  return { from, to: basis < 0 ? to : from + basis }
}

/** `Căn cứ Luật …` is never the line of a letterhead, whatever ends it. */
export function isGround(view: string, block: Block): boolean {
  const first = block.marker?.kind === 'dash' ? block.marker.end : block.first
  return block.end - first > 24 && /^(?:căn cứ|xét|theo đề nghị) /.test(view.slice(first, first + 14))
}

/** Whether a block is a clause of the legal basis. */
export const opensBasis = (text: string, view: string, block: Block): boolean =>
  !block.marker &&
  PREAMBLES.match(view, block.first) !== undefined &&
  /[;,.*]/.test(text.charAt(block.end - 1))

const NOTHING: BlockRange = { from: 0, to: 0 }

/** The blocks before the title, or those that look like a letterhead where there is no title. */
function aboveTitle(text: string, blocks: readonly Block[], past: number): BlockRange {
  const title = blocks.findIndex((block) => block.title)
  if (title >= 0 && title <= past + 60) {
    const above = blocks.slice(0, title)
    const long = above.findLastIndex((block) => block.end - block.start >= 250)
    if (long < 0 && title <= past + 40) return { from: fromFirstLine(text, above, past), to: title }
    const from = above.findIndex((block, at) => at > long && isLetterheadLine(text, block))
    if (from >= 0) return { from, to: title }
  }
  const near = blocks.slice(0, past + 30)
  const addressed = near.findIndex((block) => opensRecipients(readingView(text), block))
  const first = near.findIndex((block, at) => at >= past && isLetterheadLine(text, block))
  if (first < 0) return NOTHING
  const above = near.slice(first, Math.max(first, addressed))
  if (above.length > 0 && above.every((block) => isHeadLike(block)))
    return { from: fromOver(text, near, first), to: addressed }
  return runOfLetterhead(text, near, first)
}

/** Past what a page prints above a letterhead: headlines and paragraphs that are no line of it. */
function fromFirstLine(text: string, above: readonly Block[], past: number): number {
  const first = above.findIndex((block, at) => at >= past && isLetterheadLine(text, block))
  if (first < 0) return above.some((block) => isSentence(text, block)) ? above.length : past
  const told = above.slice(past, first).findLastIndex((block) => isSentence(text, block))
  return told < 0 ? past : past + told + 1
}

const isSentence = (text: string, block: Block): boolean =>
  block.kind === 'text' &&
  block.end - block.first > 100 &&
  /[.:!]/.test(text.charAt(block.end - 1)) &&
  !isCapitals(text, block.first, block.end)

/** At least two lines of a letterhead one after the other. */
function runOfLetterhead(text: string, near: readonly Block[], from: number): BlockRange {
  let to = from
  let real = 0
  for (; to < near.length; to++) {
    const block = near[to]
    if (!block) break
    const found = block.kind !== 'rule' && block.kind !== 'tag' && isLetterheadLine(text, block)
    if (block.kind === 'text' && !found) break
    if (found) real++
  }
  return real >= 2 ? { from: fromOver(text, near, from), to } : NOTHING
}

/** `ĐẢNG BỘ TỈNH AN BÌNH` right above the committee that writes. */
function fromOver(text: string, near: readonly Block[], from: number): number {
  const over = near[from - 1]
  if (over?.kind !== 'text' || over.end - over.first > 60) return from
  return isCapitals(text, over.first, over.end) ? from - 1 : from
}

/** What may stand above `Kính gửi:` in a letter: short lines without a number. */
const isHeadLike = (block: Block): boolean => block.end - block.start < 250 && block.marker === undefined

/** The rest of a body's name on its own line: `TỈNH AN BÌNH`, `HUYỆN HÀM TÂN`. */
const TERRITORY = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) /
const NUMBER_OR_DAY =
  /^(?:số ?:|số \d|số \.|số {1,20}[-/…_]|v\/v|\*$|.{2,60}, ngày ?(?:[\d.… ]{0,8} ?tháng|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[ |*_]{0,4}$))/
const MOTTO = /độc lập ?- ?tự do ?- ?hạnh phúc|xã hội chủ nghĩa việt nam/

function isLetterheadLine(text: string, block: Block): boolean {
  if (block.end - block.start > 200) return false
  const view = readingView(text)
  if (LETTERHEADS.match(view, block.first)) return true
  const line = view.slice(block.first, Math.min(block.end, block.first + 120)).replaceAll('\n', ' ')
  if (NUMBER_OR_DAY.test(line) || MOTTO.test(line)) return true
  return (
    isCapitals(text, block.first, block.end) &&
    (isIssuerLine(text, block) ||
      bodyNameAt(text, view, block.first) !== undefined ||
      TERRITORY.test(line) ||
      /(?:việt nam|phúc)/.test(line))
  )
}
