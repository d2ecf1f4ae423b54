/**
 * Drafts under review. In: a reading with its text and the units of its day, and what a reviewer does. Out: drafts, what they lack, and
 * what was changed against the engine. Promise: every field says where it comes from; nothing that the text leaves open is decided here.
 */
export type * from './types.ts'
export { draftsFromReading } from './from-reading.ts'
export type { DraftingContext } from './from-reading.ts'
export { draftFromSelection, editDraft, titleOf } from './edit.ts'
export { makeChild, mergeDrafts, splitDraft } from './reshape.ts'
export type { DraftParents } from './reshape.ts'
export { changesAgainst, completeness, outcomeOf } from './completeness.ts'
export type { Completeness, FieldChange, ReviewOutcome } from './completeness.ts'
export { passToSuccessors } from './heirs.ts'
