/**
 * Tables of an office that become data. In: files, how their columns are to be taken, who asks. Out: what every row would do,
 * then what was done. Promised: nothing is written before somebody confirmed what they saw; then all of it in one
 * transaction or nothing; the same file again changes nothing twice; the file is kept.
 */
export { applyImport, undoImport, type ApplyRefusal } from './apply.ts'
export { errorFile, templateFile, type ImportFile } from './files.ts'
export { listImports, type ImportsPage } from './list.ts'
export { editImport, openImport, openSheet, viewOf, type ImportEdit } from './open.ts'
export { listRows, type RowsPage } from './rows.ts'
export type { Fate } from './target.ts'
export { targets } from './targets.ts'
export type { ImportView } from './view.ts'
