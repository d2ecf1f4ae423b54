/**
 * Files that have come and are not documents yet. In: scans that somebody brought, what lies in the watched folder or the
 * mailbox, and the jobs that work on them. Out: documents, or a reason and a way to try again. Promised: nothing that
 * was taken is lost or doubled, wherever a server is killed; a page that was recognised is not recognised again; a scan
 * that turns out to be a state secret leaves nothing.
 */
export {
  cancelArrival,
  discardArrival,
  getArrival,
  listArrivals,
  listSources,
  retryArrival,
  type ArrivalsQuestion,
} from './actions.ts'
export { importFiles, type ImportedFile, type ImportRefusal } from './import.ts'
export { receiveFile, type Received } from './receive.ts'
export {
  exportSearchable,
  getRecognition,
  pagePicture,
  searchablePages,
  searchablePdf,
  type RecognitionView,
} from './recognition.ts'
export { watchSources } from './sources.ts'
export { forgetArrivals, resumeArrivals } from './upkeep.ts'
export { workOnArrival, type WorkOutcome } from './work.ts'
export type { Arrival, SourceState } from '../../store/arrivals/index.ts'
