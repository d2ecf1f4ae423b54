const PAIRS: readonly (readonly [first: string, marked: string, second: string, marked: string])[] = [
  ['o', 'òóỏõọ', 'a', 'àáảãạ'],
  ['o', 'òóỏõọ', 'e', 'èéẻẽẹ'],
  ['u', 'ùúủũụ', 'y', 'ỳýỷỹỵ'],
]
/** Pairs of vowels whose tone mark may stand in the wrong place, with the pair that is meant. */
const PLACED: ReadonlyMap<string, string> = new Map(PAIRS.flatMap((pair) => swaps(...pair)))

function swaps(first: string, firstMarked: string, second: string, secondMarked: string): [string, string][] {
  return Array.from(firstMarked).flatMap((marked, tone): [string, string][] => {
    const early = marked + second
    const late = first + secondMarked.charAt(tone)
    const swap: [string, string] = [late, early]
    return first === 'o' ? [swap, [early, late]] : [swap]
  })
}

/** Signs with one form in the view. */
const VARIANTS: ReadonlyMap<number, string> = new Map(
  Array.from('‐‑‒–—−\u00a0', (sign) => [sign.charCodeAt(0), sign === '\u00a0' ? ' ' : '-'] as const),
)
/** Whether a sign has another form in the view. */
export const isVariant = (unit: number): boolean => VARIANTS.has(unit)
export const variantOf = (unit: number): string => VARIANTS.get(unit) ?? ''

/**
 * For each unit, which pairs it may begin (the lower three bits) and which it may end (the next three): where the bits of a
 * unit and of the one after it meet, `placedAt` must be asked.
 */
export const PAIR_BITS: Uint8Array = new Uint8Array(65536)
const BITS: readonly (readonly [bit: number, firsts: string, seconds: string])[] = [
  [1, 'o', 'àáảãạèéẻẽẹ'],
  [2, 'u', 'ỳýỷỹỵ'],
  [4, 'òóỏõọ', 'ae'],
]
for (const [bit, firsts, seconds] of BITS) {
  for (const unit of firsts) PAIR_BITS[unit.charCodeAt(0)] = bit
  for (const unit of seconds) PAIR_BITS[unit.charCodeAt(0)] = bit << 3
}

const U = 117
const Q = 113
const isSyllable = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 0xe0 && unit <= 0x1ef9)
const isPlain = (unit: number): boolean => unit <= 122

/**
 * The two letters of a reading view in place of those at `at`, or none where they stay: the pair of vowels whose tone mark
 * stands where the dictionary does not put it: `hoà`, `khoẻ`, `thuỷ` at the end of a syllable (not `quý`), and `tòan`,
 * `rà sóat` inside one.
 */
export function placedAt(lower: string, at: number): string {
  const late = isPlain(lower.charCodeAt(at))
  if (isSyllable(lower.charCodeAt(at + 2)) === late) return ''
  if (lower.charCodeAt(at) === U && lower.charCodeAt(at - 1) === Q) return ''
  return PLACED.get(lower.slice(at, at + 2)) ?? ''
}
