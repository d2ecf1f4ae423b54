/**
 * Indicators of a year. In: the figures that imported tables state. Out: plan, latest actual figure, estimate, how far the
 * plan is fulfilled, each with the cell of the file it came from; of one indicator, all periods with every revision.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../ui/index.ts'

export { FigureList, figureFilters, figureQuestion } from './figure-list.tsx'
export { FigureLog, linesOf } from './figure-log.tsx'
export { Sourced, SourceLink } from './sourced.tsx'

export const indicatorRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/chi-tieu',
    component: lazyRouteComponent(() => import('./indicators-page.tsx'), 'IndicatorsPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/chi-tieu/$indicatorId',
    component: lazyRouteComponent(() => import('./indicator-page.tsx'), 'IndicatorPage'),
  }),
] as const
