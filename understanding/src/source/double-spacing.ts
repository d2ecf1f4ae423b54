import { isSmall } from '../lexicon/index.ts'
import { Offsets } from './offsets.ts'

/** A text without the empty lines that stood under each of its lines, and the way back where there were such. */
export interface Spaced {
  readonly text: string
  readonly spaced?: Offsets
}

/** A line goes on below an empty one so often, at least, in a text of which each line has one below. */
const FEWEST = 3
/** So short a line was broken by nobody. */
const SHORTEST = 50
/** The part of the widest line that a line fills which was broken because it was full. */
const FULL = 0.75
const ENDS = '.:;!?…'

/**
 * Many programs that take the words out of a printed page leave an empty line under every line, so that nothing tells where a paragraph
 * ends. In such a text the empty line below a full one goes, where no sentence ends there.
 */
export function singleSpaced(text: string): Spaced {
  const widest = widthOfBroken(text)
  if (widest === 0) return { text }
  const pieces: string[] = []
  const spaced = new Offsets()
  let done = 0
  for (let from = 0, at = text.indexOf('\n'); at >= 0; from = at + 1, at = text.indexOf('\n', from)) {
    if (!isBreak(text, from, at)) continue
    const goesOn =
      isSmall(text.charCodeAt(at + 2)) ||
      (at - from >= FULL * widest && !MARKED.test(text.slice(at + 2, at + 8)))
    if (!goesOn) continue
    pieces.push(text.slice(done, at))
    spaced.drop(at, at + 1)
    done = at + 1
  }
  pieces.push(text.slice(done))
  return spaced.same ? { text } : { text: pieces.join(''), spaced }
}

/** A new item, not the middle of a sentence. */
const MARKED = /^(?:[-+*•–|#]|\d{1,2}[.)]|[a-zđ]\)|[IVX]{1,4}\.|Điều )/

/** Whether a line that ends no sentence has one empty line below it, and words under that. */
const isBreak = (text: string, from: number, at: number): boolean =>
  at > from &&
  text.charAt(at + 1) === '\n' &&
  !'\n'.includes(text.charAt(at + 2)) &&
  !ENDS.includes(text.charAt(at - 1))

/** How wide the widest line is that goes on below an empty one; 0 where the lines of a text are not so spaced. */
function widthOfBroken(text: string): number {
  let [single, double, broken, widest] = [0, 0, 0, 0]
  for (let from = 0, at = text.indexOf('\n'); at >= 0; from = at + 1, at = text.indexOf('\n', from)) {
    if (at === from) continue
    if (text.charAt(at + 1) !== '\n') single++
    else double++
    if (at - from < SHORTEST || !isBreak(text, from, at) || !isSmall(text.charCodeAt(at + 2))) continue
    broken++
    widest = Math.max(widest, at - from)
  }
  return broken >= FEWEST && broken * 5 >= double && single * 3 <= double ? widest : 0
}
