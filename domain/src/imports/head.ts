import { foldMarks } from '@dieuhanh/understanding'
import { wordsOf } from './cell.ts'
import type { ColumnMeaning, MappedColumn, MappingReason, Table, TableHead, TableRow } from './types.ts'

/** Titles, letterheads and notes may stand above a head; further down there is none. */
const SEARCHED_ROWS = 30
const LONGEST_HEAD = 120
const LONGEST_READ = 400
const FEWEST_FIELDS = 2
const TALLEST_HEAD = 5

interface Guess<Field extends string> {
  readonly field: Field
  readonly reason: MappingReason
  readonly score: number
}

/**
 * Finds the head of a table by what its cells mean, in one row or in up to three with merged cells, whatever stands above it. Null
 * where no row of the first thirty has the needed column and one more.
 */
export function findHead<Field extends string>(
  table: Table,
  meanings: readonly ColumnMeaning<Field>[],
): TableHead<Field> | null {
  let best: { head: TableHead<Field>; score: number } | null = null
  for (const { row } of table.rows.slice(0, SEARCHED_ROWS)) {
    for (const bottom of opensTall(table, row, meanings) ? [row, row + 1, row + 2] : [row, row + 1]) {
      const head = readHead(table, row, bottom, meanings)
      const score = worthOf(head, meanings)
      // More rows must say more than one: the second may as well be the first line of data.
      const more = score > (best?.score ?? 0) + (bottom > row ? 0.5 : 0)
      if (more || (best && best.score <= score && isWithin(table, row, bottom, best.head)))
        best = { head, score }
    }
  }
  return best && deepened(table, best.head, meanings)
}

// Cells that are merged with the head reach down to its last row, whatever stands beside them there.
function deepened<Field extends string>(
  table: Table,
  head: TableHead<Field>,
  meanings: readonly ColumnMeaning<Field>[],
): TableHead<Field> {
  const named = new Set(head.columns.flatMap(({ column, field }) => (field === null ? [] : column)))
  const ends = table.merged.flatMap(({ top, bottom, left }) =>
    top >= head.top && top <= head.bottom && bottom < head.top + TALLEST_HEAD && named.has(left)
      ? bottom
      : [],
  )
  const bottom = Math.max(head.bottom, ...ends)
  return bottom === head.bottom ? head : readHead(table, head.top, bottom, meanings)
}

// A title or "Đơn vị tính: triệu đồng" right above a head is no row of it.
function isWithin(table: Table, row: number, bottom: number, { top, bottom: last }: TableHead): boolean {
  if (bottom !== last || row <= top) return false
  const first = table.rows.find((one) => one.row === top)?.cells ?? []
  return new Set(first.map((cell) => wordsOf(cell)).filter((words) => words !== '')).size === 1
}

// A head of three rows names some columns in its first, which reach down to its last; a title names none.
function opensTall<Field extends string>(
  table: Table,
  row: number,
  meanings: readonly ColumnMeaning<Field>[],
): boolean {
  const own = readHead(table, row, row, meanings).columns
  return own.filter(({ reason }) => reason === 'same-words').length >= FEWEST_FIELDS
}

/** Reads the head that stands in the given rows. */
export function readHead<Field extends string>(
  table: Table,
  top: number,
  bottom: number,
  meanings: readonly ColumnMeaning<Field>[],
): TableHead<Field> {
  const rows = table.rows.filter(({ row }) => row >= top && row <= bottom)
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const columns: { column: number; head: string; parts: readonly string[] }[] = []
  for (let column = 0; column < width; column += 1) {
    const parts = [...new Set(rows.map((row) => headAt(table, row, column)).filter((part) => part !== ''))]
    columns.push({ column, head: parts.join(' – '), parts })
  }
  return { top, bottom, columns: eachFieldOnce(columns, meanings) }
}

// A cell of a merged stretch says what the stretch says.
function headAt(table: Table, { row, cells }: TableRow, column: number): string {
  const own = wordsOf(cells[column] ?? null)
  if (own !== '') return own
  const merged = table.merged.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  )
  const first = merged && table.rows.find((other) => other.row === merged.top)
  return merged && first ? wordsOf(first.cells[merged.left] ?? null) : ''
}

// Two columns that both look like a field: the surer one is it, then the one more to the left.
function eachFieldOnce<Field extends string>(
  columns: readonly { column: number; head: string; parts: readonly string[] }[],
  meanings: readonly ColumnMeaning<Field>[],
): readonly MappedColumn<Field>[] {
  const guesses = columns.flatMap(({ column, parts }) =>
    guessesOf(parts, meanings).map((guess) => ({ ...guess, column })),
  )
  const chosen = new Map<number, Guess<Field>>()
  const taken = new Set<Field>()
  for (const guess of guesses.toSorted((a, b) => b.score - a.score || a.column - b.column)) {
    if (chosen.has(guess.column) || taken.has(guess.field)) continue
    chosen.set(guess.column, guess)
    taken.add(guess.field)
  }
  return columns.map(({ column, head }) => {
    const guess = chosen.get(column)
    return { column, head, field: guess?.field ?? null, reason: guess?.reason ?? null }
  })
}

function guessesOf<Field extends string>(
  parts: readonly string[],
  meanings: readonly ColumnMeaning<Field>[],
): readonly Guess<Field>[] {
  const last = plainHead(parts.at(-1) ?? '')
  const whole = plainHead(parts.join(' '))
  return meanings.flatMap(({ field, heads }) => {
    const own = scoreOf(last, heads)
    if (own > 0) return { field, reason: own >= 90 ? 'same-words' : 'like-words', score: own } as const
    const grouped = parts.length > 1 ? scoreOf(whole, heads) : 0
    if (grouped > 0) return { field, reason: 'group-words', score: grouped - 20 } as const
    // In tall heads the lowest row may only tell columns of one group apart: "9 tháng", "cả năm".
    const middle = parts.length > 2 ? scoreOf(plainHead(parts.at(-2) ?? ''), heads) : 0
    return middle > 0 ? ({ field, reason: 'group-words', score: middle - 30 } as const) : []
  })
}

// A head that a pattern covers whole is surer than one that holds its words among others; earlier patterns are surer.
function scoreOf(head: string, patterns: readonly RegExp[]): number {
  if (head === '' || head.length > LONGEST_HEAD) return 0
  let best = 0
  patterns.forEach((pattern, at) => {
    const found = pattern.exec(head)
    if (!found) return
    const covers = found[0].length / head.length
    best = Math.max(best, (covers === 1 ? 100 : 40 + 40 * covers) - at * 3)
  })
  return best
}

function worthOf<Field extends string>(
  head: TableHead<Field>,
  meanings: readonly ColumnMeaning<Field>[],
): number {
  const found = new Set(head.columns.flatMap(({ field }) => (field === null ? [] : [field])))
  const lacks = meanings.some(({ needed, field }) => needed && !found.has(field))
  if (lacks || found.size < FEWEST_FIELDS) return 0
  const sure = head.columns.filter(({ reason }) => reason === 'same-words').length
  // Long cells are sentences that happen to hold a word of a head.
  const long = head.columns.filter(({ head: words }) => words.length > 60).length
  return found.size + sure / 10 - long
}

/** A head without marks, signs, units in brackets and doubled blanks: "Cơ quan\nchủ trì (*)" is "co quan chu tri". */
export function plainHead(head: string): string {
  return foldMarks(head.slice(0, LONGEST_READ))
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/-\s*\n\s*/g, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9%&/]+/g, ' ')
    .replace(/\s*([/&])\s*/g, '$1')
    .trim()
}
