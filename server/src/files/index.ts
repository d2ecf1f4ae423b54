/**
 * The only room with files and document libraries: the store of original bytes, what takes text out of a file, and
 * what writes tables and papers for people. In: bytes, names, rows. Out: addresses, text, bytes, or a refusal as a value.
 */
export { shippedText } from './shipped.ts'
export {
  launchEnclosed,
  ProcessPool,
  type FromPool,
  type PoolSettings,
  type PoolWork,
} from './enclosure/index.ts'
export { openFileStore, type FileStore, type StoredBytes } from './storage/index.ts'
export { convert, intakeLimits, loadReaders, mediaTypes, sheetMediaType } from './intake/index.ts'
export type {
  ContainerFormat,
  ConversionRemark,
  Converted,
  Format,
  IntakeLimits,
  IntakeReason,
  IntakeRefused,
  Part,
  Unpacked,
} from './intake/index.ts'
export { readGivenFile, type GivenFile, type GivenRefusal } from './input.ts'
export { streamCsv, streamSheet } from './exports/index.ts'
export type { Sheet, SheetCell, SheetColumn, SheetPages } from './exports/index.ts'
export { drawPaper, layoutOn, type Block, type Paper } from './papers/index.ts'
export { markTable, readTables } from './sheets/index.ts'
export type { MarkedTable, ReadTables, RowMark } from './sheets/index.ts'
export { judgeSignatures, openRoots, signatureCheckVersion, verifySignatures } from './signatures/index.ts'
export type {
  Addition,
  Integrity,
  JudgedSignature,
  Named,
  Roots,
  SignatureFacts,
  SignedAt,
  Trust,
  Weakness,
} from './signatures/index.ts'
export { createRecogniser, doubts, recogniserSettings, textOf } from './recognition/index.ts'
export type {
  Box,
  Doubt,
  OpenedScan,
  PagePicture,
  RecognisedPage,
  RecognisedText,
  Recogniser,
  RecogniserSettings,
  Scan,
  ScanReason,
  ScanRefused,
} from './recognition/index.ts'
export { lookInto, putAside, readSeen, type FolderRefusal, type SeenFile } from './watched/index.ts'
export {
  visitMailbox,
  type Letter,
  type MailboxPlace,
  type MailRefusal,
  type OpenMailbox,
} from './mailbox/index.ts'
