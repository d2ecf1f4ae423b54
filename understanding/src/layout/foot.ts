import { beginningsOf, PhraseTrie, readingView, SIGNING_TITLES } from '../lexicon/index.ts'
import type { Block } from './block.ts'
import { isCapitals } from './letter-case.ts'
import { endsSentence } from './title.ts'

const SIGNERS = new PhraseTrie(SIGNING_TITLES.map((title) => [title, true] as const))

/** Whether a block opens those to whom a document goes: `Nơi nhận:`, `Kính gửi:`, also behind a stamp on the same line. */
export function opensRecipients(view: string, block: Block): boolean {
  return (
    (RECIPIENTS_BEGIN.has(view.charCodeAt(block.first)) &&
      (RECIPIENTS.test(view.slice(block.first, block.first + 14)) ||
        ONLY_RECIPIENTS.test(view.slice(block.first, block.end)))) ||
    (block.end - block.first < 90 && TELEGRAM.test(view.slice(block.first, block.end))) ||
    (block.end - block.first < 60 && view.startsWith(' kính gửi:', block.end - 10)) ||
    (block.marker?.kind === 'dash' && AS_ABOVE.test(view.slice(block.marker.end, block.marker.end + 16)))
  )
}

const RECIPIENTS = /^(?:nơi nhận|kính gửi)\s*[:*(_]/
const ONLY_RECIPIENTS = /^(?:nơi nhận|kính gửi)$/
const RECIPIENTS_BEGIN = beginningsOf(ONLY_RECIPIENTS)

/** `- Như trên;`, `- Như Điều 3;`: the first of those who get a paper, also where the line above it cannot be read. */
const AS_ABOVE = /^như (?:trên|điều \d{1,2}|kính gửi)\s?(?:[;,.]|\n|$)/

/** `Thủ tướng Chính phủ điện:`, `UBND tỉnh An Bình gửi:` opens the addressees of a telegram or letter. */
const TELEGRAM =
  /^(?:[\p{L}, ]{6,70} )?điện ?:[*_ ]{0,3}$|^(?!.*(?:đề nghị|yêu cầu|báo cáo|hồ sơ|văn bản|phải|cần|lập) )(?:ubnd|ủy ban|hđnd|sở|bộ|chủ tịch|văn phòng|ban|cục|phòng)(?= )[\p{L}, ]{3,66} gửi ?:[*_ ]{0,3}$/u

/** Whether a title ends with them that a telegram goes to: `… CHỦ TỊCH UBND TỈNH AN BÌNH điện:`. */
export const endsInAddressees = (view: string, { end }: Block): boolean =>
  /\sđiện ?:[*_ ]{0,3}$/.test(view.slice(Math.max(0, end - 12), end))

/** `Chủ tịch UBND tỉnh yêu cầu:` */
const TELLS = / (?:yêu cầu|đề nghị|chỉ đạo|giao|thông báo)(?: (?:như sau|các nội dung sau))? ?:$/

/** Recipients are short lines; a sentence, a numbered part or a heading ends them. */
export function leavesRecipients(text: string, block: Block): boolean {
  if (block.hashes > 0) return true
  const kind = block.marker?.kind
  if (
    kind !== undefined &&
    kind !== 'dash' &&
    kind !== 'plus' &&
    kind !== 'dot' &&
    kind !== 'number' &&
    kind !== 'parenthesis'
  )
    return true
  const length = block.end - block.start
  if (length > 260) return true
  const end = text.slice(block.end - 1, block.end)
  if (kind === undefined && end === ':' && TELLS.test(readingView(text).slice(block.first, block.end)))
    return true
  if (kind === undefined && isRowOfAddressees(text, block)) return false
  if (kind === undefined) return length > 50 && (endsSentence(text, block.end) || end === ':')
  return (kind === 'number' || kind === 'parenthesis') && length > 90 && end === '.'
}

/** `Ủy ban nhân dân các tỉnh: An Bình, An Phú, An Lạc.`: bodies in a row, and nothing that they are to do. */
function isRowOfAddressees(text: string, { first, end }: Block): boolean {
  if (text.charCodeAt(end - 1) !== STOP) return false
  const line = readingView(text).slice(first, end)
  return ADDRESSEES.test(line) && !DOES.test(line) && !/[.;:] ./.test(line)
}
const STOP = 0x2e
const ADDRESSEES =
  /^(?:(?:các|chủ tịch|giám đốc|thủ trưởng|trưởng) )?(?:ủy ban|ubnd|hđnd|hội đồng|sở|bộ|ban|tỉnh ủy|huyện ủy|thành ủy|đảng ủy|văn phòng|công an|cơ quan|phòng)(?=,| )/
const DOES =
  / (?:đã|sẽ|yêu cầu|đề nghị|giao|chỉ đạo|phải|cần|được|nhận|ban hành|thực hiện|tổ chức|báo cáo|thông báo|có|là|chịu|tiếp tục|triển khai|căn cứ|kính|xin|trân trọng|khẩn trương|chủ động|tăng cường|nghiêm túc|ghi nhận|vừa|phối hợp|xây dựng(?! và)|rà soát|trả lời) /

const CAPACITY = /^(?:<[^>]{1,9}>)?(?:\*\*|_)?(?:T\/?M|K\/?T|T\/?L|TUQ|Q)(?:[./]|\s)\s*[A-ZĐÀ-Ỹ]/

/** Whether a block opens a signature; `possible` tells whether a title alone may do so here. */
export function isSigning(text: string, block: Block, possible: boolean): boolean {
  if (block.end - block.start > 120) return false
  if (
    CAPACITY.test(text.slice(block.start, block.start + 24)) &&
    isCapitals(text, block.first, endOfWords(text, block))
  )
    return true
  if (!possible) return false
  if (block.marker || block.hashes > 0 || !isCapitals(text, block.first, endOfWords(text, block)))
    return false
  if (block.end - block.start >= 60) return false
  const view = readingView(text)
  return SIGNERS.match(view, block.first) !== undefined || OTHERS.test(view.slice(block.first, block.end))
}

/** `NGƯỜI LẬP BIỂU`, `XÁC NHẬN CỦA UBND XÃ`: whoever else signs a report, its table or the minutes. */
const OTHERS =
  /^(?:(?:người|cán bộ|công chức) (?:lập(?: biểu| báo cáo| kế hoạch)?|báo cáo|tổng hợp|ghi (?:biên bản|chép))|xác nhận của [\p{L} ]{3,40}|thủ trưởng (?:cơ quan|đơn vị)|đại diện [\p{L} ]{3,40}|chủ (?:tọa|trì)(?: [\p{L} ]{3,20})?|thư ký(?: [\p{L} ]{3,20})?|kế toán(?: trưởng)?|(?:phó )?(?:hiệu trưởng|trưởng phòng|viện trưởng|tổ trưởng|đội trưởng|trưởng trạm|trưởng thôn|trạm trưởng)(?: [\p{L} ]{3,30})?)$/u

/** Without the closing tags of a page. */
function endOfWords(text: string, block: Block): number {
  const tag = text.slice(block.first, block.end).indexOf('<')
  return tag < 0 ? block.end : block.first + tag
}

/** Two to six words with capital letters, or `(Đã ký)`: what stands under a signature. */
export function isNameLike(text: string, block: Block): boolean {
  const length = block.end - block.start
  if (length > 60 || block.hashes > 0 || (block.marker && block.marker.kind !== 'dash')) return false
  return !endsSentence(text, block.end) || length < 20
}

/** Recipients and signature side by side, flattened to a row. */
export function isFootRow(text: string, block: Block): boolean {
  const row = text.slice(block.start, Math.min(block.end, block.start + 1500))
  return (
    /(?:^|\|)\s*[*_]*Nơi nhận\s*:/.test(row) ||
    /\|\s*[*_]*(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ)[. ]\s*[A-ZĐÀ-Ỹ]{2}/.test(row)
  )
}
