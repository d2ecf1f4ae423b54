import { keepShape } from '../kept-shapes.ts'
import type { Block } from '../layout/index.ts'
import { isUpperAt } from '../layout/index.ts'
import { isLetterAt, readingView } from '../lexicon/index.ts'
import type { Voice } from './situation.ts'
import type { Unit } from './segment.ts'

const LONGEST = 220

/** `(Kèm theo Quyết định số …)`, `Xem chi tiết tại đây`: where something else is to be found. */
const POINTER =
  /^(?:\((?:ban hành )?kèm theo [^)]{5,200}\)[*_. ]{0,3}$|(?::[a-z_]{2,20}:)?(?:xem|đọc) (?:chi tiết|toàn văn|thêm)|chi tiết (?:xem |văn bản |bài viết )?(?:xem )?tại |mời (?:bạn đọc|quý vị) (?:xem|đón))/

/** `Ảnh: …`, `Toàn cảnh …`, `Đồ họa: …`, `8 giờ trước`, over the first paragraph, too. */
const CAPTION_HEAD =
  /^(?:ảnh[:.] |(?:toàn|quang) cảnh |ảnh minh họa|(?:đồ họa|clip|video|tài liệu đính kèm): |(?:nhóm (?:phóng viên|pv)|về trang trước|\(?ttxvn\)?|cổng ttđt [^.;:]{2,30})$|\d{1,2} (?:phút|giờ|ngày|tuần|tháng) trước(?:[. ]{0,2}bài gốc)?$)/

/** `… tại hội trường huyện. Ảnh Bảo Anh`: what a picture shows, and who took it. */
const CREDIT = /[.!?”"] \(?(?:Ảnh|ẢNH|Nguồn):? (?:\p{Lu}[\p{L}.]{0,8}[ -]{0,3}){1,4}\)?\.?$/u
const LONGEST_CREDIT = 36

/** What stands on a page beside what it says: pointers elsewhere, pictures, names. */
export class Asides {
  readonly #text: string
  readonly #view: string
  /** Whether a document speaks, which has no pictures. */
  readonly #document: boolean
  /** The headline of the page. */
  #headline: Unit | undefined

  constructor(text: string, voice: Voice) {
    this.#text = text
    this.#view = readingView(text)
    this.#document = voice === 'order' || voice === 'report'
  }

  /** Notes a title of the page: a picture may be named after it. */
  title(unit: Unit): void {
    this.#headline ??= unit
  }

  /**
   * Whether a short paragraph on its own is no part of what a page says, although its layout could not tell. `titled`: a
   * paragraph has come before.
   */
  has(unit: Unit, block: Block, titled: boolean): boolean {
    const length = unit.end - unit.first
    if (block.kind !== 'text' || length > LONGEST) return false
    const words = this.#view.slice(unit.first, unit.end)
    if (POINTER.test(words)) return true
    if (this.#document || block.hashes > 0 || block.marker) return false
    if (CAPTION_HEAD.test(words) && length < 120) return true
    if (titled && this.#repeatsHeadline(words)) return true
    const past = titled && unit.start > this.#text.length * 0.4
    return past && !/[.:;,?!…]$/.test(words) && isNameOnly(this.#text, unit)
  }

  /** Whether a paragraph of a few sentences ends with who took the picture that it tells of. */
  endsWithCredit(block: Block): boolean {
    if (this.#document || block.kind !== 'text' || block.end - block.first > LONGEST) return false
    return CREDIT.test(this.#text.slice(Math.max(block.first, block.end - LONGEST_CREDIT), block.end))
  }

  /** `Đồng chí A chủ trì cuộc họp.` under `Đồng chí A chủ trì cuộc họp về …`. */
  #repeatsHeadline(words: string): boolean {
    const said = words.endsWith('.') ? words.slice(0, -1) : words
    return (
      this.#headline !== undefined &&
      said.length > LEAST_REPEATED &&
      this.#view.startsWith(said, this.#headline.first) &&
      this.#headline.first + said.length <= this.#headline.end
    )
  }
}
const LEAST_REPEATED = 28

/** Two to four words that all begin with a capital and go on in small letters: `Minh Hiếu`. */
function isNameOnly(text: string, unit: Unit): boolean {
  const words = text
    .slice(unit.first, unit.end)
    .replace(/ ?\([^)]{2,40}\)$/, '')
    .split(' ')
  if (words.length < 2 || words.length > 4) return false
  return words.every(
    (word) =>
      isUpperAt(word, 0) && word.length < 9 && !isUpperAt(word, 1) && isLetterAt(word, word.length - 1),
  )
}

keepShape(new Asides('', 'unknown'))
