/**
 * Lists that were taken away as files. In: the exports of whoever is signed in. Out: each with its state, its rows and its
 * file, which is kept for a day.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../ui/index.ts'

export const exportRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/tep-ket-xuat',
    component: lazyRouteComponent(() => import('./exports-page.tsx'), 'ExportsPage'),
  }),
] as const
