/**
 * Tables of an office as data. In: sheets as rows of cells, the columns that a kind of table may have, the dated units. Out:
 * where the head stands and what each column is, the lines of data under their headings, the value of each cell or what is
 * wrong with it. Promise: nothing is guessed silently; what a cell does not say in full is a problem with its candidates.
 */
export type * from './types.ts'
export { isBlank, wordsOf } from './cell.ts'
export { columnLetter } from './column-letter.ts'
export { findHead, plainHead, readHead } from './head.ts'
export { bodyRows } from './body.ts'
export type { BodyColumns } from './body.ts'
export { linesAbove, type TableWords } from './figures/table-words.ts'
export { wrongSums, type WrongSum } from './figures/sums.ts'
export { readMoneyCell } from './figures/money-cell.ts'
export { readFigureCell } from './figures/figure-cell.ts'
export { shareFits, statedShare } from './figures/shares.ts'
export {
  derivedIndicatorHeads,
  indicatorColumns,
  indicatorFactFields,
  type IndicatorFactField,
  type IndicatorField,
} from './indicators/columns.ts'
export {
  indicatorKey,
  indicatorPeriods,
  readIndicatorLines,
  type IndicatorFactRead,
  type IndicatorLineRead,
} from './indicators/read.ts'
export {
  derivedProjectHeads,
  projectColumns,
  type CapitalPlanField,
  type DisbursementField,
  type ProjectField,
} from './projects/columns.ts'
export {
  projectKey,
  projectMoneyFields,
  projectTable,
  readProjectLine,
  type CapitalPlanRead,
  type DisbursementRead,
  type ProjectLineRead,
} from './projects/read.ts'
export { unitReader, unitWords } from './unit-reader.ts'
export type { UnitReading, UnitWorld } from './unit-reader.ts'
export { derivedTaskHeads, taskColumns } from './tasks/columns.ts'
export type { TaskField } from './tasks/columns.ts'
export { readTaskLine } from './tasks/read.ts'
export type { TaskLineRead, TaskReading } from './tasks/read.ts'
export {
  indicatorCode,
  projectCode,
  readSubjectCode,
  readTaskCode,
  readUnitCode,
  taskCode,
  unitCode,
} from './codes.ts'
export { derivedUnitHeads, unitColumns } from './units/columns.ts'
export type { UnitField } from './units/columns.ts'
export { readUnitLine } from './units/read.ts'
export type { UnitLineRead } from './units/read.ts'
export { importKinds, type ImportKind } from './kinds.ts'
