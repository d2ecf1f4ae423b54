import { PhraseTrie, TITLE_TYPES } from '../lexicon/index.ts'

/** The words of a title that name the type of a document. */
export const TYPES: PhraseTrie<boolean> = new PhraseTrie(TITLE_TYPES.map((name) => [name, true]))
