/**
 * The life of a task. In: a task, something that happens to it, who does it, and the day. Out: the task afterwards or a refusal;
 * its timeliness; the official figures. Promise: replaying the recorded events gives the same state as deciding them one by one,
 * and `timeliness` reads only columns (`work`, `deadline_kind`, `deadline`, `first_deadline`, `completed_on`), so that SQL can say the same.
 */
export type * from './types.ts'
export { allowedEvents, decide } from './decide.ts'
export type { Decision } from './decide.ts'
export { confirmationNames, deadlineKindNames, taskEventNames, timelinessNames, workNames } from './words.ts'
export { replay } from './replay.ts'
export { daysLate, timeliness, timelinessValues } from './timeliness.ts'
export type { TimelinessOptions, TimelinessFacts } from './timeliness.ts'
export { countBoxes, emptyBoxes, rates } from './official-boxes.ts'
export type { OfficialBoxes, Rates, Ratio } from './official-boxes.ts'
export { clarityValues, sixClear } from './six-clear.ts'
export type { Clarity, ClarityFacts } from './six-clear.ts'
export { mayAct, possibleFrom, whoMay } from './who-may.ts'
export type { Standing } from './who-may.ts'
