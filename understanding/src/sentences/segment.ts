import type { Block } from '../layout/index.ts'
import { isLowerAt, isUpperAt } from '../layout/index.ts'
import {
  ACTION_VERBS,
  classOf,
  DIGIT,
  isCapital,
  isSmall,
  LETTER,
  PhraseTrie,
  readingView,
  unitsOf,
} from '../lexicon/index.ts'
import { inStretches } from '../stretches.ts'

/** A sentence, a list item or a title: the smallest piece that gets a label. */
export interface Unit {
  readonly start: number
  readonly end: number
  /** Its first word, after the marker and signs of bold. */
  readonly first: number
  /** Index of its block. */
  readonly block: number
  /** Place among the units of its block. */
  readonly order: number
}

/** Divides every block of a page into sentences. */
export function segment(text: string, blocks: readonly Block[]): readonly Unit[] {
  const units: Unit[] = []
  inStretches(blocks.length, divide, { text, blocks, units, cuts: [] })
  return units
}

/** What the blocks of a text share; the cuts are those of the block at hand. */
interface Dividing {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly units: Unit[]
  readonly cuts: number[]
}

function divide({ text, blocks, units, cuts }: Dividing, index: number): void {
  const block = blocks[index]
  if (!block) return
  // The number of an article may stand on a line of its own.
  const content = block.marker ? trimStart(text, block.marker.end) : block.first
  cuts.length = 0
  if (block.kind === 'text' && !block.title) addCuts(cuts, text, content, block.end)
  cuts.push(block.end)
  let start = block.start
  for (let order = 0; order < cuts.length; order++) {
    const cut = cuts[order] ?? block.end
    const end = trimEnd(text, start, cut)
    const first = order === 0 ? Math.min(content, end) : firstWord(text, start, end)
    units.push({ start, end, first, block: index, order })
    start = trimStart(text, cut)
  }
}

/** What a sign can do to a sentence; most do nothing. */
const SMALL = 1
const CAPITAL = 2
const OPENING_BRACKET = 3
const CLOSING_BRACKET = 4
const OPENING_QUOTE = 5
const CLOSING_QUOTE = 6
const SEMICOLON = 7
const STOP = 8
const SIGNS: Uint8Array = classify()

function classify(): Uint8Array {
  const signs = new Uint8Array(65536)
  for (let unit = 0; unit < signs.length; unit++)
    signs[unit] = isCapital(unit) ? CAPITAL : isSmall(unit) ? SMALL : 0
  for (const stop of '.!?…') signs[stop.charCodeAt(0)] = STOP
  signs[40] = OPENING_BRACKET
  signs[41] = CLOSING_BRACKET
  signs[0x201c] = OPENING_QUOTE
  signs[0x201d] = CLOSING_QUOTE
  signs[59] = SEMICOLON
  signs[58] = SEMICOLON
  return signs
}

/** By what came before, nothing or a small letter, what a sign comes to: one of these again, or something is found. */
const NOTHING = 0
const AFTER_SMALL = 2
const FOUND = 1
/** For every unit what it comes to, two bits for each of what may have come before. */
const STEPS: Uint8Array = SIGNS.map((sign) => {
  // Most capitals begin a name or a sentence: no full stop was lost before them.
  const first = sign === 0 || sign === CAPITAL ? NOTHING : sign === SMALL ? AFTER_SMALL : FOUND
  const then = sign === 0 ? NOTHING : sign === SMALL ? AFTER_SMALL : FOUND
  return first | (then << AFTER_SMALL)
})

/** The next sign that can do something to a sentence. */
function nextSign(text: string, from: number, to: number): number {
  const steps = STEPS
  let state = NOTHING
  for (let at = from; at < to; at++) {
    state = ((steps[text.charCodeAt(at)] ?? 0) >> state) & 3
    if (state === FOUND) return at
  }
  return to
}

/** Finds where in a paragraph a new sentence begins. */
function addCuts(cuts: number[], text: string, from: number, to: number): void {
  let nesting = NOTHING_OPEN
  let start = from
  for (let at = nextSign(text, from, to); at < to; at = nextSign(text, at + 1, to)) {
    const sign = SIGNS[text.charCodeAt(at)] ?? 0
    if (sign > CAPITAL && sign < SEMICOLON) {
      nesting = nested(nesting, sign)
      continue
    }
    const cut =
      sign === STOP
        ? afterStop(text, start, at, to)
        : sign === SEMICOLON
          ? beforeBullet(text, at)
          : gluedSentence(text, from, at)
    if (cut === undefined || cut >= to || !hasWord(text, start, at)) continue
    if (closesSoon(nesting, text, at, to) && !closesQuote(nesting, text, at, cut)) continue
    if (!hasWord(text, cut, to)) break
    cuts.push(cut)
    start = cut
    at = cut - 1
    nesting = NOTHING_OPEN
  }
}

/** `…; - Căn cứ Luật …`: items with dashes that were run together. */
function beforeBullet(text: string, at: number): number | undefined {
  const dash = text.charCodeAt(at + 2)
  if (
    !isBlankSign(text.charCodeAt(at + 1)) ||
    (dash !== 45 && dash !== 43 && dash !== 0x2013 && dash !== 0x2022)
  )
    return undefined
  return isBlankSign(text.charCodeAt(at + 3)) && isUpperAt(text, at + 4) && isLowerAt(text, at + 5)
    ? at + 2
    : undefined
}

/** Short forms that end with a full stop and are followed by a name. */
const SHORT_FORMS = new Set(
  'tp tx tt p q h x ths ts tskh pgs gs bs bsckii ks cn tm kt tl tuq st mr mrs ms dr nxb tr vd đc đ/c ttg no ubnd vp cki ckii ls nsưt nsnd kts ql tel fax ct pct bt pbt cvp pcvp gđ pgđ ptp tb ptb utv ubv tbt cb nv ng'.split(
    ' ',
  ),
)

/** Where the next sentence begins after the stop at `at`, or nothing when the sentence goes on. */
function afterStop(text: string, start: number, at: number, to: number): number | undefined {
  let here = at + 1
  while (here < to && CLOSERS.has(text.charCodeAt(here))) here++
  const blank = here < to && isBlankSign(text.charCodeAt(here))
  while (here < to && isBlankSign(text.charCodeAt(here))) here++
  if (here >= to) return undefined
  let letter = here
  while (letter < to && OPENERS.has(text.charCodeAt(letter))) letter++
  const upper = isUpperAt(text, letter)
  if (!blank)
    return upper && isLowerAt(text, letter + 1) && endsWord(text, at) && !isShortForm(text, at)
      ? here
      : undefined
  const digit = classOf(text.charCodeAt(letter)) === DIGIT
  if (!upper && !digit) return undefined
  if (isShortForm(text, at) || isInitial(text, start, at) || isNumberOfPart(text, start, at)) return undefined
  return here
}

/** Whether a word ends before a stop, or a row that `,…` breaks off. */
const endsWord = (text: string, at: number): boolean =>
  isLowerAt(text, at - 1) || (text.charAt(at) === '…' && text.charAt(at - 1) === ',')

const CLOSERS = unitsOf('"”’»)]*_/.…!?')
const OPENERS = unitsOf('"“‘«([*_-–+ ')
const isBlankSign = (sign: number): boolean => sign === 32 || sign === 10

function isShortForm(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 46) return false
  let from = at
  while (from > 0 && at - from < 8 && isWordSign(text, from - 1)) from--
  if (!SHORT_FORMS.has(text.slice(from, at).toLowerCase()) || (at - from === 1 && isLowerAt(text, from)))
    return false
  // `Quyết định số 15/QĐ-TTg. Sở …`, `dự án đầu tư BT. Đối với …`: a symbol ends, or another sentence begins.
  if (at - from > 1 && text.charCodeAt(from - 1) === 45) return false
  BEGINS_ANEW.lastIndex = at + 1
  return !BEGINS_ANEW.test(text)
}

const BEGINS_ANEW =
  /[ \n]{1,2}(?:Đối với|Đồng thời|Ngoài ra|Bên cạnh|Tuy nhiên|Trong đó|Trong thời gian|Theo đó|Trên cơ sở) /uy

const isWordSign = (text: string, at: number): boolean =>
  classOf(text.charCodeAt(at)) === LETTER || text.charAt(at) === '/'

/** `… QUYẾT ĐỊNH Điều 1. Ban hành …`: the number of an article that stands inside a line. */
function isNumberOfPart(text: string, start: number, at: number): boolean {
  if (classOf(text.charCodeAt(at - 1)) !== DIGIT) return false
  let from = at - 1
  while (from > start && at - from < 4 && classOf(text.charCodeAt(from - 1)) === DIGIT) from--
  if (from > start && from - start < 12 && PART.test(text.slice(start, from))) return true
  // `gồm: 1. Ông An; 2. Bà Bình`: items inside a sentence.
  if (text.charAt(from - 1) === ' ' && /[:;]/.test(text.charAt(from - 2))) return true
  return text.startsWith('Điều ', from - 5) && (from - 5 === start || !isLowerAt(text, from - 7))
}

/** `Bảng 1. Kết quả thực hiện`, `Bước 2. Rà soát …`. */
const PART =
  /^[*_]*(?:Bảng|BẢNG|Biểu|BIỂU|Hình|HÌNH|Biểu đồ|Sơ đồ|Mẫu|Mẫu số|Biểu số|Bước|Câu|Nhóm|Khâu|Tiêu chí) $/

/** `P.V. …`, `A. Nguyễn` at the beginning: an initial, not an end. */
function isInitial(text: string, start: number, at: number): boolean {
  if (!isUpperAt(text, at - 1)) return false
  const before = text.charAt(at - 2)
  return before === '.' || at - 1 === start || BY.test(text.slice(Math.max(start, at - 10), at - 1))
}

/** `Ảnh: T. Hương` */
const BY = /(?:ảnh|tin|bài|tác giả|theo|thực hiện): ?$/i

const OPENING_VERBS = new PhraseTrie(
  ACTION_VERBS.filter((verb) => verb.includes(' ')).map((verb) => [verb, true]),
)

/** `các cấpTiếp tục sắp xếp`: a lost full stop before a verb that opens a task. */
function gluedSentence(text: string, from: number, at: number): number | undefined {
  if (at === from || !isLowerAt(text, at - 1) || !isLowerAt(text, at + 1)) return undefined
  return OPENING_VERBS.match(readingView(text), at) ? at : undefined
}

const FARTHEST_CLOSE = 300

/** Twice the number of open brackets, and one more inside quotation marks. */
const NOTHING_OPEN = 0

function nested(nesting: number, sign: number): number {
  if (sign === OPENING_BRACKET) return nesting + 2
  if (sign === CLOSING_BRACKET) return nesting >= 2 ? nesting - 2 : nesting
  return sign === OPENING_QUOTE ? nesting | 1 : nesting & ~1
}

/** Whether something is open at `at` that really closes a little further on: what stands inside is not divided. */
function closesSoon(nesting: number, text: string, at: number, to: number): boolean {
  if (nesting === NOTHING_OPEN) return false
  const limit = Math.min(to, at + FARTHEST_CLOSE)
  for (let here = at + 1; here < limit; here++) {
    const sign = SIGNS[text.charCodeAt(here)] ?? 0
    if (nesting >= 2 && sign === CLOSING_BRACKET) return true
    if ((nesting & 1) === 1 && sign === CLOSING_QUOTE) return true
    if (sign === OPENING_QUOTE) return false
  }
  return false
}

/** `… nói: “Phải làm ngay.” Các xã …`: the quotation ends together with its sentence. */
function closesQuote(nesting: number, text: string, at: number, cut: number): boolean {
  if (nesting !== 1 || text.charCodeAt(at) !== 46) return false
  const close = text.indexOf('”', at)
  return close !== -1 && close < cut && text.charAt(cut - 1) !== '”'
}

function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = classOf(text.charCodeAt(at))
    if (unit === LETTER || unit === DIGIT) return true
  }
  return false
}

function firstWord(text: string, from: number, to: number): number {
  let at = from
  while (at < to && OPENERS.has(text.charCodeAt(at))) at++
  return at < to ? at : from
}

function trimEnd(text: string, from: number, to: number): number {
  let at = to
  while (at > from && isBlankSign(text.charCodeAt(at - 1))) at--
  return at
}

function trimStart(text: string, from: number): number {
  let at = from
  while (isBlankSign(text.charCodeAt(at))) at++
  return at
}
