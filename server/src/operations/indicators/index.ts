/**
 * Indicators as people see them. In: who asks, a year, what the list is narrowed and sorted by, or one indicator. Out: each
 * indicator with the plan, the latest actual figure and the estimate of that year, how far the plan is fulfilled, and which
 * cell each figure came from; of one, all periods with every revision. Promised: only facts of tables that somebody
 * confirmed; pages without gaps or doubles.
 */
export { exportIndicators } from './export.ts'
export { indicatorFacets, latestYear, listIndicators } from './list.ts'
export type { IndicatorQuestion } from './list.ts'
export { getIndicator } from './page.ts'
export { sourceOf } from './view.ts'
export type { FigureSource } from './view.ts'
