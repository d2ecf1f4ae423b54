/** A run of letters where it stands on the page, in points from the left and the bottom. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
  readonly font: string
}

const SHOWN = /\S/
const MARK = /^[([]?\d{1,2}[)\]]?$/

/** The size of the letters of a row: its largest. */
export function sizeOf(row: readonly Piece[]): number {
  return row.reduce((size, piece) => Math.max(size, piece.size), 0)
}

/** Where a row stands: where its largest letters do, not what is raised over them. */
export function baseOf(row: readonly Piece[]): number {
  const size = sizeOf(row)
  return row.find((piece) => piece.size === size)?.base ?? 0
}

/** Puts pieces that stand on one line together, top to bottom. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  const shown = pieces.filter((piece) => SHOWN.test(piece.text))
  for (const piece of shown.toSorted((a, b) => b.base - a.base || a.left - b.left)) {
    const row = rows.at(-1)
    // The latest of a row is the nearest in height: pieces come from the top down.
    if (row && (isBeside(piece, row[0]) || isBeside(piece, row.at(-1)))) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => withoutShadows(row.toSorted((a, b) => a.left - b.left)))
}

// A raised number stands on the same line as what it is raised over.
function isBeside(piece: Piece, other: Piece | undefined): boolean {
  if (!other) return false
  const [small, large] = piece.size < other.size ? [piece.size, other.size] : [other.size, piece.size]
  const reach = small < large * 0.8 ? Math.max(small * 0.45, large * 0.5) : small * 0.45
  return Math.abs(other.base - piece.base) < reach
}

// Bold is sometimes the same letters drawn twice, a hair apart.
function withoutShadows(row: readonly Piece[]): Piece[] {
  return row.filter((piece, at) => {
    const before = row[at - 1]
    return !(before && before.text === piece.text && piece.left - before.left < piece.size * 0.1)
  })
}

/** Whether a piece is a small number raised over the line. */
export function isRaised(piece: Piece, row: readonly Piece[]): boolean {
  if (piece.text.length > 4) return false
  const size = sizeOf(row)
  const small = piece.size < size * 0.82 && piece.base > baseOf(row) + size * 0.12
  return small && MARK.test(piece.text.trim())
}
