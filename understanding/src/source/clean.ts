/**
 * Cleaning letter by letter, keeping for every clean letter where it came from. What a writer's machine adds and
 * a reader does not see goes away: decomposed letters, kinds of blanks, invisible marks, kinds of line ends.
 */

/** The clean text and, for each of its units, where the original begins and ends. */
export interface Cleaned {
  readonly text: string
  /** `starts[k]` is the original offset where clean unit `k` begins. */
  readonly starts: Uint32Array
  /** `ends[k]` is the original offset where clean unit `k - 1` ends. */
  readonly ends: Uint32Array
}

/** Anything that cleaning would change; texts without it are taken as they are. */
const UNCLEAN =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- the invisible is the subject here
  /[\t\v\f\r\u0085\u00a0\u00ad\u0300-\u036f\u1680\u2000-\u200f\u2010\u2011\u2028-\u202f\u205f-\u2064\u3000\ufeff]/

/** Longer piles of marks than any script uses are cut, so that no pile can cost more than its length. */
const MOST_MARKS = 6

export function needsCleaning(raw: string): boolean {
  return UNCLEAN.test(raw)
}

export function clean(raw: string): Cleaned {
  const parts: string[] = []
  const starts = new Uint32Array(raw.length + 1)
  const ends = new Uint32Array(raw.length + 1)
  let length = 0
  let plainFrom = 0
  const put = (piece: string, from: number, to: number): void => {
    parts.push(piece)
    for (let k = 0; k < piece.length; k++) {
      starts[length] = from
      ends[++length] = to
    }
  }
  let at = 0
  while (at < raw.length) {
    const code = raw.charCodeAt(at)
    const next = at + 1 < raw.length ? raw.charCodeAt(at + 1) : 0
    if (PLAIN[code] === 1 && !isMark(next)) {
      starts[length] = at
      ends[++length] = ++at
      continue
    }
    if (plainFrom < at) parts.push(raw.slice(plainFrom, at))
    const end = endOfCluster(raw, at, code, next)
    put(cleanCluster(raw, at, end, code), at, end)
    at = end
    plainFrom = at
  }
  if (plainFrom < at) parts.push(raw.slice(plainFrom, at))
  starts[length] = raw.length
  return { text: parts.join(''), starts: starts.subarray(0, length + 1), ends: ends.subarray(0, length + 1) }
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f
}

const PLAIN = plainUnits()

function plainUnits(): Uint8Array {
  const plain = new Uint8Array(65536)
  for (let code = 0; code < 65536; code++) plain[code] = UNCLEAN.test(String.fromCharCode(code)) ? 0 : 1
  return plain
}

/** Where the letter that begins at `at` ends: with its marks, or both halves of `\r\n`. */
function endOfCluster(raw: string, at: number, code: number, next: number): number {
  if (code === 0x0d) return next === 0x0a ? at + 2 : at + 1
  let end = at + 1
  const limit = Math.min(raw.length, at + 1 + MOST_MARKS)
  while (end < limit && isMark(raw.charCodeAt(end))) end++
  return end
}

function cleanCluster(raw: string, at: number, end: number, code: number): string {
  if (end > at + 1 && code !== 0x0d) return raw.slice(at, end).normalize('NFC')
  if (code === 0x0d || code === 0x0b || code === 0x0c || code === 0x85) return '\n'
  if (code === 0x2028 || code === 0x2029) return '\n'
  if (code === 0x2010 || code === 0x2011) return '-'
  return isInvisible(code) ? '' : isMark(code) ? String.fromCharCode(code) : ' '
}

function isInvisible(code: number): boolean {
  if (code === 0xad || code === 0xfeff) return true
  if (code >= 0x200b && code <= 0x200f) return true
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2064)
}
