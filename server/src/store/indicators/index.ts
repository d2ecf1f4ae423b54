/**
 * Indicators with their plans, actual figures and estimates. In: a transaction and what to ask or write. Out: plain rows,
 * numbers as exact text. Promised: facts are only ever added; the latest revision of each counts.
 */
export { currentFacts, hasIndicators, indicatorsHeld, indicatorYears, listIndicators } from './reading.ts'
export type { IndicatorFactRow, IndicatorRow, IndicatorSought } from './reading.ts'
export { insertIndicatorFacts, insertIndicators, updateIndicator } from './writing.ts'
export type { IndicatorChange, NewIndicator, NewIndicatorFact } from './writing.ts'
