/**
 * The words and letters that all readers share. In goes text, or a place in it; out comes what a letter, a word or a phrase
 * is. Nothing here knows about documents: the readers decide what a phrase means. Everything is built once, when the
 * module loads, and never changes.
 */
export { foldMarks } from './fold-marks.ts'
export { readingView } from './reading-view.ts'
export {
  BLANK,
  DIGIT,
  LETTER,
  OTHER,
  classOf,
  isBlankAt,
  isDigitAt,
  isLetterAt,
  isWordAt,
  skipBlanks,
  skipBlanksBack,
} from './letters.ts'
export { PhraseTrie } from './phrase-trie.ts'
export type { PhraseMatch } from './phrase-trie.ts'
export { anywhere, matchAt, sticky } from './pattern.ts'
