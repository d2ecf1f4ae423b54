/**
 * Lists, papers and copies of scans taken away by a job. In: what is asked for, as it is filtered or written. Out: the export, how far it is, in the end its file. Promised:
 * what is asked for is written whatever is killed meanwhile; it is kept for a day for whoever asked and for nobody else;
 * the journal says who asked and who took.
 */
export type { AskedExport, ExportListName } from './lists.ts'
export { cancelExport, getExport, listExports, startExport, takeExport, type ExportView } from './exports.ts'
export { forgetExports, resumeExports, writeExport, type WriteOutcome } from './write.ts'
