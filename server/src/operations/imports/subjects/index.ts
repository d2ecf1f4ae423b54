/**
 * Subjects of figures: indicators and projects, which tables set up, call by other words and state facts about. In: lines and
 * what is there. Out: what each line is about, what is written, what is taken back. Promised: facts are only ever added;
 * words that change leave what they were in the journal.
 */
export { matchSubjects, soughtBy, type SubjectMatch, type Telling } from './match.ts'
export { undoSubjects } from './undo.ts'
export { sayOwner, unsaid, type WordChanges } from './words.ts'
export { writeSubjects, type SubjectPlan, type SubjectRoom } from './write.ts'
