/**
 * Papers to be sent. In: who asks, what the paper is about, later its edited text; how an office's papers begin and end. Out: a
 * text drawn up from what the asker sees, its pages to look at, a file, the next number. Promised: nothing leaves without a
 * line in the journal; what people changed is what leaves; nobody shares a number with another paper unknowingly.
 */
export { draftPaper, type DraftInput } from './draft.ts'
export { deadlineText, documentTasks, nameOf, sourceOf, type DocumentTasks } from './document-tasks.ts'
export { paperKinds, type PaperKind, type PaperSystem, type PaperText } from './paper-text.ts'
export { paperBytes, previewPaper, takePaper, type TakeInput } from './take.ts'
export {
  keepSigners,
  keepTemplate,
  paperClasses,
  type PaperTemplate,
  type RevisedTemplate,
  type Signer,
  type SignerList,
} from './kept-templates.ts'
export { adviseNumber, spendNumber, type NumberAdvice, type NumberTaken } from './numbers.ts'
export { listRevisions, listTemplates, type TemplateList, type TemplateView } from './template-list.ts'
export { taskTablePaper } from './task-table.ts'
