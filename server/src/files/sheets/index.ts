/**
 * Tables of a file. In: bytes and the name they came under. Out: the sheets with their rows as values (days are days,
 * percents percents), or a refusal that says what is wrong with the file. Promised: what the bytes are decides; a book is
 * read as it inflates, empty rows cost nothing; nothing in a file is computed, run or fetched.
 */
import {
  intakeLimits,
  openOle,
  openZip,
  refuseFile,
  sheetMediaType,
  sniff,
  Unreadable,
} from '../intake/index.ts'
import type { IntakeLimits } from '../intake/index.ts'
import { readCsv } from './csv.ts'
import { inUnicode } from './old-letters.ts'
import { readSheet } from './sheet-rows.ts'
import { tableLimits, type ReadTables, type TableLimits, type TablesAnswer } from './types.ts'
import { openWorkbook } from './workbook.ts'

export { markTable, type MarkedTable, type RowMark } from './mark-rows.ts'
export type { ReadTables, TableLimits, TablesAnswer } from './types.ts'

const CSV_NAMES = /\.(?:csv|tsv|txt)$/i

/** Reads the tables of a file. */
export async function readTables(
  bytes: Uint8Array,
  name: string,
  limits: IntakeLimits = intakeLimits,
  tables: TableLimits = tableLimits,
): Promise<TablesAnswer> {
  if (bytes.byteLength === 0) return refuseFile('empty')
  if (bytes.byteLength > limits.bytes)
    return refuseFile('too-large', { limit: limits.bytes, size: bytes.byteLength })
  try {
    const read = await readKind(bytes, name, limits, tables)
    return read.tables.some(({ rows }) => rows.length > 0) ? read : refuseFile('no-text')
  } catch (error) {
    if (error instanceof Unreadable) return error.refusal
    throw error
  }
}

async function readKind(
  bytes: Uint8Array,
  name: string,
  limits: IntakeLimits,
  tables: TableLimits,
): Promise<ReadTables> {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const sniffed = sniff(bytes)
  if (sniffed === 'zip') {
    if (CSV_NAMES.test(name)) throw new Unreadable('mislabelled', { found: 'zip', said: extension })
    return readBook(bytes, limits, tables)
  }
  if (sniffed === 'ole') throw oldBook(bytes)
  if (sniffed === 'text' || (sniffed === 'html' && CSV_NAMES.test(name)) || sniffed === 'mail') {
    if (!CSV_NAMES.test(name)) throw new Unreadable('mislabelled', { found: 'text', said: extension })
    const table = readCsv(bytes, name.replace(CSV_NAMES, ''), tables)
    return { kind: 'tables', format: 'csv', mediaType: 'text/csv', tables: [table] }
  }
  const named = ['xlsx', 'xls', 'csv'].includes(extension)
  throw new Unreadable(named ? 'mislabelled' : 'unsupported', { found: sniffed, said: extension })
}

async function readBook(bytes: Uint8Array, limits: IntakeLimits, tables: TableLimits): Promise<ReadTables> {
  const zip = await openZip(bytes, limits)
  if (zip.names.has('xl/workbook.bin')) throw new Unreadable('unsupported', { found: 'xlsb' })
  if (zip.names.has('xl/vbaProject.bin')) throw new Unreadable('has-macros')
  if (zip.names.has('word/document.xml')) throw new Unreadable('mislabelled', { found: 'docx', said: 'xlsx' })
  if (zip.names.has('content.xml')) throw new Unreadable('unsupported', { found: 'ods' })
  if (![...zip.names].some((part) => part.endsWith('workbook.xml')))
    throw new Unreadable('mislabelled', { found: 'zip', said: 'xlsx' })
  const book = await openWorkbook(zip, tables.sheets)
  const budget = { rows: tables.rows }
  const sheets: ReadTables['tables'][number][] = []
  for (const sheet of book.sheets) sheets.push(await readSheet(zip, book, sheet, tables, budget))
  return { kind: 'tables', format: 'xlsx', mediaType: sheetMediaType, tables: inUnicode(sheets) }
}

// Excel before 2007, and every book with a password, stand in one old container.
function oldBook(bytes: Uint8Array): Unreadable {
  const { streams } = openOle(bytes)
  if (streams.has('EncryptedPackage')) return new Unreadable('encrypted')
  return new Unreadable('unsupported', {
    found: streams.has('Workbook') || streams.has('Book') ? 'xls' : 'ole',
  })
}
