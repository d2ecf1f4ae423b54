import {
  endOf,
  isCapitalAt,
  isWordAt,
  LAW_NAMES,
  matchAt,
  PhraseTrie,
  skipBlanks,
  sticky,
  wordEnd,
} from '../lexicon/index.ts'

const LAWS = new PhraseTrie(LAW_NAMES.map((name) => [name, true] as const))
const AMENDING = sticky(
  ' sửa đổi(?:,? bổ sung)?(?:(?: một số điều)?(?: và [^.;]{1,80}?)? của (?!luật này)|(?= [0-9]{1,2} luật ) )',
)
const LAW_WORD = sticky('(?:các |[0-9]{1,2} )?(?:bộ luật|luật|pháp lệnh) ')
/** What the amended laws have in common, where they are not named. */
const CONCERNING = sticky('(?:có )?(?:liên quan(?: đến| tới)?|trong lĩnh vực|về) (?=[a-zà-ỹđ])')
const COMMON_STOP = sticky(
  '(?:ngày|năm|số|của|được|đã|theo|và (?:các )?(?:luật|nghị|văn bản|quy|pháp))(?![a-zà-ỹđ])',
)
const ANOTHER = sticky('(?:,|;| và) (?=(?:bộ luật|luật|pháp lệnh) )')
const AMENDED = sticky(' \\((?:sửa đổi|đã sửa đổi)(?:, bổ sung)?(?: năm [0-9]{4})?\\)')
const IN_YEAR = sticky('(?: năm|,)? ((?:19|20)[0-9]{2})(?![0-9/-])')

/** `KỶ LUẬT TỔ CHỨC ĐẢNG`: in capitals the second half of another word looks like a law. */
const NOT_A_LAW = /(?:kỷ|kỉ|pháp|quy|trật|âm|khuyến)\s{1,2}luật$/

/** Where the name of a law ends whose word `Luật` ends at `end`; nothing where the word stands alone (`Luật này`). */
export function lawNameEnd(text: string, view: string, end: number): number | undefined {
  if (NOT_A_LAW.test(view.slice(Math.max(0, end - 12), end))) return undefined
  const name = amendingLawEnd(text, view, end) ?? plainNameEnd(text, view, end)
  if (name === undefined) return undefined
  let last = name
  if (matchAt(AMENDED, view, last) !== undefined) last = AMENDED.lastIndex
  if (matchAt(IN_YEAR, view, last) !== undefined) last = IN_YEAR.lastIndex
  if (matchAt(AMENDED, view, last) !== undefined) last = AMENDED.lastIndex
  return last
}

/** `Luật sửa đổi, bổ sung một số điều của Luật A và Luật B`: the names it amends belong to its own. */
function amendingLawEnd(text: string, view: string, end: number): number | undefined {
  if (matchAt(AMENDING, view, end) === undefined) return undefined
  let last: number | undefined
  let here = AMENDING.lastIndex
  for (let count = 0; count < 12; count++) {
    if (matchAt(LAW_WORD, view, here) === undefined) break
    const name = plainNameEnd(text, view, LAW_WORD.lastIndex - 1) ?? concernedEnd(view, LAW_WORD.lastIndex)
    if (name === undefined) break
    last = name
    if (matchAt(ANOTHER, view, last) === undefined) break
    here = ANOTHER.lastIndex
  }
  return last
}

/** `của các Luật liên quan đến đầu tư xây dựng cơ bản`: up to the day, or the end of the words. */
function concernedEnd(view: string, at: number): number | undefined {
  if (matchAt(CONCERNING, view, at) === undefined) return undefined
  let last: number | undefined
  let word = CONCERNING.lastIndex
  for (let count = 0; count < 12 && isWordAt(view, word); count++) {
    if (matchAt(COMMON_STOP, view, word) !== undefined) break
    last = wordEnd(view, word)
    word = skipBlanks(view, last, 2)
  }
  return last
}

/** A known name in any letters, or a row of words opened by a capital. */
function plainNameEnd(text: string, view: string, end: number): number | undefined {
  const next = skipBlanks(view, end, 3)
  if (next === end || view.slice(end, next).includes('\n\n')) return undefined
  const known = LAWS.match(view, next)
  if (known !== undefined) return known.end
  if (!isCapitalAt(text, view, next)) return undefined
  let last = wordEnd(text, next)
  for (let count = 0; count < 12; count++) {
    const word = skipBlanks(view, last, 3)
    if (word === last || !isWordAt(view, word)) break
    const stop = wordEnd(text, word)
    const more = matchAt(AND_MORE, view, word) !== undefined
    if (
      (!more && STOPS.has(view.slice(word, stop))) ||
      /[0-9]/.test(view.charAt(word)) ||
      view.slice(last, word).includes('\n\n') ||
      (text.charCodeAt(word - 1) === LINE_FEED && endOf(DATELINE, view, word) > 0)
    )
      break
    last = stop
  }
  return last
}

const LINE_FEED = 10
/** `… Luật BHYT ⏎ Hà Nội, ngày 02 …`: the place and day of a letter. */
const DATELINE = sticky('[a-zà-ỹđ]{1,8}(?: [a-zà-ỹđ]{1,8}){0,4}, ngày ')

/** `và` belongs to a name only before another of its words. */
const AND_MORE = sticky('và (?!các|những|văn bản|nghị|luật|bộ luật|pháp|theo|quy|thông)[a-zà-ỹđ]')

const STOPS: ReadonlySet<string> = new Set([
  'năm',
  'ngày',
  'số',
  'và',
  'có',
  'đã',
  'được',
  'là',
  'để',
  'theo',
  'trên',
  'tại',
  'trong',
  'về',
  'do',
  'quy',
  'khi',
  'sẽ',
  'sửa',
  'hiện',
  'đối',
  'với',
  'cho',
  'từ',
  'nhằm',
  'phải',
  'bảo',
  'đến',
  'gồm',
  'các',
  'cần',
  'này',
  'của',
])
