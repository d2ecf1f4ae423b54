/**
 * Indicators with their plans, actual figures and estimates. In: a transaction and what to ask or write. Out: plain rows,
 * numbers as exact text. Promised: facts are only ever added; the latest revision of each counts.
 */
export {
  currentFacts,
  factHistory,
  hasIndicators,
  indicatorsHeld,
  indicatorYears,
  readIndicator,
} from './reading.ts'
export type { IndicatorFactRow, IndicatorRow } from './reading.ts'
export { indicatorOwners, indicatorPage } from './pages.ts'
export type { IndicatorPage, IndicatorSort, IndicatorSought } from './pages.ts'
export { insertIndicatorFacts, insertIndicators, updateIndicator } from './writing.ts'
export type { IndicatorChange, NewIndicator, NewIndicatorFact } from './writing.ts'
