/**
 * Lists as files. In: who asks, a list with its filters in words, its columns and its pages. Out: XLSX or CSV, streamed.
 * Promised: only what the asker sees leaves; the journal says who took what; memory stays that of one page.
 */
export {
  exportList,
  rowsAtOnce,
  type ExportColumn,
  type ExportedFile,
  type ExportFilters,
  type ExportFormat,
} from './export-list.ts'
export { column, runningNumber } from './columns.ts'
