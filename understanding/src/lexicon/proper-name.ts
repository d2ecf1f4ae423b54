import { PROVINCE_NAMES, TWIN_NAMES } from './places.ts'
import { hasBlankLine, isBlankAt, isLetterAt, isWordAt, skipBlanks } from './letters.ts'

/** Whether a capital letter stands at `at` of the text. */
export function isCapitalAt(text: string, view: string, at: number): boolean {
  return isLetterAt(text, at) && text.charCodeAt(at) !== view.charCodeAt(at)
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
 * Names of provinces are known; any other name is a row of at most `most` capitalised words on one line.
 */
export function placeNameEnd(text: string, view: string, at: number, most = 3): number {
  if (!isCapitalAt(text, view, at)) return at
  const province = PROVINCE_NAMES.match(view, at) ?? TWIN_NAMES.match(view, at)
  if (province !== undefined && !hasBlankLine(view, at, province.end)) return province.end
  const caps = isAllCaps(text, view, at, wordEnd(text, at))
  let end = at
  let here = at
  for (let count = 0; count < most; count++) {
    if (!isCapitalAt(text, view, here)) break
    const stop = nameWordEnd(text, here)
    if (count > 0 && (isAllCaps(text, view, here, stop) !== caps || NAME_STOPS.has(view.slice(here, stop))))
      break
    end = stop
    here = skipBlanks(view, end, 3)
    if (here === end || hasBlankLine(view, end, here)) break
  }
  return isBlankAt(view, end) || end > at ? end : at
}

/** The end of a word of a name, which may have an apostrophe inside: `H'Leo`, `R’lấp`. */
function nameWordEnd(text: string, at: number): number {
  const end = wordEnd(text, at)
  return end - at <= 2 && APOSTROPHES.has(text.charCodeAt(end)) && isLetterAt(text, end + 1)
    ? wordEnd(text, end + 1)
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
