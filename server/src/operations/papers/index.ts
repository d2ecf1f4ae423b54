/**
 * Papers to be sent. In: who asks, what the paper is about, later its edited text. Out: a text drawn up from what the asker
 * sees, its pages to look at, a file. Promised: nothing leaves without a line in the journal; what people changed is what
 * leaves.
 */
export { draftPaper, type DraftInput } from './draft.ts'
export { deadlineText, documentTasks, nameOf, sourceOf, type DocumentTasks } from './document-tasks.ts'
export { paperKinds, type PaperKind, type PaperSystem, type PaperText } from './paper-text.ts'
export { paperBytes, previewPaper, takePaper, type TakeInput } from './take.ts'
export { taskTablePaper } from './task-table.ts'
