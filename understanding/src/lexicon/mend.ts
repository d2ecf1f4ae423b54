const PAIRS: readonly (readonly [first: string, marked: string, second: string, marked: string])[] = [
  ['o', 'òóỏõọ', 'a', 'àáảãạ'],
  ['o', 'òóỏõọ', 'e', 'èéẻẽẹ'],
  ['u', 'ùúủũụ', 'y', 'ỳýỷỹỵ'],
]
/** Two letters in one number. */
const together = (first: number, second: number): number => first * 0x10000 + second
/** Pairs of vowels whose tone mark may stand in the wrong place, with the pair that is meant. */
const PLACED: ReadonlyMap<number, number> = new Map(PAIRS.flatMap((pair) => swaps(...pair)))

function swaps(first: string, firstMarked: string, second: string, secondMarked: string): [number, number][] {
  const pair = (letters: string): number => together(letters.charCodeAt(0), letters.charCodeAt(1))
  return Array.from(firstMarked).flatMap((marked, tone): [number, number][] => {
    const early = pair(marked + second)
    const late = pair(first + secondMarked.charAt(tone))
    const swap: [number, number] = [late, early]
    return first === 'o' ? [swap, [early, late]] : [swap]
  })
}

/** Signs with one form in the view. */
const VARIANTS: ReadonlyMap<number, number> = new Map(
  Array.from('‐‑‒–—−\u00a0', (sign) => [sign.charCodeAt(0), sign === '\u00a0' ? 0x20 : 0x2d] as const),
)
/** The unit of the view in place of a sign that has another form there. */
export const variantOf = (unit: number): number => VARIANTS.get(unit) ?? unit

/**
 * For each unit, which pairs it may begin (the lower bits) and which it may end (the next ones): where the bits of a unit and of
 * the one after it meet, `placed` must be asked.
 */
export const PAIR_BITS: Uint8Array = new Uint8Array(65536)
const BITS: readonly (readonly [bit: number, firsts: string, seconds: string])[] = [
  [1, 'o', 'àáảãạèéẻẽẹ'],
  [2, 'u', 'ỳýỷỹỵ'],
  [4, 'òóỏõọ', 'ae'],
  // Stays as it is, but may be a slip: `Hùynh`, `qúy`.
  [8, 'ùúủũụ', 'y'],
]
/** How many kinds of pairs there are, and the bits of all. */
export const PAIR_KINDS: number = BITS.length
export const ALL_PAIRS: number = (1 << PAIR_KINDS) - 1
for (const [bit, firsts, seconds] of BITS) {
  for (const unit of firsts) PAIR_BITS[unit.charCodeAt(0)] = bit
  for (const unit of seconds) PAIR_BITS[unit.charCodeAt(0)] = bit << PAIR_KINDS
}

const U = 117
const Q = 113
const isSyllable = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 0xe0 && unit <= 0x1ef9)
const isPlain = (unit: number): boolean => unit <= 122

/**
 * The two letters of a reading view, in one number, in place of those that stand between `before` and `after`, or 0 where they
 * stay: the pair of vowels whose tone mark stands where the dictionary does not put it: `hoà`, `khoẻ`, `thuỷ` at the end of
 * a syllable (not `quý`), and `tòan`, `rà sóat` inside one.
 */
export function placed(before: number, first: number, second: number, after: number): number {
  if (isSyllable(after) === isPlain(first)) return 0
  if (first === U && before === Q) return 0
  return PLACED.get(together(first, second)) ?? 0
}
