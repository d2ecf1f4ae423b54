/**
 * Understanding of Vietnamese steering documents. In goes the text of a document, with what is known besides it; out comes a
 * `Reading`: its identity, outline, sentences, citations, times, figures, agencies, indicators, tasks and remarks.
 * Promised: a pure function that never throws and takes linear time, and spans that quote the text exactly.
 */
export { foldMarks } from './lexicon/index.ts'
export { read } from './read.ts'
export { engineVersion } from './version.ts'
export type * from './reading.ts'
