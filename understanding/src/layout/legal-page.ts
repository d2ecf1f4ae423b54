import type { Block } from './block.ts'

const LONGEST_NOTICE = 400
const LONGEST_BY = 90
/** `Tham vấn bởi Luật sư …`, `Chuyên viên pháp lý: …`: who wrote what a page of legal information explains. */
const BY =
  /^(?:(?:được )?tham vấn(?: pháp lý| nội dung)? bởi|cố vấn(?: pháp lý| nội dung)?:|chuyên viên(?: pháp lý| nội dung| biên tập)?(?::| )|(?:được )?(?:biên tập|kiểm duyệt)(?: bởi|:)) ?[\p{L} .]{4,50}$/u
const NAME = /(?: \p{Lu}\p{L}*){2,5}[*_ .]*$/u
/** `Nội dung trên chỉ mang tính chất tham khảo`, `Mọi thắc mắc vui lòng liên hệ hotline …`: what such a page says of itself. */
const NOTICE =
  /^(?:(?:các |những |mọi )?(?:nội dung|thông tin|bài viết|tư vấn|phần giải đáp)(?= )[^.;:]{0,140} mang tính(?: chất)? tham khảo|điều khoản được áp dụng[^.;:]{0,40} có thể đã hết hiệu lực|(?:mọi|nếu (?:có|còn|quý)|trường hợp quý|quý (?:khách|bạn đọc|độc giả|khách hàng)|để được (?:tư vấn|giải đáp))(?= )[^.;]{0,160}(?:vui lòng (?:liên hệ|gọi|truy cập)|hotline|tổng đài)(?= ))/

/** A line in which a page of legal information speaks of itself, and not of its matter. */
export function isOfLegalPage(text: string, view: string, { first, end }: Block): boolean {
  const length = end - first
  if (length > LONGEST_NOTICE) return false
  const line = view.slice(first, end)
  if (length < LONGEST_BY && BY.test(line.replace(/[*_]+$/, '')) && NAME.test(text.slice(first, end)))
    return true
  return NOTICE.test(line)
}

const CONTENTS =
  /^[#*_ ]{0,8}(?:nội dung chính(?: của bài viết)?|mục lục|mục lục bài viết|nội dung bài viết|trong bài (?:viết )?này)[:*_ ]{0,4}$/
const MOST_ENTRIES = 24
const WITHIN = 6000
const SHORTEST_ENTRY = 8
const LONGEST_ENTRY = 240
const LONGEST_TITLE = 44

/** `Nội dung chính` and below it the headings of the page: this entry or the first is said again where its part begins. */
export function isContentsEntry(view: string, blocks: readonly Block[], index: number): boolean {
  const title = contentsAbove(view, blocks, index)
  const [first, own] = [blocks[title + 1], blocks[index]]
  if (title < 0 || !own || !first) return false
  return isSaidAgain(view, own) || (own.marker !== undefined && isSaidAgain(view, first))
}

/** Which block is the title of the list of contents in which a block stands, or -1. */
function contentsAbove(view: string, blocks: readonly Block[], index: number): number {
  for (let at = index; at >= Math.max(0, index - MOST_ENTRIES); at--) {
    const block = blocks[at]
    if (!block || block.end - block.start > LONGEST_ENTRY) return -1
    const short = at < index && block.end - block.start < LONGEST_TITLE
    if (short && CONTENTS.test(view.slice(block.start, block.end))) return at
    if (block.hashes > 0) return -1
  }
  return -1
}

function isSaidAgain(view: string, { marker, first, end }: Block): boolean {
  const words = view.slice(marker?.kind === 'dash' || marker?.kind === 'dot' ? marker.end : first, end)
  return words.length >= SHORTEST_ENTRY && view.slice(end, end + WITHIN).includes(words)
}
