import type { Cell } from '../blocks.ts'
import type { LegacyEncoding } from '../legacy/index.ts'
import { linesOf, type PageSize } from './lines.ts'
import type { Piece } from './rows.ts'
import type { Rule, Rules } from './rules.ts'

/** A ruled table on a page: where it stands, and its rows. */
export interface Grid {
  readonly top: number
  readonly bottom: number
  readonly rows: readonly (readonly Cell[])[]
  readonly pieces: ReadonlySet<Piece>
}

const TOUCH = 3

/** Finds the ruled tables of a page, and reads each cell by itself. A frame of one cell is none. */
export function gridsOf(
  rules: Rules,
  pieces: readonly Piece[],
  page: PageSize,
  found: Set<LegacyEncoding>,
): Grid[] {
  return groupsOf(rules).flatMap((group) => {
    const columns = edgesOf(group.vertical)
    const rows = edgesOf(group.horizontal).toReversed()
    if (columns.length < 3 || rows.length < 2) return []
    const grid = readGrid({ columns, rows, ...group }, pieces, page, found)
    return grid.rows.length > 0 ? [grid] : []
  })
}

/** Where a cell of a ruled table stands, in points from the left and the bottom. */
export interface CellPlace {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The cells that rules form, joined ones once, without what stands in them. */
export function cellPlaces(rules: Rules): CellPlace[] {
  return groupsOf(rules).flatMap((group) => {
    const columns = edgesOf(group.vertical)
    const rows = edgesOf(group.horizontal).toReversed()
    if (columns.length < 3 || rows.length < 2) return []
    const frame = { columns, rows, ...group }
    const cells = new Map<string, CellPlace>()
    for (let row = 0; row < rows.length - 1; row += 1)
      for (let column = 0; column < columns.length - 1; column += 1) {
        const key = cellOf(frame, row, column)
        const first = cells.get(key)
        cells.set(key, {
          left: first?.left ?? columns[column] ?? 0,
          top: first?.top ?? rows[row] ?? 0,
          right: Math.max(first?.right ?? 0, columns[column + 1] ?? 0),
          bottom: Math.min(first?.bottom ?? Infinity, rows[row + 1] ?? 0),
        })
      }
    return [...cells.values()]
  })
}

interface Group {
  readonly horizontal: Set<Rule>
  readonly vertical: Rule[]
}

// Rules that touch belong together: verticals that go on one in the other, or that one horizontal crosses.
function groupsOf({ horizontal, vertical }: Rules): Rules[] {
  let groups: Group[] = []
  for (const rule of vertical) {
    const crossing = horizontal.filter((line) => crosses(line, rule))
    const apart: Group[] = []
    let whole: Group = { horizontal: new Set(crossing), vertical: [rule] }
    for (const group of groups) {
      const touches =
        crossing.some((line) => group.horizontal.has(line)) ||
        group.vertical.some((other) => goesOn(rule, other))
      if (touches) whole = joined(group, whole)
      else apart.push(group)
    }
    groups = [...apart, whole]
  }
  return groups.map((group) => ({ horizontal: [...group.horizontal], vertical: group.vertical }))
}

function joined(group: Group, more: Group): Group {
  for (const line of more.horizontal) group.horizontal.add(line)
  for (const rule of more.vertical) group.vertical.push(rule)
  return group
}

const crosses = (line: Rule, rule: Rule): boolean =>
  line.from - TOUCH <= rule.at &&
  rule.at <= line.to + TOUCH &&
  rule.from - TOUCH <= line.at &&
  line.at <= rule.to + TOUCH

const goesOn = (rule: Rule, other: Rule): boolean =>
  Math.abs(rule.at - other.at) < TOUCH && rule.from <= other.to + TOUCH && other.from <= rule.to + TOUCH

// Rising; two edges of one drawn line are one.
function edgesOf(rules: readonly Rule[]): number[] {
  const edges: number[] = []
  for (const { at } of rules.toSorted((a, b) => a.at - b.at)) {
    const last = edges.at(-1)
    if (last === undefined || at - last > TOUCH) edges.push(at)
  }
  return edges
}

interface Frame extends Rules {
  readonly columns: readonly number[]
  /** From the top down. */
  readonly rows: readonly number[]
}

function readGrid(
  frame: Frame,
  pieces: readonly Piece[],
  page: PageSize,
  encodings: Set<LegacyEncoding>,
): Grid {
  const { columns, rows } = frame
  const inside = new Map<string, Piece[]>()
  const taken = new Set<Piece>()
  const cells = new Map<number, Piece[]>()
  const cellAt = (row: number, column: number): Piece[] => {
    const place = row * columns.length + column
    const known = cells.get(place)
    if (known) return known
    const key = cellOf(frame, row, column)
    const cell = inside.get(key) ?? []
    inside.set(key, cell)
    cells.set(place, cell)
    return cell
  }
  for (const whole of pieces)
    for (const piece of cutAt(columns, rows, whole)) {
      const x = (piece.left + piece.right) / 2
      const y = piece.base + piece.size * 0.3
      const column = columns.findLastIndex((edge) => edge <= x)
      const row = rows.findLastIndex((edge) => edge >= y)
      if (column < 0 || column >= columns.length - 1 || row < 0 || row >= rows.length - 1) continue
      taken.add(whole)
      cellAt(row, column).push(piece)
    }
  const read = rows.slice(0, -1).map((_, row) =>
    columns.slice(0, -1).map((__, column): Cell => {
      const found = inside.get(`${row}/${column}`)
      return found ? linesOf(found, page, encodings).map((line) => line.text) : []
    }),
  )
  const filled = read.filter((row) => row.some((cell) => cell.length > 0))
  return { top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0, rows: filled, pieces: taken }
}

// The reader joins words across cells when only blanks stand between them: such a run is cut again at the blank
// nearest to the rule.
function cutAt(columns: readonly number[], rows: readonly number[], whole: Piece): Piece[] {
  const edge = columns.find((at) => whole.left < at - TOUCH && at + TOUCH < whole.right)
  const among = whole.base < (rows[0] ?? 0) && whole.base > (rows.at(-1) ?? 0)
  if (edge === undefined || !among || !/\S\s+\S/.test(whole.text)) return [whole]
  const wanted = ((edge - whole.left) / (whole.right - whole.left)) * whole.text.length
  const blanks = [...whole.text.matchAll(/\s+/g)].filter(({ index }) => index > 0)
  const blank = blanks.toSorted((a, b) => Math.abs(a.index - wanted) - Math.abs(b.index - wanted))[0]
  if (!blank) return [whole]
  const left = { ...whole, text: whole.text.slice(0, blank.index), right: edge - 1 }
  const rest = { ...whole, text: whole.text.slice(blank.index).trim(), left: edge + 1 }
  return [left, ...cutAt(columns, rows, rest)]
}

// Cells are joined where no rule stands between them; the words belong to the first.
function cellOf(frame: Frame, row: number, column: number): string {
  let [r, c] = [row, column]
  const { columns, rows } = frame
  const y = ((rows[r] ?? 0) + (rows[r + 1] ?? 0)) / 2
  while (
    c > 0 &&
    !frame.vertical.some(
      (rule) => Math.abs(rule.at - (columns[c] ?? 0)) <= TOUCH && rule.from <= y && y <= rule.to,
    )
  )
    c -= 1
  const x = ((columns[column] ?? 0) + (columns[column + 1] ?? 0)) / 2
  while (
    r > 0 &&
    !frame.horizontal.some(
      (rule) => Math.abs(rule.at - (rows[r] ?? 0)) <= TOUCH && rule.from <= x && x <= rule.to,
    )
  )
    r -= 1
  return `${r}/${c}`
}
