/** A run of letters where it stands on the page, in points from the left and the bottom. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
}

/** The page that pieces stand on. */
export interface PageSize {
  readonly width: number
  readonly height: number
  readonly page: number
}

/** A printed line. */
export interface PageLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
  readonly page: PageSize
  /** Stands in a column beside another: letterhead, signature. */
  readonly column: boolean
}

/** Puts pieces that stand on one line together, top to bottom. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  const shown = pieces.filter((piece) => piece.text.trim() !== '')
  for (const piece of shown.toSorted((a, b) => b.base - a.base || a.left - b.left)) {
    const row = rows.at(-1)
    const first = row?.[0]
    // A raised number stands on the same line as what it is raised over.
    if (row && first && Math.abs(first.base - piece.base) < Math.min(first.size, piece.size) * 0.45)
      row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left))
}

/** The lines of some pieces, each across its whole width. */
export function linesOf(pieces: readonly Piece[], page: PageSize): PageLine[] {
  return rowsOf(pieces).map((row) => lineOf(row, page))
}

/** Cuts a row where a space is too wide to be between words. */
export function partsOf(row: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = []
  let end = -Infinity
  for (const piece of row) {
    const part = parts.at(-1)
    if (part && piece.left - end <= piece.size * 1.8) part.push(piece)
    else parts.push([piece])
    end = Math.max(end, piece.right)
  }
  return parts
}

/** A line of pieces from left to right. */
export function lineOf(row: readonly Piece[], page: PageSize): PageLine {
  const size = Math.max(...row.map((piece) => piece.size))
  let text = ''
  let end: number | null = null
  for (const piece of row) {
    const gap = end === null ? 0 : piece.left - end
    if (gap > size * 0.16 && !text.endsWith(' ') && !piece.text.startsWith(' '))
      text += gap > size * 1.8 ? '   ' : ' '
    text += piece.text
    end = Math.max(end ?? 0, piece.right)
  }
  return {
    // A number and its text are sometimes drawn without a space between them.
    text: text.trim().replace(/^(\d{1,3}[.)])(?=\p{Lu})/u, '$1 '),
    left: Math.min(...row.map((piece) => piece.left)),
    right: end ?? 0,
    base: Math.max(...row.map((piece) => piece.base)),
    size,
    page,
    column: false,
  }
}
