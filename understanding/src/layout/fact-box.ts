import { readingView } from '../lexicon/index.ts'
import type { Block } from './block.ts'

/** What a collection of laws says about a document in a box above it. */
const STRONG = [
  'số hiệu văn bản|số hiệu|số (?:ký|kí) hiệu|số ?/ ?(?:ký|kí) hiệu|số(?:,| và) (?:ký|kí) hiệu|số văn bản|số vb|(?:ký|kí) hiệu(?: văn bản)?',
  'loại văn bản|loại vb|hình thức văn bản|thể loại văn bản',
  '(?:nơi|cơ quan|đơn vị|tổ chức|cq|cấp) ban hành|người (?:ký|kí)(?: duyệt| văn bản)?',
  'ngày ban hành|ngày (?:ký|kí)|ngày văn bản|ngày vb|ngày,? tháng(?:,? năm)?(?: ban hành)?|ngày hiệu lực|ngày có hiệu lực|ngày hết hiệu lực|ngày công báo',
  'số công báo|tình trạng hiệu lực|trích yếu nội dung|trích yếu|thuộc tính văn bản',
].join('|')
const WEAK =
  'cơ quan|chức danh|chức vụ|lĩnh vực|ngành|tình trạng|hiệu lực|phạm vi|tên văn bản|đã biết|ngày đăng|ngày cập nhật|ngày hết hạn|áp dụng|' +
  'thể loại|loại|tiêu đề|về việc|nội dung|trạng thái|tệp đính kèm|file đính kèm|tải về|nguồn|từ khóa'
/** What stands between a label and its value. */
const PARTS = '(?:[:|\\n]| {3})'
const STRONG_LINE = new RegExp(`^[|*_#\\s•·-]*(?:${STRONG})[*_]*(?:\\s*${PARTS}|$)`)
const ANY_LINE = new RegExp(`^[|*_#\\s•·-]*(?:${STRONG}|${WEAK})[*_]*(?:\\s*${PARTS}|$)`)

/** Blocks from one to another, the end not included. */
export interface BlockRange {
  readonly from: number
  readonly to: number
}

/** How far down a page the box may begin. */
const FARTHEST = 40

/** The box of facts that a collection of laws puts above a document: at least two labels that only such a box has. */
export function factBoxOf(text: string, blocks: readonly Block[]): BlockRange | undefined {
  const view = readingView(text)
  let from = -1
  let to = -1
  let strong = 0
  for (let at = 0; at < Math.min(blocks.length, FARTHEST); at++) {
    const block = blocks[at]
    if (!block) break
    if (block.end - block.start > 300) {
      if (from >= 0) break
      continue
    }
    const line = view.slice(block.start, Math.min(block.end, block.start + 60))
    if (STRONG_LINE.test(line)) {
      if (from < 0) from = at
      strong++
    }
    if (from >= 0 && ANY_LINE.test(line)) to = at + 1
    if (from >= 0 && at - to > 3) break
  }
  if (strong < 2) return undefined
  return { from, to: endsWithLabel(view, blocks[to - 1]) ? to + 1 : to }
}

/** A label alone on its line, whose value is the next one. */
function endsWithLabel(view: string, block: Block | undefined): boolean {
  return block !== undefined && /^[^:|]{3,24}:[*_\s]*$/.test(view.slice(block.first, block.end))
}

/** One fact of the box: where its label and its value stand. */
export interface Fact {
  readonly label: string
  readonly start: number
  readonly end: number
}

const LABEL = new RegExp(`(?<![\\p{L}/])(${STRONG}|${WEAK})[*_]*\\s*?${PARTS}[\\s|:*_]*`, 'gu')

/** The facts of a box, label by label; several may stand on one line. */
export function factsIn(text: string, blocks: readonly Block[], box: BlockRange): readonly Fact[] {
  const start = blocks[box.from]?.start ?? 0
  const end = blocks[Math.min(box.to, blocks.length) - 1]?.end ?? start
  const view = readingView(text).slice(start, Math.min(end, start + 6000))
  const labels = [...view.matchAll(LABEL)]
  return labels.map((found, at) => {
    const from = found.index + found[0].length
    const next = labels[at + 1]?.index ?? view.length
    const value = /^[^\n|]*/.exec(view.slice(from, next))?.[0] ?? ''
    const to = from + value.trimEnd().replace(/[*_;,]+$/, '').length
    return { label: found[1] ?? '', start: start + from, end: start + to }
  })
}
