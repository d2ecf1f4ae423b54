/**
 * Figures of the first page. In: the view of a caller and the day. Out: rows of figures, each made by one walk of the database
 * over all that the caller sees.
 */
export { newsSince, type Change } from './changes.ts'
export { documentsToReview, type DocumentToReview } from './documents.ts'
export { boxesByUnit, silentUnits, type SilentUnit, type UnitBoxes } from './units.ts'
export { visit } from './visit.ts'
export { movedSince, type Movement } from './movement.ts'
export { countTouched, touchedSince, type Touched } from './touched.ts'
