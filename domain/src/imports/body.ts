import { foldMarks } from '@dieuhanh/understanding'
import { isBlank, wordsOf } from './cell.ts'
import type { BodyRow, Cell, Table, TableRow } from './types.ts'

/** Where the columns that tell rows apart stand. */
export interface BodyColumns {
  /** The column that every line of data fills, e.g. the content of a task. */
  readonly main: number
  readonly ordinal: number | null
  /** Columns one of which a line of data fills besides; a heading fills none. */
  readonly others: readonly number[]
  /** Columns of figures, in which headings may hold sums. */
  readonly sums?: readonly number[]
  /** The words of the head by column: what says the same further down is the head once more. */
  readonly heads?: readonly string[]
}

// "Tổng cộng 12" is a sum; "Tổng hợp kết quả" with a lead and "Tổng số hộ" with a measure are lines of data.
const TOTAL = /^(?:tong(?: cong| so)?|cong)(?:[^a-z]*$|\s*[(:])/
const BEGINS_TOTAL = /^(?:tong (?:cong|so)|cong (?:nhom|muc|phan|theo))(?![a-z])/
const NOTE = /^(?:ghi chu|noi nhan|luu y|chu thich|nguoi lap|nguon:|\*|\(\*\))/
// 5, (5), 5=6+7, 10=8/5
const COLUMN_NUMBERS = /^\(?(?:\d{1,2}|[a-z])\)?(?:\s*=[\d\s()+*/:x%.-]+)?$/
// Who drew a table up and who signs it, each in a cell of their own below it.
const SIGNED =
  /^(?:nguoi (?:lap|tong hop)(?: bieu| bang)?|lap bieu|noi nhan.*|thu truong(?: (?:don vi|co quan))?|(?:pho )?(?:chu tich|giam doc)|chanh van phong|ke toan truong|(?:tm|kt|tl|tuq|q)\.? .{0,60}|\(?(?:da )?ki(?: ten|,).{0,40}|.{0,40}, ?ngay .{0,10} thang .{0,10} nam .{0,6})[:.]?$/
const ROMAN = /^[ivxlc]+$/
const DEEPEST = 6
const TALLEST = 5000

/** Sorts the rows below a head: lines of data under the headings of their groups, sums, notes below the table. */
export function bodyRows(table: Table, below: number, columns: BodyColumns): readonly BodyRow[] {
  const filled = fillDown(table)
  const rows = table.rows.filter(({ row }) => row > below).map(filled)
  const body = rows.filter((row, at) => !(at === 0 && isColumnNumbers(row)) && !isHead(row, columns))
  const numbered = body.findLastIndex((row) => /^\d/.test(ordinalOf(row, columns)))
  const signed = body.findIndex((row, at) => at > numbered && isSigned(row, columns))
  const end = signed < 0 ? body.length : signed
  const last = body.findLastIndex((row, at) => at < end && (isData(row, columns) || holdsSum(row, columns)))
  const groups: { depth: number; words: string }[] = []
  return body.map((row, at): BodyRow => {
    const next = at > last && !goesOn(row, columns, body[at - 1]) ? null : (body[at + 1] ?? row)
    const kind = at >= end ? 'note' : kindOf(row, columns, next)
    // Line 2 is no part of heading 1: headings that have numbers end at the next number.
    const own = kind === 'data' ? depthOfOrdinal(ordinalOf(row, columns)) : -1
    if (own >= NUMBERED) while ((groups.at(-1)?.depth ?? -1) >= own) groups.pop()
    const above = groups.map(({ words }) => words)
    if (kind !== 'group') return { ...row, kind, groups: above }
    const depth = depthOf(row, columns)
    while (groups.length > 0 && (groups.at(-1)?.depth ?? 0) >= depth) groups.pop()
    const words = headingOf(withoutSums(row, columns))
    if (groups.length < DEEPEST) groups.push({ depth, words: words.slice(0, 300) })
    return { ...row, kind, groups: above }
  })
}

function kindOf(row: TableRow, columns: BodyColumns, next: TableRow | null): BodyRow['kind'] {
  const words = headingOf(row)
  const folded = foldMarks(words)
  if (TOTAL.test(folded) || TOTAL.test(foldMarks(wordsOf(row.cells[columns.main] ?? null)))) return 'total'
  if (isData(row, columns)) return 'data'
  if (BEGINS_TOTAL.test(folded)) return 'total'
  if (holdsSum(row, columns)) return isSumHeading(row, columns, next) ? 'group' : 'data'
  if (next === null || NOTE.test(folded)) return 'note'
  const main = wordsOf(row.cells[columns.main] ?? null)
  if (main === '' && (!hasOneText(row) || standsAmongOthers(row, columns))) return 'data'
  return isHeading(row, columns, next) ? 'group' : 'data'
}

// The words of a heading stand in its column or left of it; alone in another column they are what a line was cut off from.
function standsAmongOthers({ cells }: TableRow, { ordinal, others }: BodyColumns): boolean {
  const column = cells.findIndex((cell) => !isBlank(cell))
  return column !== ordinal && others.includes(column)
}

// Right below a line of data and in one of its columns: no note, but words of that line that its row had no room for.
function goesOn(row: TableRow, columns: BodyColumns, above: TableRow | undefined): boolean {
  return above?.row === row.row - 1 && isData(above, columns) && standsAmongOthers(row, columns)
}

// A head that stands again where a page began, or above the next part.
function isHead({ cells }: TableRow, { heads }: BodyColumns): boolean {
  if (!heads) return false
  const plain = (words: string): string => foldMarks(words).replace(/[^a-z0-9]+/g, ' ')
  const said = cells.flatMap((cell, column) =>
    isBlank(cell) ? [] : [[column, plain(wordsOf(cell))] as const],
  )
  return (
    said.length > 1 &&
    said.every(([column, words]) => words.trim() !== '' && plain(heads[column] ?? '').includes(words.trim()))
  )
}

// Below the last number: every cell says who drew the table up, who signs it, or where and when.
function isSigned(row: TableRow, columns: BodyColumns): boolean {
  const words = textsOf(row.cells)
  return !isNumbered(row, columns) && words.length > 0 && words.every((text) => SIGNED.test(foldMarks(text)))
}

// The column of numbers may hold other words, even a signature.
function isNumbered(row: TableRow, columns: BodyColumns): boolean {
  return /^(?:\d|[ivxlc]+$|[a-z]\)?$)/.test(ordinalOf(row, columns))
}

// A heading has no other columns; a task whose lead was forgotten has a plain number and no deeper ones below it.
function isHeading(row: TableRow, columns: BodyColumns, next: TableRow): boolean {
  const ordinal = ordinalOf(row, columns)
  if (!/^\d/.test(ordinal)) return true
  return depthOfOrdinal(ordinalOf(next, columns)) > depthOfOrdinal(ordinal)
}

function holdsSum({ cells }: TableRow, { sums = [] }: BodyColumns): boolean {
  return sums.some((column) => !isBlank(cells[column] ?? null))
}

// Figures alone: a heading with its sum where its number is Roman or a letter, or where deeper ones follow. In a table that
// says nothing else of its lines, only what follows tells.
function isSumHeading(row: TableRow, columns: BodyColumns, next: TableRow | null): boolean {
  const ordinal = ordinalOf(row, columns)
  if (/^[-+*]/.test(ordinal)) return false
  const deeper = next !== null && depthOfOrdinal(ordinalOf(next, columns)) > depthOfOrdinal(ordinal)
  const says = columns.others.length > 0
  return /^[a-z]+$/.test(ordinal) ? says || deeper : says && deeper
}

function isData({ cells }: TableRow, { others }: BodyColumns): boolean {
  return others.some((column) => !isBlank(cells[column] ?? null)) && new Set(textsOf(cells)).size > 1
}

// (1) (2) (3) or A B 1 2 under a head.
function isColumnNumbers({ cells }: TableRow): boolean {
  const words = textsOf(cells)
  return words.length > 2 && words.every((text) => COLUMN_NUMBERS.test(text.toLowerCase()))
}

const textsOf = (cells: readonly Cell[]): string[] =>
  cells.filter((cell) => !isBlank(cell)).map((cell) => wordsOf(cell))

const hasOneText = ({ cells }: TableRow): boolean => new Set(textsOf(cells)).size === 1

function headingOf({ cells }: TableRow): string {
  return [...new Set(textsOf(cells))].join(' ').replace(/\s+/g, ' ')
}

function withoutSums(row: TableRow, { sums = [] }: BodyColumns): TableRow {
  return sums.length === 0
    ? row
    : { ...row, cells: row.cells.map((cell, column) => (sums.includes(column) ? null : cell)) }
}

// A letter of a line, "a)", keeps its bracket: it stands below figures, the capital of a part above all.
function ordinalOf({ cells }: TableRow, { ordinal }: BodyColumns): string {
  const words = ordinal === null ? '' : wordsOf(cells[ordinal] ?? null)
  return /^\p{Ll}[.)]$/u.test(words)
    ? `${foldMarks(words).slice(0, 1)})`
    : foldMarks(words).replace(/[.)\s]+$/, '')
}

const LINE_LETTER = /^[a-z]\)$/
const MARKER = /^(?:[a-z]\)?|[ivxlc]+|[\d.]+)$/

// A, I, 1, 1.1: letters in capitals stand above Roman numbers, these above figures.
function depthOf(row: TableRow, columns: BodyColumns): number {
  const own = ordinalOf(row, columns)
  const words = headingOf(row)
  const marker = MARKER.test(own)
    ? own
    : foldMarks(/^([\p{L}\d.]+)[.)\-\s]/u.exec(words)?.[1] ?? '').replace(/\.$/, '')
  return depthOfOrdinal(marker)
}

// How deep "1" stands, and "a)", which stands below "1.1.1" too.
const NUMBERED = 3
const LETTERED = 20

function depthOfOrdinal(ordinal: string): number {
  if (LINE_LETTER.test(ordinal)) return LETTERED
  if (/^\d/.test(ordinal)) return NUMBERED - 1 + ordinal.split('.').filter(Boolean).length
  if (ROMAN.test(ordinal) && ordinal !== 'c' && ordinal !== 'l') return 1
  if (/^[a-z]$/.test(ordinal)) return 0
  return ordinal === '' ? 1 : 4
}

/** A cell merged over several rows stands for each of them. */
function fillDown(table: Table): (row: TableRow) => TableRow {
  const tall = table.merged.filter(({ top, bottom, left, right }) => bottom > top && left === right)
  if (tall.length === 0) return (row) => row
  const first = new Map(table.rows.map((row) => [row.row, row]))
  const byRow = new Map<number, { column: number; cell: Cell }[]>()
  for (const { top, bottom, left } of tall) {
    const cell = first.get(top)?.cells[left] ?? null
    if (isBlank(cell)) continue
    for (let row = top + 1; row <= Math.min(bottom, top + TALLEST); row += 1) {
      byRow.set(row, [...(byRow.get(row) ?? []), { column: left, cell }])
    }
  }
  return (row) => {
    const given = byRow.get(row.row)
    if (!given) return row
    const cells = [...row.cells]
    for (const { column, cell } of given) {
      while (cells.length < column) cells.push(null)
      cells[column] = cell
    }
    return { ...row, cells }
  }
}
