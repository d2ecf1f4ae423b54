/**
 * Tasks, their parts and their histories. In: filters, places, events that the domain has decided. Out: lines, pages and counts
 * made by the database. Promised: a list costs one walk along an index whatever its length, a page one round trip; histories
 * only grow.
 */
export { addUp, boxOf, countTasks, type TaskCounts } from './counts.ts'
export { evidenceFile, insertFile, ownFiles } from './evidence.ts'
export { lockTask, readTask, type LastEvent, type LockedTask, type StoredDetails } from './history.ts'
export { taskLines, type TaskLines, type TaskSort } from './list.ts'
export {
  personJson,
  taskSheet,
  type FileName,
  type PersonName,
  type TaskEventLine,
  type TaskFacts,
  type TaskSheet,
} from './page.ts'
export { conditionsOf, type TaskQuery, type TaskSearch } from './query.ts'
export { remindersOf, takeReminderTurn, workspacesToRemind, type Reminder } from './reminders.ts'
export {
  lineColumns,
  lineJoins,
  lineJson,
  unitJson,
  type DocumentName,
  type TaskLine,
  type UnitName,
} from './rows.ts'
export { deleteFilter, insertFilter, savedFilters, type SavedFilter } from './saved-filters.ts'
export { searchFor } from './search.ts'
export { stateColumns, stateOf, type StateColumns } from './state.ts'
export { unitsAbove, unitsBelow, workspaceName } from './units.ts'
export {
  appendTaskEvents,
  insertTasks,
  saveTaskState,
  takeTaskNumbers,
  type NewTask,
  type NewTaskEvent,
  type TaskChange,
} from './writing.ts'
