import { readingView } from '../lexicon/index.ts'
import { isCapitals, isLowerAt } from './letter-case.ts'
import type { Line } from './line.ts'
import { goesOn, isNumberCut, lastSign, lastWord } from './goes-on.ts'
import { isNameCut } from './broken-name.ts'
import { isOwnLine, opensArticle } from './own-line.ts'
import { isKeyed, isProgramField, isUnmarkedName } from './page-marks.ts'
import { isPortalWord } from './portal-line.ts'
import { endsSentence } from './title.ts'

/** How a text breaks its lines: at a width, or only where a paragraph ends. */
export interface Wrapping {
  readonly wrapped: boolean
  readonly width: number
  /** Pages made from HTML break the first line of a paragraph earlier than the others. */
  readonly firstWidth: number
}

/** Tells from lines that go on in small letters whether, and how wide, the text is wrapped. */
export function measureWrapping(text: string, lines: readonly Line[]): Wrapping {
  const widths: number[] = []
  const firstWidths: number[] = []
  let opening = true
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]]
    if (!before || !line) break
    opening ||= before.blanks > 0 || before.marker !== undefined
    const width = before.end - before.start
    const open = line.blanks === 0 && !line.marker && !endsSentence(text, before.end)
    if (open && width >= 20 && width <= 200 && isLowerAt(text, line.first))
      (opening ? firstWidths : widths).push(width)
    opening = !open
  }
  const count = widths.length + firstWidths.length
  const wrapped = count >= 3 && count * 12 >= lines.length
  const width = highOf(widths.length > 0 ? widths : firstWidths)
  return {
    wrapped,
    width,
    firstWidth: firstWidths.length >= 2 ? Math.min(width, highOf(firstWidths)) : width,
  }
}

/** The width that nine lines in ten keep within. */
function highOf(widths: number[]): number {
  widths.sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.9)] ?? 0
}

/** Whether the first word of `line` would not have fitted on the line before: the break means nothing. */
function isFull(text: string, wrapping: Wrapping, before: Line, line: Line, opening = false): boolean {
  if (!wrapping.wrapped) return false
  let word = line.start
  while (word < line.end && word - line.start < 20 && text.charAt(word) !== ' ') word++
  const width = opening && !before.marker ? wrapping.firstWidth : wrapping.width
  return before.end - before.start + 1 + (word - line.start) >= width * 0.93
}

/** Whether a title goes on: its line was full, or a name was broken. */
export const isCut = (text: string, wrapping: Wrapping, before: Line, line: Line): boolean =>
  isFull(text, wrapping, before, line) || (wrapping.wrapped && isNameCut(text, before, line))

/** Whether `line` goes on with the sentence or paragraph that `before` leaves open. */
export function continuesLine(
  text: string,
  wrapping: Wrapping,
  before: Line,
  line: Line,
  opening: boolean,
): boolean {
  if (before.kind !== 'text' || line.kind !== 'text' || line.marker || line.hashes > 0) return false
  const closed = endsSentence(text, before.end)
  const lower = isLowerAt(text, line.first) && line.first - line.start < 3
  if (lower && isButton(text, line)) return false
  if (line.blanks > 0 && (isOwnLine(text, line) || isWebAddress(text, line))) return false
  if (line.blanks > 0) return line.blanks <= 4 && !closed && goesOnAfterGap(text, before, line, lower)
  if (isAddress(text, line) || ABOUT.test(text.slice(line.first, line.first + 4))) return false
  if (isBoldOpen(text, before)) return true
  if (isOwnLine(text, line)) return AWAITS_DAY.test(text.slice(before.end - 5, before.end)) && !closed
  if (
    !wrapping.wrapped &&
    before.end - before.start < SHORT &&
    isPortalWord(readingView(text).slice(before.first, before.end))
  )
    return false
  if (opensArticle(text, line) || isPicture(text, before) || (opening && isOwnLine(text, before)))
    return false
  const full = isFull(text, wrapping, before, line, opening)
  if (closed) return full && !isCapitals(text, line.first, line.end) && !closesPaper(text, before)
  if (lower) return lastSign(text, before) !== ':' || full
  if (isRestOfRecipient(text, before, line)) return true
  if (opening && wrapping.wrapped && isRuling(text, before)) return true
  return goesOn(text, wrapping.wrapped, before, line, full) && !hasColumns(text, before)
}

/** A button of a page. */
const SHORT = 44

/** `V/v phòng chống hạn` under the number of a letter. */
const ABOUT = /^[Vv]\/[Vv][ :]/

/** `SỞ Y TẾ          Độc lập - Tự do - Hạnh phúc`: such a line is no part of a paragraph. */
const hasColumns = (text: string, { first, end }: Line): boolean => text.slice(first, end).includes('   ')

/** `- VPCP: BTCN, các PCN, Trợ lý ⏎ TTCP, các Vụ: TH;`, `- Lưu: VT, TH (3b) Nghĩa ⏎ (24).`: an item that ends with the sign of a list. */
const isRestOfRecipient = (text: string, { marker, end, start }: Line, line: Line): boolean =>
  marker?.kind === 'dash' &&
  end - start < 110 &&
  line.end - line.first < 110 &&
  !/[;:.,]$/.test(text.slice(end - 1, end)) &&
  (text.charCodeAt(line.end - 1) === SEMICOLON ||
    (text.startsWith('Lưu', marker.end) && /^\([^()]{1,14}\)[.;]?$/.test(text.slice(line.first, line.end))))
const SEMICOLON = 0x3b

/** `trong ngày ⏎ 15/10/2020`. */
const AWAITS_DAY = /(?:ngày|đến|từ)$/

/** `Điều 1. Công bố kèm theo Quyết định này ⏎ Danh mục …`: a verb of deciding makes no heading. */
const isRuling = (text: string, { marker, end }: Line): boolean =>
  marker?.kind === 'article' &&
  RULES.test(text.slice(marker.end, marker.end + 12)) &&
  !/[.:;]$/.test(text.slice(end - 1, end))
const RULES =
  /^(?:Phê duyệt|Ban hành|Công bố|Công nhận|Bổ nhiệm|Thành lập|Kiện toàn|Bãi bỏ|Thu hồi|Giao |Cho phép)/

/** `/upload/images/hop-giao-ban.jpg`: the name of a picture that a page lost. */
const isPicture = (text: string, { start, end }: Line): boolean =>
  PICTURE.test(text.slice(Math.max(start, end - 6), end)) && !text.slice(start, end).includes(' ')
const PICTURE = /\.(?:png|jpe?g|gif|webp|pdf|docx?)$/i

/** `./.` ends a paper: what follows are those to whom it goes. */
const closesPaper = (text: string, { end }: Line): boolean => text.startsWith('/.', end - 2)

const isAddress = (text: string, { first, end }: Line): boolean =>
  end - first < 200 && /^[*_]{0,3}(?:Nơi nhận|Kính gửi)(?!\p{L})/u.test(text.slice(first, first + 14))

/** What a page prints in small letters of its own: it goes on with nothing. */
function isButton(text: string, { start, first, end }: Line): boolean {
  if (end - start > 160) return false
  if (/^(?:ipv6 |print {1,6}|send mail|null \p{Lu}|(?:by|bởi) \p{Lu})/u.test(text.slice(first, first + 12)))
    return true
  const sign = text.charCodeAt(end - 1)
  if (sign === STOP || sign === SEMICOLON || sign === COMMA) return false
  const line = readingView(text).slice(first, end)
  return isKeyed(line) || isProgramField(line) || isUnmarkedName(line)
}
const STOP = 0x2e
const COMMA = 0x2c

/** An address that is a line of its own. */
const isWebAddress = (text: string, line: Line): boolean =>
  line.end - line.first < 300 && /^(?:https?:\/\/|www\.)\S+$/.test(text.slice(line.first, line.end))

/** `14:26 13/11/2024` alone: nothing goes on from it, whatever small letter comes next. */
const isMoment = (text: string, { start, end }: Line): boolean =>
  end - start < 24 &&
  /^\d{1,2}[:h]\d{2}[\s,|-]{1,4}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*$/.test(text.slice(start, end))

/** Words after which a number goes on with the sentence: `trong tháng ⏎ 12. Giao …`. */
const BEFORE_NUMBER = new Set('ngày tháng năm quý số điều khoản điểm mục là còn đạt có từ đến và'.split(' '))

/** `(khóa ⏎ XII) về …`, `lần thứ ⏎ XX.` */
const BEFORE_ROMAN = /^\(?(?:khóa|khoá|thứ|quý|loại|hạng|nhóm|chương|mục|phần)$/
/** `phát triển kinh tế ⏎ - xã hội`, `tỉnh Bà Rịa ⏎ - Vũng Tàu`. */
const isPairCut = (text: string, before: Line, line: Line): boolean =>
  /(?:kinh tế|văn hóa|Bà Rịa|quốc phòng)$/i.test(text.slice(before.end - 10, before.end)) &&
  /^.{1,2}(?:xã hội|Vũng|an ninh)/i.test(text.slice(line.first, line.first + 10))

/** Whether what looks like a marker is only how a wrapped line happens to begin. */
export function isFalseMarker(text: string, wrapping: Wrapping, before: Line, line: Line): boolean {
  const kind = line.marker?.kind
  if (!wrapping.wrapped || line.blanks > 0 || before.kind !== 'text' || endsSentence(text, before.end))
    return false
  const sign = lastSign(text, before)
  if (sign === ':' || sign === ';') return false
  if (kind === 'dash')
    return (
      isNumberCut(text, before) ||
      isPairCut(text, before, line) ||
      (sign !== ',' && isFull(text, wrapping, before, line))
    )
  if (kind !== 'number' && kind !== 'roman' && kind !== 'letter') return false
  const word = lastWord(text, before).toLowerCase()
  return kind === 'number' ? BEFORE_NUMBER.has(word) : BEFORE_ROMAN.test(word)
}

/** Across an empty line, as at a page break: in small letters, or after a comma that ends a long line. */
function goesOnAfterGap(text: string, before: Line, line: Line, lower: boolean): boolean {
  const sign = lastSign(text, before)
  if (lower) return sign !== ':' && !isMoment(text, before)
  return sign === ',' && before.end - before.start > 80 && !isCapitals(text, line.first, line.end)
}

/** A bold stretch that begins on this line and does not end on it. */
function isBoldOpen(text: string, line: Line): boolean {
  if (!text.startsWith('**', line.start)) return false
  const close = text.slice(line.start + 2, line.end).indexOf('**')
  return close < 0
}
