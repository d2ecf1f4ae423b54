import { bodyNameAt, PROVINCE_NAMES, readingView } from '../lexicon/index.ts'
import type { Block } from './block.ts'
import { isCapitals, isLowerAt, isUpperAt } from './letter-case.ts'

/** How many lines a page may have above its headline. */
const MOST_ABOVE = 8
const LONGEST = 60
/** `chữa cháy rừng`: a word that articles are sorted by. */
const LONGEST_TAG = 36

const TERRITORY =
  /^(?:ubnd |ủy ban nhân dân |hđnd |đảng ủy )?(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?: [\p{L}\d'-]{1,8}){1,4}$/u

/**
 * A line above the headline of a page: the place or body that keeps the page, or the section. `stamped` tells whether a line
 * has the moment of posting.
 */
export function isBanner(
  text: string,
  blocks: readonly Block[],
  index: number,
  stamped: (block: Block, index: number) => boolean,
): boolean {
  const block = blocks[index]
  if (!block || index >= MOST_ABOVE || block.kind !== 'text' || block.marker) return false
  const length = block.end - block.first
  if (length > LONGEST || length < 3) return false
  if (index === 0 && isLowerAt(text, block.first) && block.first === block.start) return length < LONGEST_TAG
  if (!isUpperAt(text, block.first)) return false
  const view = readingView(text)
  const line = view.slice(block.first, block.end)
  if (/[.:;,?!…\d"”]$/.test(line) || /\d/.test(line)) return false
  const isLong = (above: Block): boolean =>
    above.end - above.first > 90 && !isSaidBelow(text, blocks, index, above)
  if (blocks.slice(0, index).some(isLong)) return false
  const below = headlineBelow(text, blocks, index, stamped)
  if (below === undefined) return false
  return (
    isWholeName(text, view, block, line) ||
    (below && isSection(line) && !isCapitals(text, block.first, block.end))
  )
}

/** The headline as the title of a window, and once more over the article. */
const isSaidBelow = (text: string, blocks: readonly Block[], index: number, { first, end }: Block): boolean =>
  !/[.!?]/.test(text.charAt(end - 1)) &&
  blocks
    .slice(index + 1, index + 4)
    .some(
      (below) =>
        below.end - below.first === end - first && text.startsWith(text.slice(first, end), below.first),
    )

/** The name of a body or territory, and nothing else. */
function isWholeName(text: string, view: string, block: Block, line: string): boolean {
  if (TERRITORY.test(line)) return true
  if (PROVINCE_NAMES.match(line, 0)?.end === line.length) return true
  return bodyNameAt(text, view, block.first)?.end === block.end
}

/** `Nông nghiệp - Nông thôn`, `Nội chính`, `Xây dựng Đảng`: two to five words without a verb of their own. */
const isSection = (line: string): boolean =>
  line.length <= 30 && /^\p{L}+(?: (?:[-–&] )?\p{L}+){1,6}$/u.test(line) && !NO_SECTION.test(line)
const NO_SECTION =
  /^(?:phần|chương|kết quả|tình hình|đặt vấn đề|mục|nhiệm vụ|giải pháp|khái quát|đánh giá|ưu điểm|hạn chế|phụ lục|chương trình|kế hoạch|báo cáo|thông báo|kết luận|nghị quyết|chỉ thị|quyết định|hướng dẫn|công văn|công điện|lịch|quy chế|đề án|dự án)/

/** Whether a headline follows (true), only a long paragraph (false), or neither. */
function headlineBelow(
  text: string,
  blocks: readonly Block[],
  index: number,
  stamped: (block: Block, index: number) => boolean,
): boolean | undefined {
  for (let at = index + 1; at < Math.min(blocks.length, index + MOST_ABOVE); at++) {
    const block = blocks[at]
    if (!block) return undefined
    const length = block.end - block.first
    if (block.marker && block.marker.kind !== 'dot' && length > 16) return undefined
    if (block.kind !== 'text' || stamped(block, at)) continue
    if (length > 260) return false
    if (length < 32) continue
    return !/[.:;,…]$/.test(text.slice(block.end - 1, block.end))
  }
  return undefined
}
