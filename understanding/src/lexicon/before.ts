import { isBlankAt, isLetterAt, skipBlanks } from './letters.ts'

/** Where what stands before the blanks before `at` ends. */
export function endBefore(view: string, at: number): number {
  let end = at
  while (end > 0 && at - end < 7 && isBlankAt(view, end - 1)) end--
  return end
}

/** The unit before `at`, blanks left out, or 0: a quick look before a pattern is tried on what stands before. */
export function unitBefore(view: string, at: number): number {
  const end = endBefore(view, at)
  return end > 0 ? view.charCodeAt(end - 1) : NOTHING
}

/** The unit after the blanks at `at`, four at most, or 0: a quick look before a pattern is tried on what follows. */
export function unitAfter(view: string, at: number): number {
  const next = skipBlanks(view, at, 4)
  return next < view.length ? view.charCodeAt(next) : NOTHING
}

/** No text is asked for a unit outside of it (see `letters.ts`). */
const NOTHING = 0

/** The word before `at`, or the sign where no word stands there; blanks left out. */
export function wordBefore(view: string, at: number): string {
  const end = endBefore(view, at)
  let start = end
  while (end - start < 8 && isLetterAt(view, start - 1)) start--
  return view.slice(start === end ? end - 1 : start, end)
}

/** The units of some letters and signs. */
export const unitsOf = (letters: string): ReadonlySet<number> =>
  new Units(Array.from(letters, (letter) => letter.charCodeAt(0)))

/** As many units as Vietnamese has letters and signs for. */
const USUAL = 0x2100

/** A set of units that is asked often: whether it has a usual one is looked up in a table. */
class Units extends Set<number> {
  readonly #table = new Uint8Array(USUAL)

  constructor(units: readonly number[]) {
    super(units)
    for (const unit of units) this.#table[unit] = 1
  }

  override has(unit: number): boolean {
    return unit < USUAL ? this.#table[unit] === 1 : super.has(unit)
  }
}
