import { baseOf, isRaised, sizeOf, type Piece } from './rows.ts'
import type { Rule } from './rules.ts'

/** The rows of a page without its footnotes, and these. */
export interface Noted {
  readonly rows: readonly (readonly Piece[])[]
  readonly notes: readonly (readonly Piece[])[]
}

// A number of its own, or one that words follow: `1 Theo`, `1Theo`, `(2)`; not `1. Theo`, `15/3`.
const PLAIN_MARK = /^\s*[([]?(\d{1,2})[)\]]?(?:\s*(?=\p{L})|\s*$)/u

/**
 * Takes footnotes off the foot of a page: rows below a short rule at the left, or of smaller letters, the first of which
 * begins with a number.
 */
export function withoutNotes(
  rows: readonly (readonly Piece[])[],
  rules: readonly Rule[],
  width: number,
): Noted {
  const usual = middle(rows.map(sizeOf))
  const separators = rules.filter(
    ({ from, to }) => to - from > 40 && to - from < width * 0.45 && from < width * 0.3,
  )
  for (let at = Math.floor(rows.length * 0.3); at < rows.length; at += 1) {
    const below = rows.slice(at)
    const first = below[0] ?? []
    const above = baseOf(rows[at - 1] ?? []) + 2
    const ruled = separators.some((rule) => rule.at > baseOf(first) && rule.at <= above)
    if (!beginsNote(first, ruled)) continue
    const small = below.every((row) => sizeOf(row) <= usual * 0.92)
    if (ruled || small) return { rows: rows.slice(0, at), notes: below }
  }
  return { rows, notes: [] }
}

/** The number that a row of notes begins with, and its words without it; null for a row that goes on with one. */
export function markOf(row: readonly Piece[]): { mark: string; rest: readonly Piece[] } | null {
  const first = row[0]
  if (!first) return null
  const raised = isRaised(first, row)
  const found = (raised ? /(\d{1,2})/ : PLAIN_MARK).exec(first.text)
  if (!found?.[1]) return null
  const rest = raised ? '' : first.text.slice(found[0].length)
  return {
    mark: found[1],
    rest: rest.trim() === '' ? row.slice(1) : [{ ...first, text: rest }, ...row.slice(1)],
  }
}

function beginsNote(row: readonly Piece[], ruled: boolean): boolean {
  const first = row[0]
  return first !== undefined && (isRaised(first, row) || (ruled && PLAIN_MARK.test(first.text)))
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
