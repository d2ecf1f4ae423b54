/**
 * Indicators as people see them. In: who asks, a year, what the list is narrowed by. Out: each indicator with the plan, the
 * latest actual figure and the estimate of that year, how far the plan is fulfilled, and where each figure came from.
 * Promised: only facts of tables that somebody confirmed; the latest revision of each.
 */
export { exportIndicators } from './export.ts'
export { latestYear, listIndicators } from './list.ts'
export type { FigureSource, IndicatorQuestion, IndicatorView } from './list.ts'
