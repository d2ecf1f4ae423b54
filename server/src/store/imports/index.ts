/**
 * Imports of tables: the file, how its columns are taken, what its rows made. In: a transaction and what to ask or write.
 * Out: plain rows. Promised: which row made what is only ever added.
 */
export { becomeWriter, endProgress, noteProgress, type ImportProgress } from './progress.ts'
export {
  importsPage,
  lockImport,
  readImport,
  sheetsBrought,
  type ImportCounts,
  type ImportRow,
  type ImportState,
} from './rows.ts'
export {
  builtOnSince,
  holdSubjects,
  isSought,
  lastRevisions,
  takeBackFacts,
  withdrawSubjects,
  type BuiltOn,
  type FactSubject,
  type StatedBy,
  type SubjectsSought,
} from './facts.ts'
export { firstUse, type UnitUse } from './use.ts'
export { documentsBySymbol, tasksLike, type KnownTask } from './tasks.ts'
export {
  insertImport,
  insertImportRows,
  insertSheetImport,
  madeByImport,
  updateImport,
  updateTaskWords,
  type ChangesOfRow,
  type ImportChange,
  type MadeByRow,
  type TaskWords,
} from './writing.ts'
