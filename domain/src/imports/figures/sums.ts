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
    const candidates = row.kind === 'group' ? [under(row, at, rows, read)] : [lines, ...blocks(row, lines)]
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

// The lines under a heading: those that bear one heading more than it, until one does not.
function under(
  group: BodyRow,
  at: number,
  rows: readonly BodyRow[],
  { isPart }: { isPart: (row: BodyRow) => boolean },
): readonly BodyRow[] {
  const found: BodyRow[] = []
  for (const row of rows.slice(at + 1)) {
    if (row.kind !== 'data' && row.kind !== 'group') continue
    if (
      row.kind === 'group'
        ? row.groups.length <= group.groups.length
        : row.groups.length <= group.groups.length
    )
      break
    if (row.kind === 'data' && !isPart(row)) found.push(row)
  }
  return found
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
