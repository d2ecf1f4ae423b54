import { PROVINCE_NAMES, TWIN_NAMES } from './places.ts'
import { hasBlankLine, isCapital, isLetterAt, isWordAt, skipBlanks } from './letters.ts'
import { endOf, sticky } from './pattern.ts'

/** Whether a capital letter stands at `at` of the text; where text and view agree, none does. */
export function isCapitalAt(text: string, view: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit !== view.charCodeAt(at) && isCapital(unit)
}

/** The end of the word that starts at `at`. */
export function wordEnd(text: string, at: number): number {
  let end = at
  while (isWordAt(text, end)) end++
  return end
}

/** Whether the word from `start` to `end` has more than one letter and all of them are capitals. */
export function isAllCaps(text: string, view: string, start: number, end: number): boolean {
  if (end - start < 2) return false
  for (let at = start; at < end; at++) if (isLetterAt(text, at) && !isCapitalAt(text, view, at)) return false
  return true
}

/**
 * The end of a place's name (`Hàm Tân`, `Bà Rịa - Vũng Tàu`, `Hớn Quản`) that starts at `at`, or `at` where none starts.
 * Names of provinces are known; any other name is a row of at most `most` capitalised words on one line, of which
 * `isLonger` says that it may go on after the name of a province (`xã Thái Bình Trung`).
 */
export function placeNameEnd(text: string, view: string, at: number, most = 3, isLonger = false): number {
  if (!isCapitalAt(text, view, at)) return at
  const known = TWIN_NAMES.match(view, at) ?? PROVINCE_NAMES.match(view, at)
  if (known !== undefined && !hasBlankLine(view, at, known.end)) {
    const next = skipBlanks(view, known.end, 2)
    if (!isLonger || view.charCodeAt(known.end) !== SPACE || !isCapitalAt(text, view, next)) return known.end
  }
  // `Đảng ủy xã ⏎ Kính gửi …`: the next line begins a sentence, not the name of the place.
  if (view.charCodeAt(at - 1) === NEWLINE && opensLine(text, view, at)) return at
  const caps = isAllCaps(text, view, at, wordEnd(text, at))
  let end = at
  let here = at
  for (let count = 0; count <= most; count++) {
    if (!isCapitalAt(text, view, here)) break
    const stop = nameWordEnd(text, view, here)
    const numeral = count > 0 && endOf(NUMERAL, view, here) === stop
    if (count === most && !numeral) break
    if (count > 0 && !numeral && isAllCaps(text, view, here, stop) !== caps) break
    if (count === 0 ? caps && FIRST_STOPS.has(view.slice(here, stop)) : stopsPlace(view, here, stop, caps))
      break
    end = stop
    here = skipBlanks(view, end, 3)
    if (here === end || hasBlankLine(view, end, here)) break
    if (view.charCodeAt(here - 1) === NEWLINE && endOf(OTHER_LINE, view, here) >= 0) break
  }
  return end
}

/** Words that open a line of a paper, where a small letter or a colon follows. */
const LINE_WORDS: ReadonlySet<string> = new Set(
  'kính kế kết căn số thực để theo nơi nhằm ngày sau trong tại về qua đề tiếp quyết thông báo công tờ chương nghị chỉ xét trên các việc đồng nhận triển trước hiện tổng thay phát kèm gửi tổ tăng'.split(
    ' ',
  ),
)

function opensLine(text: string, view: string, at: number): boolean {
  const end = wordEnd(text, at)
  if (!LINE_WORDS.has(view.slice(at, end))) return false
  const next = skipBlanks(view, end, 2)
  return !isCapitalAt(text, view, next) && (isLetterAt(text, next) || view.charCodeAt(next) === COLON)
}

const COLON = 0x3a
const SPACE = 0x20
const NEWLINE = 0x0a
/** What the next line of a letterhead begins with: an organ of the body on this one. */
const OTHER_LINE = sticky(
  '(?:văn phòng|ủy ban kiểm tra|ban |phòng |trung tâm |trường |công an |thanh tra|tổ công tác|hội đồng )',
)
/** `phường Tăng Nhơn Phú A`, `xã Cây Trường II`. */
const NUMERAL = /(?:[ivx]{1,4}|[a-cđ])(?!\p{L})/uy
/** What may be capitalised after a place's name but does not belong to it; in capitals also the words of `NAME_STOPS`. */
const STOPS = sticky(
  '(?:khóa|lần|nhiệm kỳ|độc lập|cộng hòa|làm việc|thông báo|thông qua|kết luận|kết quả|quyết định|quyết nghị|nghị quyết|báo cáo|kế hoạch|chủ tịch|phó |bí thư|đã |xét |căn cứ|về việc|số [0-9]|năm [0-9]|thứ [0-9]|tại |trong |của |ban hành|tổ chức)',
)

/** In capitals a sentence or a title may go on where a name could begin. */
const FIRST_STOPS: ReadonlySet<string> = new Set(
  'về và của tại trong đã năm tháng ngày số khóa lần cộng độc căn kỳ'.split(' '),
)

const stopsPlace = (view: string, at: number, end: number, caps: boolean): boolean =>
  caps ? NAME_STOPS.has(view.slice(at, end)) : endOf(STOPS, view, at) >= 0

/** The end of a word of a name, which may have an apostrophe inside: `H'Leo`, `R’lấp`. */
function nameWordEnd(text: string, view: string, at: number): number {
  const end = wordEnd(text, at)
  if (end - at > 2 || !APOSTROPHES.has(text.charCodeAt(end))) return end
  const next = skipBlanks(text, end + 1, 1)
  return isLetterAt(text, next) && (next === end + 1 || isCapitalAt(text, view, next))
    ? wordEnd(text, next)
    : end
}

const APOSTROPHES: ReadonlySet<number> = new Set(Array.from("'’‘`", (sign) => sign.charCodeAt(0)))

/** Words that may be capitalised after a place's name but do not belong to it. */
const NAME_STOPS: ReadonlySet<string> = new Set([
  'khóa',
  'lần',
  'về',
  'thứ',
  'nhiệm',
  'kỳ',
  'và',
  'của',
  'năm',
  'số',
  'độc',
  'cộng',
  'làm',
  'tại',
  'trong',
  'thông',
  'kết',
  'quyết',
  'nghị',
  'báo',
  'kế',
  'chủ',
  'phó',
  'bí',
  'đã',
  'xét',
  'căn',
])
