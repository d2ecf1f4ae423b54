/** Capital and small letters of any script, by table: a text asks this for every letter. */
const UPPER = 1
const LOWER = 2

const CASES: Uint8Array = classify()

function classify(): Uint8Array {
  const cases = new Uint8Array(65536)
  for (let unit = 0; unit < 65536; unit++) {
    const character = String.fromCharCode(unit)
    if (/\p{Lu}/u.test(character)) cases[unit] = UPPER
    else if (/\p{Ll}/u.test(character)) cases[unit] = LOWER
  }
  return cases
}

/** Whether a capital letter stands at `at`. */
export const isUpperAt = (text: string, at: number): boolean => CASES[text.charCodeAt(at)] === UPPER

/** Whether a small letter stands at `at`. */
export const isLowerAt = (text: string, at: number): boolean => CASES[text.charCodeAt(at)] === LOWER

/** Whether a stretch is written in capitals: at least two letters, nine in ten of them capital. */
export function isCapitals(text: string, start: number, end: number): boolean {
  let upper = 0
  let lower = 0
  const limit = Math.min(end, start + 200)
  for (let at = start; at < limit; at++) {
    const letterCase = CASES[text.charCodeAt(at)]
    if (letterCase === UPPER) upper++
    else if (letterCase === LOWER) lower++
  }
  return upper >= 2 && lower * 9 <= upper
}
