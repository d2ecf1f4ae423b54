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

/** A printed line. `gaps` counts spaces too wide to be between words: columns side by side. */
export interface PageLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
  readonly gaps: number
  readonly page: PageSize
}

/** Puts the pieces of a page together into lines, top to bottom. */
export function linesOf(pieces: readonly Piece[], page: PageSize): PageLine[] {
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
  return rows.map((row) => lineOf(row, page))
}

function lineOf(row: readonly Piece[], page: PageSize): PageLine {
  const pieces = row.toSorted((a, b) => a.left - b.left)
  const size = Math.max(...pieces.map((piece) => piece.size))
  let text = ''
  let end: number | null = null
  let gaps = 0
  for (const piece of pieces) {
    const gap = end === null ? 0 : piece.left - end
    if (gap > size * 2.2) {
      text += '    '
      gaps += 1
    } else if (gap > size * 0.16 && !text.endsWith(' ') && !piece.text.startsWith(' ')) text += ' '
    text += piece.text
    end = Math.max(end ?? 0, piece.right)
  }
  return {
    text: text.trim(),
    left: Math.min(...pieces.map((piece) => piece.left)),
    right: end ?? 0,
    base: Math.max(...pieces.map((piece) => piece.base)),
    size,
    gaps,
    page,
  }
}
