/**
 * The text as the readers see it: same length, same offsets, lower case, tone marks where the dictionary puts them
 * (`uỷ → ủy`, `hoá → hóa`, `tòan → toàn`), one kind of hyphen and of `đ`.
 *
 * Several readers ask for the view of the same text one after the other, so the last answer is kept.
 */
export function readingView(text: string): string {
  // A piece cut from a text must not push out the text itself.
  if (text.length < SHORT) return viewOf(text)
  if (text !== lastText) lastView = viewOf(text)
  // Also when only the letters are the same: comparing a text with itself is free, with its copy it is not.
  lastText = text
  return lastView
}

const SHORT = 256
let lastText = ''
let lastView = ''

function viewOf(text: string): string {
  const lower = lowerCase(text)
  return lower.replace(MISPLACED, rightPlacement).replace(VARIANTS, oneVariant)
}

/** Lower case that never changes the length: a few foreign capitals would become two units. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/[\s\S]/g, (unit) => {
    const small = unit.toLowerCase()
    return small.length === 1 ? small : unit
  })
}

const LETTERS = 'a-zà-ỹđ'
/** `hoà`, `khoẻ`, `thuỷ` at the end of a syllable (not `quý`), and `tòan`, `rà sóat` inside one. */
const MISPLACED = new RegExp(
  `o[àáảãạèéẻẽẹ](?![${LETTERS}])|(?<!q)u[ỳýỷỹỵ](?![${LETTERS}])|[òóỏõọ][ae](?=[${LETTERS}])`,
  'g',
)

const PLACED: Readonly<Record<string, string>> = placements()

function placements(): Record<string, string> {
  const table: Record<string, string> = {}
  const pairs: readonly (readonly [string, string, string, string])[] = [
    ['o', 'òóỏõọ', 'a', 'àáảãạ'],
    ['o', 'òóỏõọ', 'e', 'èéẻẽẹ'],
    ['u', 'ùúủũụ', 'y', 'ỳýỷỹỵ'],
  ]
  for (const [first, firstMarked, second, secondMarked] of pairs) {
    for (let tone = 0; tone < 5; tone++) {
      const early = firstMarked.charAt(tone) + second
      const late = first + secondMarked.charAt(tone)
      table[late] = early
      if (first === 'o') table[early] = late
    }
  }
  return table
}

const rightPlacement = (pair: string): string => PLACED[pair] ?? pair

const VARIANTS = /[ð\u00a0‐‑‒–—−]/g
const oneVariant = (unit: string): string => (unit === 'ð' ? 'đ' : unit === '\u00a0' ? ' ' : '-')
