/**
 * Indicators of a year. In: the figures that imported tables state. Out: plan, latest actual figure, estimate, how far the
 * plan is fulfilled, each with the row of the file it came from.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../ui/index.ts'

export { Sourced, SourceLink, YearFilter } from './sourced.tsx'

export const indicatorRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/chi-tieu',
    component: lazyRouteComponent(() => import('./indicators-page.tsx'), 'IndicatorsPage'),
  }),
] as const
