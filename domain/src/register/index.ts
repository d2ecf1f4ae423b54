/**
 * What identifies a document. In: letterhead facts and text. Out: the parts and the key of a symbol, the key by which a document is
 * recognised when it comes twice, its system, and the mark of secrecy that keeps it out. Promise: nothing here throws on any text.
 */
export {
  documentIdentityKey,
  issuerKey,
  normalSymbol,
  parseSymbol,
  symbolKey,
  systemOfDocument,
} from './symbol.ts'
export type { DocumentSymbol, LetterheadFacts } from './symbol.ts'
export { recognisedSecrecyMark, secrecyMark } from './secrecy.ts'
export type { SecrecyMark } from './secrecy.ts'
