/**
 * Agencies and units, dated. In: the units of a day. Out: the tree of that day, and for one unit its names through time, what
 * happened to it, who works there; the office records renamings, moves and dissolutions.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../ui/index.ts'

export const organisationRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/co-quan',
    component: lazyRouteComponent(() => import('./units-page.tsx'), 'UnitsPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/co-quan/$unitId',
    component: lazyRouteComponent(() => import('./unit-page.tsx'), 'UnitPage'),
  }),
] as const
