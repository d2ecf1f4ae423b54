/**
 * Tasks: lists, pages, and everything that people do to them. In: who asks and what for. Out: lines, pages, counts, or a refusal
 * as a value. Promised: what is done is decided by the domain on a locked row and recorded whole or not at all.
 */
export { actOnTask, actUnseen, undoTaskEvent, type ActRefusal, type Mismatch } from './act.ts'
export { type TaskAction } from './action.ts'
export { keepEvidence, openEvidence, type IncomingFile } from './evidence.ts'
export { exportTasks } from './export.ts'
export { exportTaskHistory } from './export-history.ts'
export { queryOf, viewOf, type TaskFilters } from './filters.ts'
export { countTasks, listTasks, withComeDue, type TaskListInput } from './list.ts'
export { getTask, type TaskActionKind, type TaskPage } from './page.ts'
export { forgetFilter, listFilters, saveFilter } from './saved-filters.ts'
export { remindOfDeadlines } from './reminders.ts'
