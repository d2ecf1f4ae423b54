import { isBlankAt, isSmall, unitsOfText } from '../lexicon/index.ts'
import { Offsets } from './offsets.ts'
import { isWordLetter, LETTER_KINDS, seamAt } from './seams.ts'

/** A text with one blank where one belongs, and the way back where there was none or there were two. */
export interface Even {
  readonly text: string
  readonly evened?: Offsets
  /** Where the first blanks stand that were put between two words. */
  readonly joined?: readonly number[]
}

/** More are not told one by one: such a text lost them everywhere. */
const TOLD = 20

/**
 * Puts a blank where a portal has lost one (`Ủyban`, `trướcngày`, `SởTài chính`, `các sở,ngành`), and leaves one of two out: typists
 * strike the bar twice, and who fills lines out puts more in. Nothing stands before a comma. Three blanks and more set columns
 * apart and stay, but for those that widen a line; those before the first word of a line are an indent, which says something only near such columns.
 */
export function evenBlanks(text: string): Even {
  const evening: Evening = {
    text,
    units: unitsOfText(text),
    evened: new Offsets(),
    pieces: [],
    joined: [],
    written: 0,
    done: 0,
    at: 0,
    column: -NEAR_COLUMNS,
    nextColumn: -1,
    hasTable: undefined,
  }
  while (evening.at < text.length) evenSome(evening)
  const { pieces, evened, joined, done } = evening
  if (evened.same) return { text }
  pieces.push(text.slice(done))
  return { text: pieces.join(''), evened, joined }
}

/** How far a text has been evened: its pieces end at `done`, and all before `at` has been looked at. */
interface Evening {
  readonly text: string
  readonly units: Uint16Array
  readonly evened: Offsets
  readonly pieces: string[]
  readonly joined: number[]
  /** How long the pieces are together. */
  written: number
  done: number
  at: number
  /** Where the last blanks stand that set columns apart, and the next ones. */
  column: number
  nextColumn: number
  hasTable: boolean | undefined
}

/** So many places are looked at in one go (see `stretches.ts`). */
const SOME = 32

function evenSome(evening: Evening): void {
  for (let count = 0; count < SOME && evening.at < evening.text.length; count++) evenNext(evening)
}

/** Looks for the next place at which a blank may be missing, or one too many. */
function evenNext(evening: Evening): void {
  const { text, units } = evening
  const at = nextOdd(units, evening.at)
  evening.at = at
  if (at >= text.length) return
  const unit = units[at]
  if (unit === BLANK) evening.at = evenRow(evening, at - 1)
  else if (unit === COMMA) evening.at = evenComma(evening, at)
  else if (units[at - 1] === COMMA) putBlank(evening, at)
  else evening.at = partWord(evening, at)
}

const BLANK = 0x20
const COMMA = 0x2c
const LINE_FEED = 0x0a

/** What has been read, in rows: nothing, consonants, a vowel, a consonant after it; a blank; a letter and a comma. */
const NEXT: readonly (readonly number[])[] = [
  [0, 2, 1, 4, 0],
  [0, 2, 1, 4, 5],
  [0, 2, 3, 4, 5],
  [0, 15, 3, 4, 5],
  [0, 2, 1, 15, 15],
  [0, 15, 15, 4, 0],
]
/** Where something is to be looked at: a vowel after a vowel and a consonant, a second blank, a comma after a blank, a letter after a comma. */
const ODD = 15

const kindOf = (unit: number): number => (unit === BLANK ? 3 : unit === COMMA ? 4 : (LETTER_KINDS[unit] ?? 0))

/** For every unit what has been read after it, four bits for each of what may have been read before. */
const STEPS: Uint32Array = new Uint32Array(65536).map((_, unit) =>
  NEXT.reduce((steps, row, state) => steps | ((row[kindOf(unit)] ?? 0) << (4 * state)), 0),
)

/** The next odd place: one look at each letter, and nothing to decide there. */
function nextOdd(units: Uint16Array, from: number): number {
  const steps = STEPS
  const size = units.length
  let state = 0
  for (let at = from; at < size; at++) {
    state = ((steps[units[at] ?? 0] ?? 0) >> (4 * state)) & 15
    if (state === ODD) return at
  }
  return size
}

/** Leaves one of two blanks out, before a comma both, an indent where no columns are near, and tells where a row of them ends. */
function evenRow(evening: Evening, from: number): number {
  const { text, units } = evening
  let past = from
  while (units[past] === BLANK) past++
  const opensLine = from === 0 || units[from - 1] === LINE_FEED
  if (opensLine && !isNearColumns(evening, from, past)) leaveOut(evening, from, past)
  if (!opensLine && past > from + 2) {
    if (isInLooseLine(evening, from, past)) leaveOut(evening, from, past - 1)
    else evening.column = from
  }
  const isTwoWithin =
    past === from + 2 &&
    from > 0 &&
    units[from - 1] !== LINE_FEED &&
    past < text.length &&
    units[past] !== LINE_FEED
  if (isTwoWithin) leaveOut(evening, from, units[past] === COMMA ? past : from + 1)
  return past
}

/** A line that was made as wide as the others has its words up to so far apart. */
const LOOSE = 6
/** So long is a line that was widened; shorter ones have a label and its value apart. */
const WIDE = 60

function isWide(text: string, at: number): boolean {
  const before = /[^\n]*$/.exec(text.slice(Math.max(0, at - WIDE), at))?.[0].length ?? 0
  const after = /^[^\n]*/.exec(text.slice(at, at + WIDE))?.[0].length ?? 0
  return before + after >= WIDE
}

/** `ngày    tháng    năm`: blanks that somebody is to fill in. */
const TO_FILL_IN = /(?:ngày|tháng|năm|số)$/i
const TABLE =
  /(?:^|\n) *(?:stt|tt|số tt|số thứ tự|(?:đơn vị|cơ quan|nhiệm vụ|nội dung|công việc)(?: \p{L}+){0,5}) {3,}/iu

/** Whether blanks stand between two small words of a text that has no table without rules. */
function isInLooseLine(evening: Evening, from: number, past: number): boolean {
  const { text, units } = evening
  if (past - from > LOOSE || !isSmall(units[from - 1] ?? 0) || !isSmall(units[past] ?? 0)) return false
  if (!isWide(text, from) || TO_FILL_IN.test(text.slice(Math.max(0, from - 5), from))) return false
  evening.hasTable ??= TABLE.test(text)
  return !evening.hasTable
}

/** So near, about four lines, an indent may say in which column its words stand. */
const NEAR_COLUMNS = 400
const COLUMN = /[^ \n] {3,}(?=[^ \n])/g

/** Whether columns stand a few lines above or below an indent. */
function isNearColumns(evening: Evening, from: number, past: number): boolean {
  if (from - evening.column < NEAR_COLUMNS) return true
  if (evening.nextColumn < past) {
    COLUMN.lastIndex = past
    evening.nextColumn = COLUMN.exec(evening.text)?.index ?? Infinity
  }
  return evening.nextColumn - past < NEAR_COLUMNS
}

/** `Sở Tài chính , Sở Y tế` is `Sở Tài chính, Sở Y tế`. */
function evenComma(evening: Evening, at: number): number {
  const { text, units } = evening
  if (at > 1 && units[at + 1] === BLANK && !isBlankAt(text, at - 2)) leaveOut(evening, at - 1, at)
  return at + 1
}

/** Two words that were glued together; where the word ends. */
function partWord(evening: Evening, vowel: number): number {
  const { text, done, joined } = evening
  let start = vowel
  while (start > done && isWordLetter(text, start - 1)) start--
  let end = vowel + 1
  while (end < text.length && isWordLetter(text, end)) end++
  const seam = seamAt(text, start, end)
  if (seam === 0) return end
  putBlank(evening, start + seam)
  if (joined.length < TOLD) joined.push(evening.written - 1)
  return end
}

function putBlank(evening: Evening, at: number): void {
  add(evening, `${evening.text.slice(evening.done, at)} `)
  evening.evened.add(at, at, 1)
  evening.done = at
}

function leaveOut(evening: Evening, from: number, to: number): void {
  add(evening, evening.text.slice(evening.done, from))
  evening.evened.drop(from, to)
  evening.done = to
}

function add(evening: Evening, piece: string): void {
  evening.pieces.push(piece)
  evening.written += piece.length
}
