/**
 * Review and assignment. In: drafts that the engine proposed, and what reviewers do to them. Out: drafts, tasks, the table
 * of tasks. Promised: nothing becomes a task before a person accepted it; nobody's change is overwritten unseen; what
 * the engine proposed is kept beside what people made of it.
 */
export { assignDrafts, type Assignment, type AssignInput, type AssignRefusal } from './assign.ts'
export type { DraftEdit, EditRefusal } from './changes.ts'
export { acceptComplete, editMany, editOne, listDrafts } from './edit.ts'
export type { HoldRefusal } from './hold.ts'
export { insertProposals, type ReadDocument } from './propose.ts'
export { reviewQuality, type ReviewQuality } from './quality.ts'
export { addFromSelection, mergeUp, splitOne } from './reshape.ts'
export { taskTable, type TableFile } from './task-table.ts'
export type { DraftView } from './view.ts'
