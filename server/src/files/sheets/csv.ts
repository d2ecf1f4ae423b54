import type { Cell, Table, TableRow } from '@dieuhanh/domain'
import { readPlain, Unreadable } from '../intake/index.ts'
import type { TableLimits } from './types.ts'

const SEPARATORS = [';', ',', '\t', '|'] as const
const SAMPLED_LINES = 30

/** Reads comma-separated values in any encoding that a text may have, whatever separates them. Throws `Unreadable`. */
export function readCsv(bytes: Uint8Array, name: string, limits: TableLimits): Table {
  const { text, remarks } = readPlain(bytes)
  const clean = text.replace(/^\uFEFF/, '')
  // Excel writes, and obeys, a first line that names the separator.
  const said = /^sep=(.)\r?\n/.exec(clean)
  const body = said ? clean.slice(said[0].length) : clean
  const separator = said?.[1] ?? separatorOf(body)
  const rows: TableRow[] = []
  let cut = false
  let line = said ? 1 : 0
  for (const fields of records(body, separator)) {
    line += 1
    cut ||= fields.length > limits.columns
    const cells = fields.slice(0, limits.columns).map(cellOf)
    while (cells.length > 0 && cells.at(-1) === null) cells.pop()
    if (cells.length === 0) continue
    if (rows.length >= limits.rows) throw new Unreadable('too-long', { rows: limits.rows })
    rows.push({ row: line, cells })
  }
  const table = { name, hidden: false, rows, hiddenRows: 0, merged: [], cut }
  const from = remarks.flatMap((remark) => (remark.code === 'legacy-encoding' ? remark.encodings : []))[0]
  return from === undefined ? table : { ...table, convertedFrom: from }
}

// The one that most lines have equally often.
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 50_000)
    .split(/\r\n|\r|\n/)
    .slice(0, SAMPLED_LINES)
  let best = { separator: ',', score: 0 }
  for (const separator of SEPARATORS) {
    const counts = lines.map((line) => outsideQuotes(line).split(separator).length - 1).filter(Boolean)
    const usual = [...Map.groupBy(counts, (count) => count).values()].toSorted(
      (a, b) => b.length - a.length,
    )[0]
    const score = (usual?.length ?? 0) * Math.min(usual?.[0] ?? 0, 20) + counts.length
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

const outsideQuotes = (line: string): string => line.replace(/"(?:[^"]|"")*"?/g, '')

// Fields in quotes may hold separators, lines and doubled quotes.
function* records(text: string, separator: string): Generator<string[]> {
  let fields: string[] = []
  let at = 0
  while (at < text.length) {
    let field: string
    if (text[at] === '"') {
      const end = closingQuote(text, at)
      field = text.slice(at + 1, end).replaceAll('""', '"')
      at = end + 1
      // What follows a closing quote belongs to the field, as Excel has it.
      const rest = endOfField(text, at, separator)
      field += text.slice(at, rest)
      at = rest
    } else {
      const end = endOfField(text, at, separator)
      field = text.slice(at, end)
      at = end
    }
    fields.push(field)
    if (text[at] === separator) {
      at += 1
      if (at === text.length) fields.push('')
      continue
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    at += 1
    yield fields
    fields = []
  }
  if (fields.length > 0) yield fields
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from + 1)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at === -1 ? text.length : at
}

function endOfField(text: string, from: number, separator: string): number {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}

// Our own files put an apostrophe before what Excel would run as a formula.
function cellOf(field: string): Cell {
  const words = /^'[=+\-@\t]/.test(field) ? field.slice(1) : field
  return words.trim() === '' ? null : words
}
