/**
 * Scans into words. In: the bytes of a PDF, TIFF, JPEG or PNG. Out: page by page, words with their places and how sure
 * each is; pictures of places; a PDF that can be searched. Promised: each page is recognised in a process that touches
 * neither disk nor network and may be ended; a page that costs too much is refused alone; nothing is loaded before the
 * first scan.
 */
export { createRecogniser } from './recogniser.ts'
export { recogniserSettings } from './settings.ts'
export { doubts, textOf } from './text/index.ts'
export type {
  Box,
  Doubt,
  OpenedScan,
  PagePicture,
  RecognisedLine,
  RecognisedPage,
  RecognisedText,
  RecognisedWord,
  Recogniser,
  RecogniserSettings,
  RuledLine,
  Scan,
  ScanLimits,
  ScanReason,
  ScanRefused,
  TextPlace,
  Turn,
} from './types.ts'
