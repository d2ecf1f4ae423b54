import type { BodyRow } from '../types.ts'

/** An amount of a row, with how many places its cell shows; null where it holds none. */
export type AmountOf = (row: BodyRow) => bigint | null

/** A sum that the rows below or above it do not give. */
export interface WrongSum {
  /** The row of the sum, and the line of data beside which it is told. */
  readonly row: number
  readonly beside: number
  readonly words: string
  readonly stated: bigint
  readonly summed: bigint
}

/**
 * Compares the sums of a table with its lines: a heading with those under it, a total with all lines or with those of one
 * heading. Lines that split another one up ("1.1", "- …") are not counted twice. `slack` is what rounding may make of a line.
 */
export function wrongSums(
  rows: readonly BodyRow[],
  read: {
    readonly amountOf: AmountOf
    readonly isPart: (row: BodyRow) => boolean
    readonly titleOf: (row: BodyRow) => string
  },
  slack: bigint,
): readonly WrongSum[] {
  const lines = rows.filter((row) => row.kind === 'data' && !read.isPart(row))
  const sumOf = (some: readonly BodyRow[]): bigint =>
    some.reduce((sum, row) => sum + (read.amountOf(row) ?? 0n), 0n)
  const wrong: WrongSum[] = []
  rows.forEach((row, at) => {
    if (row.kind !== 'group' && row.kind !== 'total') return
    const stated = read.amountOf(row)
    if (stated === null) return
    const candidates = row.kind === 'group' ? [under(at, rows, read)] : [lines, ...blocks(row, lines)]
    const fits = candidates.some((some) => near(sumOf(some), stated, slack * BigInt(some.length + 1)))
    const first = candidates[0] ?? []
    const beside =
      row.kind === 'group' ? first[0] : (lines.findLast((line) => line.row < row.row) ?? lines[0])
    if (fits || !beside) return
    wrong.push({ row: row.row, beside: beside.row, words: read.titleOf(row), stated, summed: sumOf(first) })
  })
  return wrong
}

const near = (one: bigint, other: bigint, slack: bigint): boolean =>
  (one > other ? one - other : other - one) <= slack

// The lines under a heading: those that bear it, at its depth, until one does not.
function under(
  at: number,
  rows: readonly BodyRow[],
  { isPart }: { isPart: (row: BodyRow) => boolean },
): readonly BodyRow[] {
  const below = rows.slice(at + 1).filter(({ kind }) => kind === 'data' || kind === 'group')
  const deeper = below.findIndex(({ kind }) => kind === 'data')
  const first = below[deeper]
  const depth = (first?.groups.length ?? 0) - deeper
  if (!first || depth <= 0) return []
  const path = (row: BodyRow): string => row.groups.slice(0, depth).join('\n')
  const lines = below.filter(({ kind }) => kind === 'data')
  const end = lines.findIndex((row) => path(row) !== path(first))
  return lines.slice(0, end < 0 ? undefined : end).filter((row) => !isPart(row))
}

// A sum below a part of a table: the lines above it, by their headings.
function blocks(total: BodyRow, lines: readonly BodyRow[]): readonly (readonly BodyRow[])[] {
  const before = lines.filter(({ row }) => row < total.row)
  const last = before.at(-1)
  if (!last) return []
  return last.groups.map((_, depth) =>
    before.filter(
      ({ groups }) => groups.slice(0, depth + 1).join('\n') === last.groups.slice(0, depth + 1).join('\n'),
    ),
  )
}
