/**
 * Files for people. In: tables as values. Out: bytes of XLSX or CSV. Promised: dates are real dates, headers repeat on
 * every printed page, nothing in a cell is run as a formula, a list of any length takes the memory of one page of it.
 */
export type { Sheet, SheetCell, SheetColumn, SheetPages } from './sheet.ts'
export { streamCsv } from './streamed-csv.ts'
export { streamSheet } from './streamed-sheet.ts'
export { escapeWords, letter } from './sheet-parts.ts'
export { zipStream, type ZipEntry } from './zip-stream.ts'
