/**
 * The register of documents. In: files and pasted text, questions and corrections, each with who asks. Out: registered
 * or recognised documents, their words with what was understood, or a refusal that says what is wrong. Promised: a
 * document is kept whole or not at all; one marked as a state secret leaves nothing.
 */
export { exportDocuments } from './export.ts'
export { listDocuments, listFacets, type RegisterPage, type RegisterQuestion } from './list.ts'
export {
  correctDocument,
  getCitations,
  getDocument,
  getHistory,
  getText,
  openOriginal,
  type DocumentCorrection,
} from './page.ts'
export { hashOf, keepRead, type Arrived, type Container, type TakeOver } from './keep.ts'
export type { RegisteredPart, RegisteredParts } from './parts.ts'
export { getSignatures, type DocumentSignatures } from './signatures.ts'
export { openSignedCopy } from './signed-copy.ts'
export { signatureLine, standingOf, type SignatureStanding } from './signature-line.ts'
export { registerDocument, type Arriving, type Registered } from './register.ts'
export type { DocumentHappening, DocumentSheet } from '../../store/documents/index.ts'
export type { Highlight, OutlineEntry, TextView } from './text-view.ts'
export { readAgain, sweepFiles } from './upkeep.ts'
