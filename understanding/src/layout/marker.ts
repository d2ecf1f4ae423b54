import { isLowerAt, isUpperAt } from './letter-case.ts'
import { ownRank } from './marker-rank.ts'

/** The ways in which official texts number their parts. */
export type MarkerKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'annex'
  | 'roman'
  | 'letter'
  | 'number'
  | 'decimal'
  | 'parenthesis'
  | 'point'
  | 'dash'
  | 'plus'
  | 'dot'

/** A number, letter or sign at the beginning of a line: `Điều 5.`, `II-`, `1.2.`, `a)`, `-`. */
export interface Marker {
  readonly kind: MarkerKind
  /** The label without its punctuation; a bullet has none. */
  readonly label: string
  /** Where the text after it begins. */
  readonly end: number
  /** How deep it stands: what is deeper has a higher rank. */
  readonly rank: number
}

interface Rule {
  readonly kind: MarkerKind
  readonly pattern: RegExp
  /** Whether a capital letter must follow, because a number could also begin a wrapped line. */
  readonly capital?: boolean
}

const END_OF_NAME = String.raw`(?=[ ]*(?:[.:–—*\n-]|$))`

/** `Điều 5.`, `Chương II`, `Mục 1.`, `Phần thứ nhất`, `PHỤ LỤC II`. */
const NAMED: readonly Rule[] = [
  { kind: 'article', pattern: /(?:Điều|ĐIỀU) {1,3}(\d{1,3}[a-zđ]?)(?:\\?\.|:|(?=(?:\*\*)? {0,4}(?:\n|$)))/y },
  {
    kind: 'chapter',
    pattern: new RegExp(`(?:Chương|CHƯƠNG) {1,3}([IVXLC]{1,7}|\\d{1,2})${END_OF_NAME}`, 'y'),
  },
  {
    kind: 'section',
    pattern: new RegExp(`(?:Mục|MỤC|Tiểu mục|TIỂU MỤC) {1,3}([IVX]{1,6}|\\d{1,2})${END_OF_NAME}`, 'y'),
  },
  {
    kind: 'part',
    pattern: new RegExp(
      `(?:Phần|PHẦN) {1,3}((?:thứ|THỨ) {1,3}\\p{L}{2,5}|[IVX]{1,6}|\\d{1,2}|[A-E])${END_OF_NAME}`,
      'uy',
    ),
  },
  {
    kind: 'annex',
    pattern: new RegExp(
      `(?:PHỤ LỤC|Phụ lục) {0,3}((?:SỐ|số)? ?[IVX]{1,6}|(?:SỐ|số)? ?\\d{1,2}[A-Z]?|[A-Z])?${END_OF_NAME}`,
      'y',
    ),
  },
]

/** `1.1.`, `2.`, `13)`, `2/`. */
const DIGITS: readonly Rule[] = [
  { kind: 'decimal', pattern: /(\d{1,2}(?:\\?\.\d{1,2}){1,3})(?:\\?[.)]| ?[-–])?(?=[ \n])/y, capital: true },
  { kind: 'decimal', pattern: /(\d{1,2}(?:\.\d{1,2}){1,3})[.)]/y, capital: true },
  { kind: 'number', pattern: /(\d{1,3})(?:\\?[.)/])(?=[ \n]|$)/y },
  { kind: 'number', pattern: /(\d{1,3})(?:\\?[.)]| ?[-–] )/y, capital: true },
  { kind: 'number', pattern: /(\d{1,2}) [.)](?= )/y, capital: true },
]

/** `IV.`, `I-`, `B.`, `II.1.`. */
const CAPITALS: readonly Rule[] = [
  { kind: 'decimal', pattern: /([IVX]{1,5}(?:\.\d{1,2}){1,2})\.?(?= )/y },
  { kind: 'decimal', pattern: /([IVX]{1,5}(?:\.\d{1,2}){1,2})\./y, capital: true },
  { kind: 'roman', pattern: /([IVX]{1,6})(?:\\?[.)/]| ?[-–]|:)(?=[ \n*]|$)/y },
  { kind: 'roman', pattern: /([IVX]{1,6})(?:\\?\.| ?[-–])/y, capital: true },
  { kind: 'letter', pattern: /([A-HKLMNĐ])(?:\\?[.)/]| ?[-–])(?=[ \n*]|$)/y },
  { kind: 'letter', pattern: /([A-HKLMNĐ])(?:\\?[.)/]| ?[-–])(?=\p{Lu}{2})/uy },
]

/** `a)`, `đ.`, `a1)`. */
const SMALL: readonly Rule[] = [
  { kind: 'point', pattern: /([a-zđ]\d?)(?:\\?\)|\/)(?=[ \n]|$)/y },
  { kind: 'point', pattern: /([a-zđ]\d?)(?:\\?[).]|-(?= ))/y, capital: true },
]

const BRACKETS: readonly Rule[] = [
  { kind: 'parenthesis', pattern: /\((\d{1,2}|[a-zđ]|[ivx]{1,4})\)(?=[ \p{L}])/uy },
]

const BULLETS: ReadonlyMap<string, MarkerKind> = new Map([
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['−', 'dash'],
  ['+', 'plus'],
  ['*', 'dot'],
  ['•', 'dot'],
  ['·', 'dot'],
  ['●', 'dot'],
  ['▪', 'dot'],
  ['◦', 'dot'],
  ['', 'dot'],
  ...Array.from('◆◇■□▫★►▶➢➤➔→⇒✓✔✦❖‣⁃∙⚫>§Ø', (sign) => [sign, 'dot'] as const),
])

/** Signs that are bullets only before a blank: others also stand before words. */
const BEFORE_BLANK = /[*→⇒>§Ø]/

/** The marker that stands at `at`, the first letter of a line, if there is one. */
export function markerAt(text: string, at: number): Marker | undefined {
  const first = text.charAt(at)
  if (first >= '0' && first <= '9') return firstOf(DIGITS, text, at)
  if (first === '(') return firstOf(BRACKETS, text, at)
  if (BULLETS.has(first)) return bullet(text, at, first)
  if ((first >= 'a' && first <= 'z') || first === 'đ') return firstOf(SMALL, text, at)
  if ('ĐCMTP'.includes(first)) {
    const named = firstOf(NAMED, text, at)
    if (named) return named
  }
  // `Thực hiện …`: a word is no number.
  const isCapital = (first >= 'A' && first <= 'Z') || first === 'Đ'
  return isCapital && !isLowerAt(text, at + 1) ? firstOf(CAPITALS, text, at) : undefined
}

function firstOf(rules: readonly Rule[], text: string, at: number): Marker | undefined {
  for (const { kind, pattern, capital } of rules) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (!found) continue
    const end = skipOrnament(text, at + found[0].length)
    if (
      capital &&
      !isUpperAt(text, text.charAt(end) === '\n' ? end + 1 : end) &&
      !'"“‘*['.includes(text.charAt(end))
    )
      continue
    const label = (found[1] ?? '').replaceAll('\\', '').trim()
    return { kind, label, end, rank: ownRank(kind, label) }
  }
  return undefined
}

function bullet(text: string, at: number, sign: string): Marker | undefined {
  const kind = BULLETS.get(sign) ?? 'dash'
  const next = text.charAt(at + 1)
  if (next === sign || next === '') return undefined
  // What a lone bullet marks stands on the next line; a lone star is an ornament.
  if (next === '\n') return sign !== '*' && isLetter(text, at + 2) ? bulletOf(kind, at + 1) : undefined
  if (next !== ' ' && (BEFORE_BLANK.test(sign) || (next >= '0' && next <= '9'))) return undefined
  return bulletOf(kind, skipOrnament(text, at + 1))
}

const bulletOf = (kind: MarkerKind, end: number): Marker => ({
  kind,
  label: '',
  end,
  rank: ownRank(kind, ''),
})

const isLetter = (text: string, at: number): boolean => isUpperAt(text, at) || isLowerAt(text, at)

/** Past blanks and the signs of bold and italics. */
function skipOrnament(text: string, at: number): number {
  let here = at
  while (here < text.length && ' *_'.includes(text.charAt(here))) here++
  return here
}
