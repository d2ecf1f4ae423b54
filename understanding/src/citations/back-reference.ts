import { endOf, isWordAt, skipBlanks, sticky, unitsOf } from '../lexicon/index.ts'
import type { BackReference, Citation } from '../reading.ts'

const OWN = sticky(' này(?![a-zà-ỹđ])')
const EARLIER = sticky(' (?:(?:được )?(?:nêu|nói|dẫn|kể) trên|trên đây|vừa nêu|đã nêu|đó|trên)(?![a-zà-ỹđ])')
/** How the words that point begin. */
const POINTING: ReadonlySet<string> = new Set(['nà', 'đư', 'nê', 'nó', 'dẫ', 'kể', 'tr', 'vừ', 'đã', 'đó'])
const POINTING_LETTERS: ReadonlySet<number> = unitsOf('nđdktv')
/** `Nghị quyết trên cơ sở …` goes on to say something else. */
const NO_REFERENCE = sticky(
  ' trên (?:cơ sở|địa bàn|toàn|cả|các|tinh thần|mọi|lĩnh vực|phạm vi|mạng|nền|hệ thống|tất cả|[0-9])',
)

/** `Kế hoạch này`, `Nghị quyết nêu trên`: the word of a type that ends at `end`, with a word that points. */
export function backReferenceAt(
  view: string,
  at: number,
  end: number,
  earlier: number | undefined,
): BackReference | undefined {
  const next = skipBlanks(view, end, 4)
  if (!POINTING_LETTERS.has(view.charCodeAt(next)) || !POINTING.has(view.slice(next, next + 2)))
    return undefined
  const own = endOf(OWN, view, end)
  if (own > 0) return { span: { start: at, end: own }, kind: 'self' }
  const back = endOf(NO_REFERENCE, view, end) > 0 ? -1 : endOf(EARLIER, view, end)
  if (back < 0) return undefined
  const span = { start: at, end: back }
  return earlier === undefined ? { span, kind: 'earlier' } : { span, kind: 'earlier', citation: earlier }
}

/** How the words that give a name begin: `gọi tắt là`, `viết tắt là`, `sau đây gọi là`. */
export const NAMING_WORDS = ['tắt', 'gọi'] as const
const NAMING = sticky('tắt là|gọi là')
const FROM_HERE = /(?:sau|dưới)\s{1,3}đây\s{1,3}$/

/** Where words that give a name end, if they start at `at`. */
export function namingEnd(view: string, at: number): number | undefined {
  const end = endOf(NAMING, view, at)
  if (end < 0) return undefined
  return view.startsWith('tắt', at) || FROM_HERE.test(view.slice(Math.max(0, at - 12), at)) ? end : undefined
}

const NAME = /\s{0,3}:?\s{0,3}["“”']?([\p{L}\d][^()"“”;,.\n]{1,60}?)["“”']?\s{0,2}[)";”,.]/uy
/** A name is given near the instrument it is given to. */
const REACH = 400
const MOST_NAMES = 20

/** Short names that the text gives to instruments, `(sau đây gọi tắt là Nghị quyết 15)`, and every later use of them. */
export function shortNames(
  text: string,
  view: string,
  citations: readonly Citation[],
  namings: readonly number[],
): readonly BackReference[] {
  const found: BackReference[] = []
  const known = new Set<string>()
  for (const at of namings) {
    const owner = known.size < MOST_NAMES ? citationBefore(view, citations, at) : undefined
    NAME.lastIndex = at
    const name = owner === undefined ? undefined : NAME.exec(text)?.[1]
    if (owner === undefined || name === undefined || known.has(name)) continue
    known.add(name)
    found.push(...usesOf(text, name, NAME.lastIndex, owner))
  }
  return found
}

function usesOf(text: string, name: string, from: number, citation: number): readonly BackReference[] {
  const uses: BackReference[] = []
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    if (!isWordAt(text, at - 1) && !isWordAt(text, end))
      uses.push({ span: { start: at, end }, kind: 'short-name', citation })
  }
  return uses
}

/** The index of the last citation that ends before `at`, where it is near and in the same paragraph. */
function citationBefore(view: string, citations: readonly Citation[], at: number): number | undefined {
  let low = 0
  let high = citations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((citations[middle]?.span.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const end = citations[low - 1]?.span.end
  if (end === undefined || at - end > REACH || view.slice(end, at).includes('\n\n')) return undefined
  return low - 1
}
