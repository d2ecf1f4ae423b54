import { readingView } from '../lexicon/index.ts'
import type { Line } from './line.ts'

/** Three blanks and more set columns apart; a tab was made as wide. */
const GAP = / {3,}/
const HEADER = /^(?:stt|tt|số tt|số thứ tự) {3,}/
/** `Đơn vị thực hiện   Nhiệm vụ   Thời hạn`: three columns or more, and no sentence. */
const NAMED_HEADER =
  /^(?:đơn vị|cơ quan|nhiệm vụ|nội dung|công việc|người|địa phương|việc|tên)(?:,? [\p{L}/]+|\/\p{L}+){0,5} {3,}[\p{L}/, ]{4,40}? {3,}[\p{L}/, ]{4,80}$/u
/** The first letters of a header. */
const BEFORE_COLUMN = new Set('stđcnv')
const COLUMN =
  /nội dung|nhiệm vụ|công việc|việc cần làm|chủ trì|thực hiện|thời (?:hạn|gian)|hoàn thành|sản phẩm|tên /g

/** How many short lines one row may run over. */
const MOST_LINES = 30

/**
 * Rows of tables that are laid out by blanks or tabs: from a line `STT   Nội dung   Chủ trì …` on, the lines with at least
 * two columns, and under them what a narrow column broke.
 */
export function withLaidOutRows(text: string, lines: readonly Line[]): readonly Line[] {
  if (!text.includes('   ')) return lines
  const view = readingView(text)
  const marked = [...lines]
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line || line.kind !== 'text' || !isHeader(view, line)) continue
    marked[at] = asRow(line)
    at = markRows(text, lines, marked, at + 1)
  }
  return marked
}

/** Begins with `STT`, `TT` or `Số TT`, or with what a column holds, and names at least two columns. */
function isHeader(view: string, line: Line): boolean {
  if (!BEFORE_COLUMN.has(view.charAt(line.first)) || line.end - line.start > 300) return false
  const words = view.slice(line.first, line.end)
  return (HEADER.test(words) || NAMED_HEADER.test(words)) && (words.match(COLUMN)?.length ?? 0) >= 2
}

/** Marks the rows from `from` on and tells the last line that belongs to the table. */
function markRows(text: string, lines: readonly Line[], marked: Line[], from: number): number {
  let broken = 0
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (!line || line.kind === 'row' || line.kind === 'tag' || line.blanks > 1) return at - 1
    if (line.kind === 'rule') continue
    const columns = GAP.test(text.slice(line.start, Math.min(line.end, line.start + 400)))
    const numbered = /^(?:\d{1,3}|[IVX]{1,5}|[A-Z])[.)]?(?: {3,}|$)/.test(
      text.slice(line.start, line.start + 12),
    )
    const indented = isIndented(text, line.start)
    if (numbered || (columns && !indented)) broken = 0
    else if ((!columns && !indented) || ++broken > MOST_LINES) return at - 1
    marked[at] = asRow(line)
  }
  return lines.length - 1
}

function isIndented(text: string, start: number): boolean {
  return text.slice(Math.max(0, start - 4), start) === '    '
}

function asRow({ start, end, first, blanks, hashes }: Line): Line {
  return { start, end, first, blanks, kind: 'row', hashes, marker: undefined }
}

/** The last line of the row that begins at `from`: a cell may hold line breaks, and a narrow column goes on below. */
export function endOfRow(text: string, lines: readonly Line[], from: number): number {
  const row = lines[from]
  if (!row) return from
  if (text.charAt(row.start) === '|')
    return text.charAt(row.end - 1) === '|' ? from : closingLine(text, lines, from)
  let last = from
  for (let at = from + 1; at < from + MOST_LINES; at++) {
    const line = lines[at]
    if (!line || line.kind !== 'row' || line.blanks > 0 || isBarred(text, row) || !goesOnBelow(text, line))
      break
    last = at
  }
  return last
}

/** `| 1 | Xây dựng ⏎ đề án | Sở A |`: a row that begins with a bar ends with one, before the next row begins. */
function closingLine(text: string, lines: readonly Line[], from: number): number {
  for (let at = from + 1; at < from + MOST_LINES; at++) {
    const line = lines[at]
    if (!line || line.blanks > 0 || text.charAt(line.start) === '|') return from
    if (text.charAt(line.end - 1) === '|') return at
  }
  return from
}

const isBarred = (text: string, { start, end }: Line): boolean => text.slice(start, end).includes('|')

/** What the row above could not hold in its columns: further in, and without a number. */
const goesOnBelow = (text: string, line: Line): boolean =>
  isIndented(text, line.start) &&
  !isBarred(text, line) &&
  !/^\d{1,3}[.)]?(?: {3,}|$)/.test(text.slice(line.start, line.start + 10))

/** The columns of a row laid out by blanks: those of its first line. */
export function laidOutCells(
  text: string,
  start: number,
  end: number,
): readonly { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = []
  const newline = text.slice(start, end).indexOf('\n')
  const to = newline < 0 ? end : start + newline
  let from = start
  for (const gap of text.slice(start, to).matchAll(/ {3,}/g)) {
    cells.push({ start: from, end: start + gap.index })
    from = start + gap.index + gap[0].length
  }
  cells.push({ start: from, end: to })
  return cells
}
