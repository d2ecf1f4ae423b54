import { hasBlankLine, skipBlanks } from './letters.ts'
import { endOf, matchAt, sticky } from './pattern.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { isAllCaps, isCapitalAt, wordEnd } from './proper-name.ts'
import { SECTORS } from './sectors.ts'

/** The fields; each says whether its name is too long to be anything else, so that small letters do no harm. */
const SECTOR_NAMES = new PhraseTrie(
  SECTORS.map((words) => [words, words.split(/[\s-]+/).length > 2] as const),
)

/** The end of a known field that starts at `at`. */
export const sectorEnd = (view: string, at: number): number | undefined => SECTOR_NAMES.match(view, at)?.end

/** What a head lets follow it. */
export interface FieldRules {
  /** How many small words may follow the capitalised word of a field that no list holds; 0: only known fields. */
  readonly mostWords: number
  /** Whether a known field may be written in small letters: `sở tài chính`. */
  readonly smallLetters: boolean
  /** Whether the field may be any row of capitals: `Cục KSTTHC`, `Phòng PC08`. */
  readonly anyCapitals: boolean
}

/** The end of the field a department, ministry or division is named after: a known one, or a capitalised word or two. */
export function fieldNameEnd(text: string, view: string, end: number, rules: FieldRules): number | undefined {
  const next = skipBlanks(view, end, 3)
  if (next === end) return undefined
  const known = SECTOR_NAMES.match(view, next)
  if (known !== undefined && (known.value || rules.smallLetters || isCapitalAt(text, view, next))) {
    return numberedEnd(text, view, known.end)
  }
  if (!isCapitalAt(text, view, next)) return undefined
  if (isAllCaps(text, view, next, wordEnd(text, next))) {
    return rules.anyCapitals ? lettersEnd(text, view, next) : undefined
  }
  return rules.mostWords === 0 ? undefined : capitalisedField(text, view, next, rules.mostWords)
}

const SMALL_WORD = sticky(' [a-zà-ỹđ]{1,7}(?![a-zà-ỹđ])')
const NUMBER = sticky(' (?:[ivx]{1,5}|số [0-9]{1,2}|[0-9]{1,2})(?![0-9a-zà-ỹđ]|[.,/][0-9])')

/** `Cục Quản lý đường bộ IV`, `Vụ Địa phương III`: a numeral in capitals, or a number, belongs to the name. */
function numberedEnd(text: string, view: string, end: number): number {
  const numbered = endOf(NUMBER, view, end)
  if (numbered < 0 || hasBlankLine(view, end, numbered) || view.slice(end, numbered).includes('\n'))
    return end
  return isCapitalAt(text, view, numbered - 1) ? moreNumerals(text, view, numbered) : end
}

const NUMERAL = sticky('(?:,| và) [ivx]{1,4}(?![0-9a-zà-ỹđ])')

/** `Cục Quản lý đường bộ II, III và IV`. */
function moreNumerals(text: string, view: string, numbered: number): number {
  let end = numbered
  for (
    let count = 0;
    count < 6 && (view.charCodeAt(end) === COMMA || view.charCodeAt(end + 1) === SMALL_V);
    count++
  ) {
    const next = endOf(NUMERAL, view, end)
    if (next < 0 || !isCapitalAt(text, view, next - 1)) break
    end = next
  }
  return end
}

const COMMA = 0x2c
const SMALL_V = 0x76

/** A capitalised word with up to `most` small ones: `Y tế dự phòng`, `Kiểm tra văn bản`. */
function capitalisedField(text: string, view: string, at: number, most: number): number | undefined {
  let end = wordEnd(text, at)
  for (let count = 0; count < most; count++) {
    const next = matchAt(SMALL_WORD, view, end)
    if (next === undefined || next[0].includes('\n\n')) break
    const stops =
      FIELD_STOPS.has(next[0].trim()) && !(next[0] === ' triển' && view.startsWith('phát', end - 4))
    if (stops) break
    if (isCapitalAt(text, view, SMALL_WORD.lastIndex - next[0].trim().length)) break
    end = SMALL_WORD.lastIndex
  }
  return numberedEnd(text, view, end)
}

const NEXT_LETTERS = sticky('(?:_[&-]_| và | )(?=[a-zđ]{2,7}(?![a-zà-ỹđ]))')

/** A row of capitals joined by signs: `KS TTHC`, `PCCC&CNCH`. */
function lettersEnd(text: string, view: string, at: number): number | undefined {
  let end = wordEnd(text, at)
  if (end - at > 8) return undefined
  for (let count = 0; count < 3; count++) {
    const next = endOf(NEXT_LETTERS, view, end)
    if (next < 0 || view.slice(end, next).includes('\n')) break
    const stop = wordEnd(text, next)
    if (!isAllCaps(text, view, next, stop) || BODY_LETTERS.has(view.slice(next, stop))) break
    end = stop
  }
  return end
}

/** Bodies of their own that follow a division: `Cục KS TTHC - VPCP`. */
const BODY_LETTERS: ReadonlySet<string> = new Set(
  'vpcp ubnd hđnd tand vksnd mttq ubmttq ubmttqvn cat ca tu vpub vptu nhnn kbnn bhxh bqp bca sở phòng vp qlda bqlda csgt cscđ pccc'.split(
    ' ',
  ),
)

/** Words that a sentence goes on with after a name. */
const FIELD_STOPS: ReadonlySet<string> = new Set(
  'đã vừa có và là chủ phối tham báo được phải tiếp tập sớm về tại cho theo để cùng tổ hướng kiểm rà khẩn chịu căn xây trình đề cần sẽ với trong cấp thuộc của tỉnh huyện thành đến từ khu do trên nghiên triển thực giao'.split(
    ' ',
  ),
)
