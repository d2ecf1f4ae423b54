/**
 * Vietnamese from before Unicode. In: bytes, or letters with the name of their font. Out: the same words in NFC and
 * which encoding they stood in, or nothing where no encoding makes Vietnamese of them. Promised: a text that is Unicode
 * already is not touched.
 */
export { decodeLegacy, fromLegacy, isUnicode, type LegacyEncoding } from './decode.ts'
export { detectBytes, detectText, vietnameseShare, type Detected } from './detect.ts'
export { isSyllable } from './lexicon/syllables.ts'
export { encodingOfFont, RunText } from './runs.ts'
