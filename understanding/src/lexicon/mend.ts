/** Letters of a reading view that are not those of the text, and where they stand. */
export interface Mend {
  readonly start: number
  readonly letters: string
}

const PAIRS: readonly (readonly [first: string, marked: string, second: string, marked: string])[] = [
  ['o', 'òóỏõọ', 'a', 'àáảãạ'],
  ['o', 'òóỏõọ', 'e', 'èéẻẽẹ'],
  ['u', 'ùúủũụ', 'y', 'ỳýỷỹỵ'],
]
/** `oà → òa`, `uỷ → ủy` at the end of a syllable, `òa → oà` inside one. */
const PLACED: ReadonlyMap<string, string> = new Map(PAIRS.flatMap((pair) => swaps(...pair)))

function swaps(first: string, firstMarked: string, second: string, secondMarked: string): [string, string][] {
  return Array.from(firstMarked).flatMap((marked, tone): [string, string][] => {
    const early = marked + second
    const late = first + secondMarked.charAt(tone)
    const swap: [string, string] = [late, early]
    return first === 'o' ? [swap, [early, late]] : [swap]
  })
}

/** What a unit may have to do with a mend. */
const AFTER_O = 1
const AFTER_U = 2
const MARKED_O = 3
const DASH = 4
const BLANK = 5
const BARRED_D = 6
const ROLES: Uint8Array = new Uint8Array(65536)
const GROUPS: readonly (readonly [role: number, units: string])[] = [
  [AFTER_O, 'àáảãạèéẻẽẹ'],
  [AFTER_U, 'ỳýỷỹỵ'],
  [MARKED_O, 'òóỏõọ'],
  [DASH, '‐‑‒–—−'],
  [BLANK, '\u00a0'],
  [BARRED_D, 'ð'],
]
for (const [role, units] of GROUPS) for (const unit of units) ROLES[unit.charCodeAt(0)] = role
const VARIANTS: Readonly<Record<number, string>> = { [DASH]: '-', [BLANK]: ' ', [BARRED_D]: 'đ' }

/** 1 for every unit that `mendAt` must be asked about. */
export const DUBIOUS: Uint8Array = ROLES.map((role) => (role === 0 ? 0 : 1))

const O = 111
const U = 117
const Q = 113
const isSyllable = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 0xe0 && unit <= 0x1ef9)

/**
 * What has to be mended around `at` of a text in lower case: a variant of the hyphen, the blank or `đ`, and the pair of
 * vowels whose tone mark stands where the dictionary does not put it: `hoà`, `khoẻ`, `thuỷ` at the end of a syllable (not
 * `quý`), and `tòan`, `rà sóat` inside one.
 */
export function mendAt(lower: string, at: number): Mend | undefined {
  const role = ROLES[lower.charCodeAt(at)] ?? 0
  const variant = VARIANTS[role]
  if (variant !== undefined) return { start: at, letters: variant }
  if (role === MARKED_O) return isSyllable(lower.charCodeAt(at + 2)) ? placed(lower, at) : undefined
  if (lower.charCodeAt(at - 1) !== (role === AFTER_O ? O : U) || isSyllable(lower.charCodeAt(at + 1)))
    return undefined
  return role === AFTER_U && lower.charCodeAt(at - 2) === Q ? undefined : placed(lower, at - 1)
}

function placed(lower: string, start: number): Mend | undefined {
  const letters = PLACED.get(lower.slice(start, start + 2))
  return letters === undefined ? undefined : { start, letters }
}
