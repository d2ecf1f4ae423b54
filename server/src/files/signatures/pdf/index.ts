/**
 * A PDF as objects, savings and places in the file. In: bytes. Out: values with where they stand, the tables of each saving,
 * the objects as they were at one. Promised: whatever is not plainly what the format allows is `Damaged`; nothing is mended,
 * since what is mended is not what was signed.
 */
export { Objects } from './objects.ts'
export { sectionsOf, startOf, type Section } from './sections.ts'
export { objectAt } from './streams.ts'
export { Damaged, dictOf, itemsOf, nameOf, refOf, sameValue, ValueReader, wordsOf } from './values.ts'
export type { PdfDict, PdfValue } from './values.ts'
