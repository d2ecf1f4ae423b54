/**
 * Words that anyone may have written into a file, as one line that a screen can show: no control characters, no marks that
 * turn the direction of what follows, no more than `most` letters. Null where nothing is left.
 */
export function plainLine(said: string, most: number): string | null {
  const line = said
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .normalize('NFC')
    .trim()
  return Array.from(line.toWellFormed()).slice(0, most).join('') || null
}
