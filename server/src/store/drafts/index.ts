/**
 * Drafts under review. In: what the engine proposed and what people made of it. Out: drafts with the history of every
 * change. Promised: what the engine proposed is never overwritten; drafts are not deleted once a person touched one.
 */
export { draftById, draftsOf, draftsWithOriginals, judgingUnitOf, unitNames } from './reading.ts'
export type { DraftRow, UnitName } from './rows.ts'
export { tasksForTable, type TableTask } from './task-table.ts'
export {
  appendDraftEvents,
  dropUntouchedDrafts,
  insertDrafts,
  updateDraft,
  type DraftChange,
  type NewDraft,
  type NewDraftEvent,
} from './writing.ts'
