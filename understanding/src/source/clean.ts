import { textOfUnits, unitsOfText } from '../lexicon/index.ts'
import { entityAt } from './entities.ts'
import { Offsets } from './offsets.ts'
import { keepShape } from '../kept-shapes.ts'

/**
 * Cleaning letter by letter, noting where the length changes. What a writer's machine adds and a reader does not see goes
 * away: decomposed letters, kinds of blanks, invisible marks, kinds of line ends.
 */

/** The clean text and the way back to the original. */
export interface Cleaned {
  readonly text: string
  readonly offsets: Offsets
}

const PLAIN = 0
/** Stands for one blank, line end or hyphen. */
const VARIANT = 1
const MARK = 2
const INVISIBLE = 3
const RETURN = 4
const TAB = 5
const BACKSLASH = 6
const AMPERSAND = 7
const NEWLINE = 8

const KINDS = kinds()

function kinds(): Uint8Array {
  const table = new Uint8Array(65536)
  const put = (kind: number, ...ranges: readonly (readonly [number, number])[]): void => {
    for (const [from, to] of ranges) table.fill(kind, from, to + 1)
  }
  put(VARIANT, [0x0b, 0x0c], [0x85, 0x85], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a])
  put(VARIANT, [0x2010, 0x2011], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000])
  put(INVISIBLE, [0xad, 0xad], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0xfeff, 0xfeff])
  put(MARK, [0x300, 0x36f])
  put(RETURN, [0x0d, 0x0d])
  put(TAB, [0x09, 0x09])
  put(BACKSLASH, [0x5c, 0x5c])
  put(AMPERSAND, [0x26, 0x26])
  put(NEWLINE, [0x0a, 0x0a])
  return table
}

/** Longer piles of marks than any script uses are cut, so that no pile can cost more than its length. */
const MOST_MARKS = 6

/** Cleans a text; one that is clean already comes back as it is. */
export function clean(raw: string): Cleaned {
  const cleaning: Cleaning = {
    raw,
    offsets: new Offsets(),
    written: new Written(raw),
    escaped: raw.includes(String.raw`\r\n`),
    at: 0,
    from: 0,
    looked: 0,
  }
  while (cleaning.at < raw.length) cleanSome(cleaning)
  drop(cleaning, beforeBlanks(raw, cleaning.from, raw.length), raw.length)
  const { written, from, offsets } = cleaning
  return { text: written.isEmpty ? raw : written.text(from), offsets }
}

/** How far a text has been cleaned. */
interface Cleaning {
  readonly raw: string
  readonly offsets: Offsets
  readonly written: Written
  /** Whether a program wrote line ends out as signs. */
  readonly escaped: boolean
  /** What is looked at next, where what is not yet written begins, and how far blanks were looked through. */
  at: number
  from: number
  looked: number
}

/** So many places are looked at in one go (see `stretches.ts`). */
const SOME = 64

function cleanSome(cleaning: Cleaning): void {
  const { units, room } = cleaning.written
  for (let count = 0; count < SOME; count++) {
    cleaning.at = nextOdd(units, room + cleaning.at) - room
    if (cleaning.at >= cleaning.raw.length) return
    cleaning.at = cleanAt(cleaning, cleaning.at)
  }
}

/** Leaves a stretch of the original out. */
function drop(cleaning: Cleaning, start: number, end: number): void {
  if (start === end) return
  cleaning.offsets.drop(start, end)
  cleaning.written.add(cleaning.from, start, '')
  cleaning.from = end
}

/** Cleans what stands at an odd place, and tells where to go on. */
function cleanAt(cleaning: Cleaning, at: number): number {
  const { raw, offsets, written } = cleaning
  const kind = KINDS[raw.charCodeAt(at)]
  if (kind === BACKSLASH && !cleaning.escaped) return at + 1
  if (kind === NEWLINE || kind === RETURN) drop(cleaning, beforeBlanks(raw, cleaning.from, at), at)
  if (kind === NEWLINE) return at + 1
  if ((kind === TAB || kind === VARIANT) && at >= cleaning.looked) {
    const past = pastBlanks(raw, at)
    cleaning.looked = past
    if (past > at && isLineEnd(raw, past)) {
      drop(cleaning, beforeBlanks(raw, cleaning.from, at), past)
      return past
    }
  }
  const start = kind === MARK && at > cleaning.from ? at - 1 : at
  const end = endOf(raw, kind, at)
  if (end === at) return at + 1
  const piece = pieceOf(raw, kind, start, end)
  if (piece.length !== end - start) offsets.add(start, end, piece.length)
  written.add(cleaning.from, start, piece)
  cleaning.from = end
  return end
}

/** The next place at which there may be something to do. */
function nextOdd(units: Uint16Array, from: number): number {
  const kinds = KINDS
  let at = from
  while (at < units.length && kinds[units[at] ?? 0] === PLAIN) at++
  return at
}

/** Where the blanks before `at` begin: at the end of a line they mean nothing. */
function beforeBlanks(raw: string, from: number, at: number): number {
  let start = at
  while (start > from && raw.charCodeAt(start - 1) === 0x20) start--
  return start
}

function pastBlanks(raw: string, at: number): number {
  let end = at
  while (end < raw.length && isBlank(raw.charCodeAt(end))) end++
  return end
}

const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0x09 || (KINDS[code] === VARIANT && variant(code) === ' ')

const isLineEnd = (raw: string, at: number): boolean =>
  at === raw.length || KINDS[raw.charCodeAt(at)] === NEWLINE || KINDS[raw.charCodeAt(at)] === RETURN

/** One tab may become three blanks. */
const WIDER = 2

/**
 * The clean text as it is written, over the units of the original: what is written never overtakes what is still to be read,
 * for room is left before it where it may grow.
 */
class Written {
  readonly room: number
  readonly units: Uint16Array
  #end = 0
  isEmpty = true

  constructor(raw: string) {
    this.room = WIDER * countTabs(raw)
    this.units = unitsOfText(raw, this.room)
  }

  /** Goes on with the original from `from` to `to`, and then with a piece. */
  add(from: number, to: number, piece: string): void {
    this.#copy(from, to)
    for (let at = 0; at < piece.length; at++) this.units[this.#end++] = piece.charCodeAt(at)
    this.isEmpty = false
  }

  /** What was written, and the rest of the original. */
  text(from: number): string {
    this.#copy(from, this.units.length - this.room)
    return textOfUnits(this.units.subarray(0, this.#end))
  }

  #copy(from: number, to: number): void {
    const start = this.room + from
    if (to - from > 16) this.units.copyWithin(this.#end, start, this.room + to)
    else for (let at = 0; at < to - from; at++) this.units[this.#end + at] = this.units[start + at] ?? 0
    this.#end += to - from
  }
}

function countTabs(text: string): number {
  let count = 0
  for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) count++
  return count
}

/** Past a pile of marks, both halves of `\r\n`, a row of tabs; where nothing is to be done, `at`. */
function endOf(raw: string, kind: number | undefined, at: number): number {
  if (kind === MARK) return pastMarks(raw, at)
  if (kind === RETURN) return raw.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1
  if (kind === BACKSLASH) return pastEscape(raw, at)
  if (kind === AMPERSAND) return at + (entityAt(raw, at)?.length ?? 0)
  return kind === TAB ? pastTabs(raw, at) : at + 1
}

function pastMarks(raw: string, at: number): number {
  const limit = Math.min(raw.length, at + MOST_MARKS)
  let end = at + 1
  while (end < limit && KINDS[raw.charCodeAt(end)] === MARK) end++
  return end
}

/** `\r\n` that a program wrote out as four signs. */
function pastEscape(raw: string, at: number): number {
  if (raw.startsWith(String.raw`\r\n`, at)) return at + 4
  const sign = raw.charAt(at + 1)
  return sign === 'n' || sign === 'r' || sign === 't' ? at + 2 : at
}

const MOST_TABS = 12

function pastTabs(raw: string, at: number): number {
  const limit = Math.min(raw.length, at + MOST_TABS)
  let end = at + 1
  while (end < limit && isTabOrBlank(raw, end)) end++
  return end
}

const isTabOrBlank = (raw: string, at: number): boolean => raw.charAt(at) === '\t' || raw.charAt(at) === ' '

function pieceOf(raw: string, kind: number | undefined, start: number, end: number): string {
  if (kind === MARK) return composed(raw.slice(start, end))
  if (kind === INVISIBLE) return ''
  if (kind === AMPERSAND) return plainLetter(entityAt(raw, start)?.letter ?? '&')
  if (kind === TAB) return dividesColumns(raw, start, end) ? '   ' : ' '
  if (kind === BACKSLASH) return raw.charAt(start + 1) === 't' ? ' ' : '\n'
  return kind === RETURN ? '\n' : variant(raw.charCodeAt(start))
}

/** A tab between the words of a line sets columns apart, three blanks wide; after `1.` or `-` it is only a blank. */
function dividesColumns(raw: string, start: number, end: number): boolean {
  const before = raw.slice(Math.max(0, start - 8), start)
  const after = raw.charAt(end)
  if (after === '' || after === '\n' || after === '\r' || /[\s]$|^$/.test(before)) return false
  return !/(?:^|\s)(?:[-–+*•·●▪o]|\p{L}?[\d.]{0,6}[.)/:-]|\p{Lu}{1,4}[.)/-])$/u.test(before)
}

/** A letter that was spelt out, as one that stands in the text is cleaned. */
function plainLetter(letter: string): string {
  const kind = KINDS[letter.charCodeAt(0)]
  if (kind === INVISIBLE) return ''
  return kind === VARIANT ? variant(letter.charCodeAt(0)) : letter
}

function variant(code: number): string {
  if (code === 0x0b || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029) return '\n'
  return code === 0x2010 || code === 0x2011 ? '-' : ' '
}

/** The letters of Vietnamese are soon all known. */
const COMPOSED = new Map<string, string>()
const MOST_COMPOSED = 4096

function composed(cluster: string): string {
  const known = COMPOSED.get(cluster)
  if (known !== undefined) return known
  const normal = cluster.normalize('NFC')
  // A few foreign signs come apart instead; they stay, as there is no room for more than was there.
  const letter = normal.length > cluster.length ? cluster : normal
  if (COMPOSED.size < MOST_COMPOSED) COMPOSED.set(cluster, letter)
  return letter
}

keepShape(new Written(''))
