import { isBlankAt, isLetterAt, skipBlanks } from './letters.ts'

/** Where what stands before the blanks before `at` ends. */
export function endBefore(view: string, at: number): number {
  let end = at
  while (end > 0 && at - end < 7 && isBlankAt(view, end - 1)) end--
  return end
}

/** The unit before `at`, blanks left out: a quick look before a pattern is tried on what stands before. */
export const unitBefore = (view: string, at: number): number => view.charCodeAt(endBefore(view, at) - 1)

/** The unit after the blanks at `at`, four at most: a quick look before a pattern is tried on what follows. */
export const unitAfter = (view: string, at: number): number => view.charCodeAt(skipBlanks(view, at, 4))

/** The word before `at`, or the sign where no word stands there; blanks left out. */
export function wordBefore(view: string, at: number): string {
  const end = endBefore(view, at)
  let start = end
  while (end - start < 8 && isLetterAt(view, start - 1)) start--
  return view.slice(start === end ? end - 1 : start, end)
}

/** The units of some letters and signs. */
export const unitsOf = (letters: string): ReadonlySet<number> =>
  new Set(Array.from(letters, (letter) => letter.charCodeAt(0)))
