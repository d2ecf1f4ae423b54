/** What a UTF-16 code unit is to a reader. */
const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
export const BLANK = 3

/** Every code unit once. Patterns run over it as a whole: a text of one letter for each would cost megabytes. */
const EVERY_UNIT: string = everyUnit()

function everyUnit(): string {
  let all = ''
  for (let start = 0; start < 65536; start += 256) {
    const part: number[] = []
    for (let unit = start; unit < start + 256; unit++) part.push(unit)
    all += String.fromCharCode(...part)
  }
  return all
}

/** A table with a value for every code unit that one of the patterns matches. */
function classify(...classes: readonly (readonly [value: number, pattern: RegExp])[]): Uint8Array {
  const table = new Uint8Array(EVERY_UNIT.length)
  for (const [value, pattern] of classes)
    for (const { index, 0: run } of EVERY_UNIT.matchAll(pattern)) table.fill(value, index, index + run.length)
  return table
}

const CLASSES: Uint8Array = classify([LETTER, /[\p{L}\p{M}]+/gu], [DIGIT, /[0-9]+/g], [BLANK, /\s+/g])

const CAPITAL = 1
const SMALL = 2
const CASES: Uint8Array = classify([CAPITAL, /[\p{Lu}\p{Lt}]+/gu], [SMALL, /\p{Ll}+/gu])

/** Whether a code unit is a capital letter. */
export const isCapital = (unit: number): boolean => CASES[unit | 0] === CAPITAL

/** Whether a code unit is a small letter. */
export const isSmall = (unit: number): boolean => CASES[unit | 0] === SMALL

/** The class of a code unit; `NaN` (past the end) is `OTHER`, looked up as 0 so that no look-up leaves the table. */
export const classOf = (unit: number): number => CLASSES[unit | 0] ?? OTHER

/**
 * The class of what stands at `at`. Past either end nothing stands, and nothing is asked for there: the engine that runs this code
 * asks slowly ever after, wherever letters are asked for, once it was asked for a letter outside of a text.
 */
const classAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? (CLASSES[text.charCodeAt(at)] ?? OTHER) : OTHER

/** Whether the code unit at `at` is a letter or a combining mark. */
export const isLetterAt = (text: string, at: number): boolean => classAt(text, at) === LETTER

/** Whether the code unit at `at` is one of 0–9. */
export const isDigitAt = (text: string, at: number): boolean => classAt(text, at) === DIGIT

/** Whether the code unit at `at` is white space. */
export const isBlankAt = (text: string, at: number): boolean => classAt(text, at) === BLANK

/** Whether a letter or digit stands at `at`: where one stands, a word goes on. */
export function isWordAt(text: string, at: number): boolean {
  const kind = classAt(text, at)
  return kind === LETTER || kind === DIGIT
}

/** The first place at or after `at` that is not white space, looking at most `most` units ahead. */
export function skipBlanks(text: string, at: number, most = 6): number {
  let here = at
  while (here - at < most && isBlankAt(text, here)) here++
  return here
}

/** Whether an empty line lies between `from` and `to`. */
export function hasBlankLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    if (text.charCodeAt(at) === LINE_FEED && text.charCodeAt(at + 1) === LINE_FEED) return true
  }
  return false
}

const LINE_FEED = 10

const OPENING_QUOTES = '"“”«'

/** The place behind a mark that opens a quotation, if one stands at `at`. */
export const pastQuote = (text: string, at: number): number =>
  at < text.length && OPENING_QUOTES.includes(text.charAt(at)) ? at + 1 : at

/** Words with a capital at their beginning, the rest as it stands. */
export const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Words with one blank between them, whatever white space stood there. */
export const onOneLine = (words: string): string => (UNEVEN.test(words) ? words.replace(/\s+/g, ' ') : words)

/** Anything but single blanks between words. */
const UNEVEN = /[^\S ]| {2}/
