/**
 * The register: documents with their originals' addresses, words, readings, citations and histories. In: what was read
 * or corrected. Out: lines, sheets, passages. Promised: the same bytes or the same symbol, issuer and day stand in the
 * register once; those who do not see the whole workspace get passages of their own tasks, never the text.
 */
export { citationsOf, citedBy, linkCitations, type CitationLine, type NamedDocument } from './citations.ts'
export { documentFacets, documentLines } from './list.ts'
export type { DocumentFacets, DocumentQuery, DocumentSearch, DocumentSort, FoundDocument } from './list.ts'
export { isoMoment, personJson } from './rows.ts'
export { keepSignatures, signaturesOf } from './signatures.ts'
export {
  insertSignedCopy,
  signedCopiesOf,
  signedCopyFile,
  updateSignedCopy,
  type SignedCopy,
} from './signed-copies.ts'
export type { DocumentLine, DocumentSheet, DocumentStatus, DocumentSystem, PersonName } from './rows.ts'
export {
  documentHappenings,
  documentExists,
  documentSheet,
  keptFiles,
  knownDocument,
  originalOf,
  passagesOf,
  readText,
  type DocumentHappening,
  type OriginalFile,
  type Passage,
  type ReadText,
} from './sheet.ts'
export {
  appendDocumentEvent,
  documentsReadBefore,
  dropCitations,
  insertCitations,
  insertDocument,
  insertReading,
  lockDocument,
  updateDocument,
  type DocumentIdentityRow,
  type NewCitation,
  type NewDocument,
  type NewFile,
  type NewReading,
} from './writing.ts'
