/**
 * What cannot be true together inside one document. In go the clean text with its figures, times and, where there are any,
 * task drafts; out come remarks for the reviewer, each on its place, in text order: a share that does not fit its ratio, parts
 * that do not add up, a last moment before the document's own date, a day the calendar does not have, a
 * stretch that ends before it begins, the same duty with
 * different last moments. Nothing is corrected.
 */
import type { AgencyMention, CivilDate, Figure, Remark, TaskDraft, TimeExpression } from '../reading.ts'
import { impossibleDays, reversedPeriods } from './days.ts'
import { conflictingDeadlines, pastDeadlines } from './deadlines.ts'
import { unfitShares } from './shares.ts'
import { unfitStructures } from './structure.ts'
import { unfitSums } from './sums.ts'

/** The parts of a reading that are held against one another. */
export interface ContradictionInput {
  readonly text: string
  readonly figures: readonly Figure[]
  readonly times: readonly TimeExpression[]
  readonly tasks?: readonly TaskDraft[]
  /** Whom the tasks name; without them the same words are the same duty, whoever has it. */
  readonly agencies?: readonly AgencyMention[]
  readonly issuedOn?: CivilDate | undefined
}

/** All contradictions found: `197/390 trường, chiếm 55%` gives one remark of code `share-does-not-fit`. */
export function findContradictions(input: ContradictionInput): readonly Remark[] {
  return [
    ...unfitShares(input),
    ...unfitSums(input),
    ...unfitStructures(input),
    ...pastDeadlines(input),
    ...conflictingDeadlines(input),
    ...impossibleDays(input.text),
    ...reversedPeriods(input),
  ].toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}
