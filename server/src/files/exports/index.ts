/**
 * Files for people. In: tables as values. Out: bytes of XLSX or DOCX. Promised: dates are real dates, headers repeat on
 * every printed page, nothing in a cell is run as a formula.
 */
export { writePaper, type PaperTable } from './paper.ts'
export { streamSheet, type Sheet, type SheetCell, type SheetColumn } from './streamed-sheet.ts'
