/**
 * Tables of an office become data. In: a file of tables. Out: what each of its rows would do, adjusted by a person, then
 * confirmed as a whole; and the list of what was brought before.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../ui/index.ts'

export { ImportLink } from './import-link.tsx'

export const importRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/nhap-bang',
    component: lazyRouteComponent(() => import('./imports-page.tsx'), 'ImportsPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/nhap-bang/$importId',
    validateSearch: (search: Record<string, unknown>): { loc?: string } =>
      typeof search.loc === 'string' ? { loc: search.loc } : {},
    component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
  }),
] as const
