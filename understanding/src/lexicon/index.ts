/**
 * The words and letters that all readers share. In goes text, or a place in it; out comes what a letter, a word or a phrase
 * is. Nothing here knows about documents: the readers decide what a phrase means. Everything is built once, when the
 * module loads, and never changes.
 */
export { textOfUnits, unitsOfText } from './copied.ts'
export { foldMarks } from './fold-marks.ts'
export { forgetText, joinLines, readingView, tonedWords } from './reading-view.ts'
export {
  DIGIT,
  LETTER,
  capitalized,
  classOf,
  hasBlankLine,
  isCapital,
  isBlankAt,
  isDigitAt,
  isLetterAt,
  isSmall,
  isWordAt,
  onOneLine,
  pastQuote,
  skipBlanks,
} from './letters.ts'
export { scanWords, SpanCursor } from './scan.ts'
export { PhraseTrie } from './phrase-trie.ts'
export type { PhraseMatch } from './phrase-trie.ts'
export { anywhere, beginningsOf, endOf, matchAt, sticky } from './pattern.ts'
export {
  TITLE_TYPES,
  BODY_HEADS,
  ENACTING_LINES,
  FURNITURE_HEADS,
  ISSUER_HEADS,
  LETTERHEAD_LINES,
  PAGE_LINES,
  PREAMBLE_HEADS,
  SIGNING_TITLES,
  TAIL_HEADS,
} from './document-words.ts'
export { endBefore, unitAfter, unitBefore, unitsOf, wordBefore } from './before.ts'
export { bodyNameAt } from './body-name.ts'
export { sectorEnd } from './field-name.ts'
export { officeAt } from './office.ts'
export { mayBePersonAt, ownerStart, territoryEnd } from './territory.ts'
export type { BodyName } from './territory.ts'
export { isAllCaps, isCapitalAt, placeNameEnd, wordEnd } from './proper-name.ts'
export { INSTRUMENT_TYPES, TYPE_CODES } from './instrument-types.ts'
export { civilDate, daysInMonth } from './civil-date.ts'
export { dayMonthAt, fullDayAt, monthOf } from './written-day.ts'
export type { WrittenDay } from './written-day.ts'
export { ACTION_VERBS, TASK_ADVERBS, WORK_VERBS } from './action-verbs.ts'
export { LAW_NAMES } from './laws.ts'
export { CUES, HEADING_CUES } from './cue-words.ts'
export { COMMON_SYLLABLES } from './common-syllables.ts'
export { COUNTED_NOUNS } from './counted.ts'
export { isMoneyUnit, MEASURE_UNITS, SCALE_WORDS } from './units.ts'
export { Openings } from './openings.ts'
export { LOST_SYLLABLES, SCANNED_WORDS } from './scanned-words.ts'
export type { ScannedWord } from './scanned-words.ts'
export { SLIPS } from './slips.ts'
export { HEAD_WORDS } from './heads.ts'
export { TITLES } from './titles.ts'
export { PROVINCE_NAMES } from './places.ts'
export { RUNNING_LINES } from './page-edge.ts'
