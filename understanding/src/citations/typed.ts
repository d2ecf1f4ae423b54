import { isCapitalAt, matchAt, type PhraseMatch, skipBlanks, sticky } from '../lexicon/index.ts'
import type { Citation } from '../reading.ts'
import { made } from './made.ts'
import type { TypeWord } from './type-word.ts'
import { numberedAt, shortNumberedAt, smallNumberedAt } from './numbered.ts'
import { isOwnNumber } from './own-number.ts'
import { damagedSymbolAt, type DocumentSymbol, symbolAt } from './symbol.ts'
import { tailAt } from './tail.ts'
import { datedAt, isShortDated, namedAt } from './unnumbered.ts'

const NUMBER_SIGN = sticky(
  '(?: (?:thượng khẩn|khẩn|hỏa tốc|liên tịch|liên ngành))?(?: mang(?= số))?(?: \\(?(?:số hiệu|số(?: số)?|sô|sổ|sỗ|so)(?![a-zà-ỹđ]))?_:?_',
)

/** The first letters of what may stand between the word of a type and its number, and digits. */
const BEFORE_SYMBOL = new Set('sktlhm(:0123456789')

/** `số 15-NQ/TU`, `khẩn số: 1475/CĐ-BNN` after the word of a type. */
function numberedSymbol(text: string, view: string, at: number): DocumentSymbol | undefined {
  if (!BEFORE_SYMBOL.has(view.charAt(skipBlanks(view, at, 5)))) return undefined
  const sign = matchAt(NUMBER_SIGN, view, at)?.[0]
  const start = NUMBER_SIGN.lastIndex
  const found = symbolAt(text, start)
  const symbol = found === undefined || found.weak ? (damagedSymbolAt(text, start) ?? found) : found
  // `Công văn (số 73/TTg-CN) chỉ đạo …`: the bracket closes what it opened.
  return symbol !== undefined && sign?.includes('(') === true && text.charAt(symbol.end) === ')'
    ? { end: symbol.end + 1, text: symbol.text, type: symbol.type, weak: symbol.weak }
    : symbol
}

const OF_WHOM = 'của'
const NUMBER_AFTER = sticky(' số ')

/** `Quyết định của Thủ tướng Chính phủ số 1719/QĐ-TTg`: the issuer before the number. */
function symbolAfterIssuer(text: string, view: string, { at, end, type }: TypeWord): Citation | undefined {
  if (!view.startsWith(OF_WHOM, skipBlanks(view, end, 3))) return undefined
  const issuer = tailAt(text, view, end)
  if (issuer.issuer === undefined || matchAt(NUMBER_AFTER, view, issuer.end) === undefined) return undefined
  const symbol = symbolAt(text, NUMBER_AFTER.lastIndex)
  if (symbol === undefined) return undefined
  const { end: last, date, issuer: after } = tailAt(text, view, symbol.end)
  const tail = { end: last, date, issuer: after ?? issuer.issuer }
  return made(text, view, at, { type, symbol: symbol.text, tail })
}

/** A mention that opens with the word of its type. */
export function typedAt(
  text: string,
  view: string,
  at: number,
  { end, value: type }: PhraseMatch<string>,
): Citation | undefined {
  const word: TypeWord = { at, end, type }
  const symbol = numberedSymbol(text, view, end)
  if (symbol !== undefined)
    return isOwnNumber(view, at, end, symbol.end) ? undefined : withSymbol(text, view, word, symbol)
  if (!isCapitalAt(text, view, at)) return inSmallLetters(text, view, word)
  if (end - at <= 4 && type !== 'Luật') return shortNumberedAt(text, view, word)
  return (
    symbolAfterIssuer(text, view, word) ??
    namedAt(text, view, word) ??
    numberedAt(text, view, word) ??
    datedAt(text, view, word)
  )
}

/** `nghị quyết Đại hội lần thứ XIX`: only the name that follows has its capital. */
const MEETINGS: ReadonlySet<string> = new Set(['Nghị quyết', 'Kết luận'])

function inSmallLetters(text: string, view: string, word: TypeWord): Citation | undefined {
  const opens = MEETINGS.has(word.type) && isCapitalAt(text, view, skipBlanks(view, word.end, 3))
  return (
    (opens ? namedAt(text, view, word) : undefined) ??
    smallNumberedAt(text, view, word) ??
    (isShortDated(view, word.end, word.type) ? datedAt(text, view, word) : undefined)
  )
}

/** Words that name the subject of an instrument as often as the instrument: `Quyết định phê duyệt dự án số 123/QĐ-UBND`. */
const SUBJECTS: ReadonlySet<string> = new Set([
  'Dự án',
  'Đề án',
  'Phương án',
  'Quy hoạch',
  'Quy trình',
  'Chiến lược',
])

function withSymbol(
  text: string,
  view: string,
  { at, end, type }: TypeWord,
  symbol: DocumentSymbol,
): Citation | undefined {
  const tail = tailAt(text, view, symbol.end)
  const other = SUBJECTS.has(type) && symbol.type !== type
  if (other && (symbol.type === undefined || symbol.weak)) return undefined
  const start = other ? skipBlanks(view, end, 4) : at
  return made(text, view, start, { type: other ? (symbol.type ?? type) : type, symbol: symbol.text, tail })
}
