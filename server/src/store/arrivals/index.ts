/**
 * Files that have come and are not documents yet, with the pages recognised so far; what was recognised of a document;
 * what was taken from a mailbox. In: arrivals and how work on them goes. Out: lines for lists, pages to go on from.
 * Promised: the same bytes wait once; the job that works on an arrival is sent for in the transaction that wrote it.
 */
export { arrivalsUnderWay } from './rows.ts'
export type { Arrival, ArrivalContainer, ArrivalSource, ArrivalState } from './rows.ts'
export {
  arrivalById,
  arrivalCounts,
  arrivalLines,
  arrivalOfBytes,
  arrivalPages,
  arrivalState,
  failedBefore,
  lockArrival,
  pagesDone,
  restingArrivals,
  type ArrivalCounts,
  type ArrivalQuery,
} from './reading.ts'
export {
  changeArrival,
  deleteArrival,
  dropArrivalPages,
  enqueueArrival,
  insertArrival,
  insertArrivalPage,
  type ArrivalChange,
  type NewArrival,
} from './writing.ts'
export { eraseArrival, expireArrivals } from './erasing.ts'
export {
  documentPages,
  insertRecognition,
  keepSearchable,
  recognitionOf,
  type KeptRecognition,
  type NewRecognition,
} from './recognition.ts'
export {
  linkLetter,
  noteLook,
  rememberLetter,
  sourceStates,
  takenUids,
  type SourceState,
  type TakenLetter,
} from './sources.ts'
