import { PAGE_LINES, readingView } from '../lexicon/index.ts'
import type { Block } from './block.ts'
import { endsSentence } from './title.ts'

const LINES = new Set(PAGE_LINES)
const LONGEST_LINE = 60
const LETTER_A = 0x61

/** A whole line of a portal or law collection: a button, a menu, a counter, the size of letters. */
export function isPageLine(view: string, block: Block, index: number): boolean {
  if (view.charCodeAt(block.first) === LETTER_A && LETTER_SIZES.test(view.slice(block.first, block.end)))
    return true
  const marker = block.marker?.kind
  const bulleted = marker === undefined || marker === 'dot' || marker === 'dash'
  if (block.end - block.start > 140 || (!bulleted && (marker !== 'number' || index > 5))) return false
  const line = view.slice(block.marker?.end ?? block.first, block.end)
  if (line.length <= LONGEST_LINE && LINES.has(line.replace(/[^\p{L}\d-]+/gu, ' ').trim())) return true
  return COUNTER.test(line) || RELATION.test(line) || ELSEWHERE.test(line) || (!block.marker && BY.test(line))
}

/** `A- A A+`: buttons for the size of letters, and what stands beside them. */
const LETTER_SIZES =
  /^a ?[-+]?[ |]{1,3}a ?[-+]?(?:[ |]{1,3}a ?[-+]?)?(?:[ |]*(?:tăng|giảm) tương phản)*[ |]*$/

/** `Lượt xem: 83`, `16 lượt xem`, `Đã truy cập : 131140719`, `Online : 4519`. */
const COUNTER =
  /^(?:(?:số |tổng (?:số )?)?(?:lượt (?:xem|đọc|truy cập|tải)|người đọc|truy cập)|đã (?:truy cập|xem)|online|đang (?:truy cập|online|xem)|trực tuyến|hôm (?:nay|qua)|view[s]?)\s*:? ?[\d.,]+(?: lượt (?:xem|đọc))?\s*$|^[\d.,]+ (?:lượt (?:xem|đọc|truy cập)|views?)\s*$/
/** The boxes of related texts of a law collection: `Văn bản được hướng dẫn [0]`. */
const RELATION =
  /^văn bản (?:bị (?:sửa đổi|bãi bỏ|thay thế|đính chính|hủy bỏ|đình chỉ)|được (?:hướng dẫn|căn cứ|dẫn chiếu|hợp nhất|sửa đổi|bổ sung)|hướng dẫn|hợp nhất|sửa đổi|đính chính|thay thế|liên quan|dẫn chiếu|căn cứ|quy định hết hiệu lực)[\p{L} ,]{0,50}(?:[[(]\d{0,4}[\])])?\s*$/u
const ELSEWHERE =
  /^(?:mời )?(?:(?:quý )?(?:bạn đọc|độc giả) )?(?:xem |tải )?(?:chi tiết|toàn văn|nội dung chi tiết|đầy đủ)(?: (?:của )?(?:văn bản|nội dung|thông tin))?(?: xem)?(?: thêm)? ?(?:tại|ở|trong|:)(?: |$)/
/** Who wrote or set the page: `Bt: Thúy Ly`, `Tin, ảnh: Minh Anh`, `Theo Báo Nhân Dân`. */
const BY =
  /^(?:bt|btv|pv|nguồn|tin|bài|ảnh|tin, ảnh|bài, ảnh|tin, bài|thực hiện|biên tập|người đăng|tác giả)\s*: ?[\p{L} .,()&-]{2,50}$/u

/** `Quang cảnh hội nghị`, `Đồng chí …, Bí thư Tỉnh ủy phát biểu tại hội nghị`: what a picture shows. */
export function isPictureLine(text: string, block: Block): boolean {
  const length = block.end - block.start
  if (length > 230 || block.marker || block.hashes > 0) return false
  const line = readingView(text).slice(block.first, block.end)
  if (/[.!?:;] ./.test(line.replace(/(?:tp|ths|ts|đ\/c)\. /g, ''))) return false
  if (length < 100 && SCENE.test(line)) return true
  return PERSON.test(line) && SPEAKS.test(line)
}

const SCENE =
  /^(?:quang cảnh|toàn cảnh|khung cảnh|ảnh minh họa|ảnh tư liệu|(?:các )?đại biểu (?:tham )?dự (?:hội nghị|kỳ họp|phiên họp|buổi|cuộc|đại hội)|(?:các )?đại biểu (?:phát biểu|biểu quyết|thảo luận))/
const PERSON =
  /^(?:(?:các )?đồng chí|đ\/c|ông|bà|uvtw|ủy viên|lãnh đạo|đại diện|chủ tịch|phó chủ tịch|bí thư|phó bí thư|giám đốc)(?= )/
const SPEAKS =
  / (?:phát biểu(?: (?:chỉ đạo|khai mạc|bế mạc|kết luận|ý kiến|đề dẫn))?(?: tại [\p{L} ]{3,40})?|chủ trì (?:hội nghị|kỳ họp|phiên họp|cuộc họp|buổi [\p{L} ]{3,20})|trao (?:quà|bằng khen|giấy khen|quyết định)[\p{L} ]{0,60})[.*_]*$/u

/** A name alone: who wrote the article. */
const NAME =
  /^(?:(?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+|\p{Lu}{1,2}\.? ?\p{Lu}\p{L}{0,6}|\p{Lu}{2,7}(?: \p{Lu}{1,7}){1,3})(?: ?\([^)]{2,40}\))?[ |*_.]*$/u

/** Whether a line after the last paragraph, or between the headline and its hour, is only the name of who wrote. */
export function isWriter(
  text: string,
  blocks: readonly Block[],
  index: number,
  stamped: (block: Block) => boolean,
): boolean {
  const block = blocks[index]
  const before = blocks[index - 1]
  const next = blocks[index + 1]
  if (!block || !before || block.end - block.start > 60 || block.marker || block.hashes > 0) return false
  if (!NAME.test(text.slice(block.first, block.end).normalize('NFC'))) return false
  if (next && index < 6 && stamped(next)) return true
  return (
    block.start * 5 > text.length * 3 &&
    endsSentence(text, before.end) &&
    (!next || next.end - next.start < 90)
  )
}
