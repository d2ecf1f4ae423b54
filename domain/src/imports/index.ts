/**
 * Tables of an office as data. In: sheets as rows of cells, the columns that a kind of table may have, the dated units. Out:
 * where the head stands and what each column is, the lines of data under their headings, the value of each cell or what is
 * wrong with it. Promise: nothing is guessed silently; what a cell does not say in full is a problem with its candidates.
 */
export type * from './types.ts'
export { isBlank, wordsOf } from './cell.ts'
export { findHead, plainHead, readHead } from './head.ts'
export { bodyRows } from './body.ts'
export type { BodyColumns } from './body.ts'
export { unitReader, unitWords } from './unit-reader.ts'
export type { UnitReading, UnitWorld } from './unit-reader.ts'
export { derivedTaskHeads, taskColumns } from './tasks/columns.ts'
export type { TaskField } from './tasks/columns.ts'
export { readTaskLine } from './tasks/read.ts'
export type { TaskLineRead, TaskReading } from './tasks/read.ts'
export { readTaskCode, readUnitCode, taskCode, unitCode } from './codes.ts'
export { derivedUnitHeads, unitColumns } from './units/columns.ts'
export type { UnitField } from './units/columns.ts'
export { readUnitLine } from './units/read.ts'
export type { UnitLineRead } from './units/read.ts'
export { importKinds, type ImportKind } from './kinds.ts'
