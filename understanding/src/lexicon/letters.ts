/** What a UTF-16 code unit is to a reader. */
const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
export const BLANK = 3

const CLASSES: Uint8Array = classify()

function classify(): Uint8Array {
  const classes = new Uint8Array(65536)
  for (let unit = 0; unit < 65536; unit++) {
    const character = String.fromCharCode(unit)
    if (/[\p{L}\p{M}]/u.test(character)) classes[unit] = LETTER
    else if (/[0-9]/.test(character)) classes[unit] = DIGIT
    else if (/\s/.test(character)) classes[unit] = BLANK
  }
  return classes
}

const CAPITALS: Uint8Array = new Uint8Array(65536)
for (let unit = 0; unit < 65536; unit++) {
  const character = String.fromCharCode(unit)
  if (CLASSES[unit] === LETTER && character.toLowerCase() !== character) CAPITALS[unit] = 1
}

/** Whether a code unit is a capital letter. */
export const isCapital = (unit: number): boolean => CAPITALS[unit | 0] === 1

/** The class of a code unit; `NaN` (past the end) is `OTHER`, looked up as 0 so that no look-up leaves the table. */
export const classOf = (unit: number): number => CLASSES[unit | 0] ?? OTHER

/** Whether the code unit at `at` is a letter or a combining mark. */
export const isLetterAt = (text: string, at: number): boolean => CLASSES[text.charCodeAt(at) | 0] === LETTER

/** Whether the code unit at `at` is one of 0–9. */
export const isDigitAt = (text: string, at: number): boolean => CLASSES[text.charCodeAt(at) | 0] === DIGIT

/** Whether the code unit at `at` is white space. */
export const isBlankAt = (text: string, at: number): boolean => CLASSES[text.charCodeAt(at) | 0] === BLANK

/** Whether a letter or digit stands at `at`: where one stands, a word goes on. */
export function isWordAt(text: string, at: number): boolean {
  const unit = CLASSES[text.charCodeAt(at) | 0]
  return unit === LETTER || unit === DIGIT
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
