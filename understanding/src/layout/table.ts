import type { Span } from '../reading.ts'
import { anywhere, readingView } from '../lexicon/index.ts'
import type { Block } from './block.ts'

/** What a column of a task table holds. */
export type Column = 'number' | 'content' | 'lead' | 'coordinate' | 'deadline' | 'product' | 'other'

/** One row of a table. */
export interface Row {
  readonly role: 'header' | 'section' | 'data'
  /** The cells with their blanks cut off; an empty cell has no length. */
  readonly cells: readonly Span[]
  /** What the columns hold; empty when the table has no header. */
  readonly columns: readonly Column[]
  /** Index of the first block of its table. */
  readonly table: number
}

const COLUMN_WORDS: readonly (readonly [Column, RegExp])[] = [
  ['coordinate', anywhere('phối hợp')],
  [
    'lead',
    anywhere(
      'chủ trì|đơn vị thực hiện|cơ quan thực hiện|đơn vị được giao|cơ quan được giao|phụ trách|trách nhiệm thực hiện|đầu mối',
    ),
  ],
  ['deadline', anywhere('thời hạn|thời gian|tiến độ|hoàn thành|hạn xử lý|lộ trình')],
  ['product', anywhere('sản phẩm|kết quả|hình thức văn bản|đầu ra')],
  [
    'content',
    anywhere('nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|tên văn bản|tên đề án|đề án|chỉ tiêu|danh mục'),
  ],
  ['number', anywhere('^_(?:stt|tt|số tt|số thứ tự)')],
]

/** Reads the rows of all tables, by the index of their block. */
export function readTables(text: string, blocks: readonly Block[]): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>()
  let table = -1
  let columns: readonly Column[] = []
  blocks.forEach((block, index) => {
    if (block.kind === 'rule') return
    if (block.kind !== 'row') {
      table = -1
      return
    }
    const cells = cellsOf(text, block)
    const named = headerOf(text, cells, table < 0)
    if (named) columns = named
    else if (table < 0) columns = columnsGo(cells, columns)
    if (table < 0) table = index
    const role = named ? 'header' : isSection(text, cells, columns) ? 'section' : 'data'
    rows.set(index, { role, cells, columns, table })
  })
  return rows
}

/** A table cut by a page break goes on with the columns of its first part. */
function columnsGo(cells: readonly Span[], columns: readonly Column[]): readonly Column[] {
  return cells.length === columns.length ? columns : []
}

function cellsOf(text: string, block: Block): readonly Span[] {
  const cells: Span[] = []
  let from = text.charCodeAt(block.start) === 124 ? block.start + 1 : block.start
  for (let at = from; at <= block.end; at++) {
    if (at < block.end && text.charCodeAt(at) !== 124) continue
    if (at < block.end || at > from) cells.push(trimmed(text, from, at))
    from = at + 1
  }
  return cells
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && ' *_\n'.includes(text.charAt(start))) start++
  while (end > start && ' *_\n'.includes(text.charAt(end - 1))) end--
  return { start, end }
}

/** The columns that a header row names: the content and one more are needed. */
function headerOf(text: string, cells: readonly Span[], first: boolean): readonly Column[] | undefined {
  const [number] = cells
  if (cells.length < 3 || !number) return undefined
  const view = readingView(text)
  const counted = /^(?:stt|tt|số tt|số thứ tự)$/.test(view.slice(number.start, number.end))
  if (!counted && (!first || /^\d/.test(view.slice(number.start, number.end)))) return undefined
  const columns = cells.map((cell) => {
    const words = view.slice(cell.start, Math.min(cell.end, cell.start + 60))
    if (cell.end - cell.start > 60) return 'other'
    return (
      COLUMN_WORDS.find(([, pattern]) => {
        pattern.lastIndex = 0
        return pattern.test(words)
      })?.[0] ?? 'other'
    )
  })
  const known = new Set(columns.filter((column) => column !== 'other' && column !== 'number'))
  return known.size >= 2 || (columns[0] === 'number' && known.size >= 1) ? columns : undefined
}

/** A row with one filled cell besides its number stands for a part of the table. */
function isSection(text: string, cells: readonly Span[], columns: readonly Column[]): boolean {
  const filled = cells.filter((cell, at) => cell.end > cell.start && columns[at] !== 'number')
  if (filled.length === 1 && columns.length > 2) {
    const number = cells[0]
    return (
      number !== undefined && (columns[0] !== 'number' || !/^\d/.test(text.slice(number.start, number.end)))
    )
  }
  return filled.length === 0
}
