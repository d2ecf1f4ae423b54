/**
 * Review and assignment. In: drafts that the engine proposed, and what reviewers do to them. Out: drafts, tasks, the table
 * of tasks. Promised: nothing becomes a task before a person accepted it; nobody's change is overwritten unseen; what
 * the engine proposed is kept beside what people made of it.
 */
export { insertProposals, type ReadDocument } from './propose.ts'
