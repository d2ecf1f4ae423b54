/**
 * What a workspace keeps for its papers. In: what an office wrote for a class of paper, who signs, which number a paper took.
 * Out: the latest of each. Promised: nothing is overwritten: every revision says who wrote it and when; a series of numbers
 * is asked and added to by one transaction at a time.
 */
export {
  insertSigners,
  insertTemplate,
  signersOf,
  templateRevisions,
  templatesOf,
  type KeptSigners,
  type KeptTemplate,
  type PaperClass,
  type Revised,
  type Signer,
  type TemplateFields,
} from './templates.ts'
export {
  holdSeries,
  holdersOf,
  insertNumber,
  lastNumber,
  type Holder,
  type Numbering,
  type Series,
  type TakenNumber,
} from './numbers.ts'
