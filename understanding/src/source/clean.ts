import { Offsets } from './offsets.ts'

/**
 * Cleaning letter by letter, noting where the length changes. What a writer's machine adds and a reader does not see goes
 * away: decomposed letters, kinds of blanks, invisible marks, kinds of line ends.
 */

/** The clean text and the way back to the original. */
export interface Cleaned {
  readonly text: string
  readonly offsets: Offsets
}

const PLAIN = 0
/** Stands for one blank, line end or hyphen. */
const VARIANT = 1
const MARK = 2
const INVISIBLE = 3
const RETURN = 4

const KINDS = kinds()

function kinds(): Uint8Array {
  const table = new Uint8Array(65536)
  const put = (kind: number, ...ranges: readonly (readonly [number, number])[]): void => {
    for (const [from, to] of ranges) table.fill(kind, from, to + 1)
  }
  put(VARIANT, [0x09, 0x09], [0x0b, 0x0c], [0x85, 0x85], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a])
  put(VARIANT, [0x2010, 0x2011], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000])
  put(INVISIBLE, [0xad, 0xad], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0xfeff, 0xfeff])
  put(MARK, [0x300, 0x36f])
  put(RETURN, [0x0d, 0x0d])
  return table
}

/** Longer piles of marks than any script uses are cut, so that no pile can cost more than its length. */
const MOST_MARKS = 6

/** So many pieces are joined at a time: a long text full of odd characters holds no endless list of them. */
const MOST_PIECES = 1 << 16

/** Cleans a text; one that is clean already comes back as it is. */
export function clean(raw: string): Cleaned {
  const offsets = new Offsets()
  const joined: string[] = []
  let pieces: string[] = []
  let from = 0
  for (let at = 0; at < raw.length; at++) {
    const kind = KINDS[raw.charCodeAt(at)]
    if (kind === PLAIN) continue
    const start = kind === MARK && at > from ? at - 1 : at
    const end = endOf(raw, kind, at)
    const piece = pieceOf(raw, kind, start, end)
    if (piece.length !== end - start) offsets.add(start, end, piece.length)
    pieces.push(raw.slice(from, start), piece)
    if (pieces.length >= MOST_PIECES) {
      joined.push(pieces.join(''))
      pieces = []
    }
    from = end
    at = end - 1
  }
  if (from === 0) return { text: raw, offsets }
  pieces.push(raw.slice(from))
  if (joined.length === 0) return { text: pieces.join(''), offsets }
  joined.push(pieces.join(''))
  return { text: joined.join(''), offsets }
}

/** Past a pile of marks, or both halves of `\r\n`. */
function endOf(raw: string, kind: number | undefined, at: number): number {
  if (kind === RETURN) return raw.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1
  let end = at + 1
  if (kind !== MARK) return end
  const limit = Math.min(raw.length, at + MOST_MARKS)
  while (end < limit && KINDS[raw.charCodeAt(end)] === MARK) end++
  return end
}

function pieceOf(raw: string, kind: number | undefined, start: number, end: number): string {
  if (kind === MARK) return composed(raw.slice(start, end))
  if (kind === INVISIBLE) return ''
  return kind === RETURN ? '\n' : variant(raw.charCodeAt(start))
}

function variant(code: number): string {
  if (code === 0x0b || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029) return '\n'
  return code === 0x2010 || code === 0x2011 ? '-' : ' '
}

/** The letters of Vietnamese are soon all known. */
const COMPOSED = new Map<string, string>()
const MOST_COMPOSED = 4096

function composed(cluster: string): string {
  const known = COMPOSED.get(cluster)
  if (known !== undefined) return known
  const letter = cluster.normalize('NFC')
  if (COMPOSED.size < MOST_COMPOSED) COMPOSED.set(cluster, letter)
  return letter
}
