/**
 * Public-investment projects of a year. In: the plans and payments that imported tables state. Out: plan of the year, what was
 * paid until when, the rate with its base, each with the cell of the file it came from; of one project, all years with every revision.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../ui/index.ts'

export const investmentRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/dau-tu',
    component: lazyRouteComponent(() => import('./projects-page.tsx'), 'ProjectsPage'),
  }),
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/dau-tu/$projectId',
    component: lazyRouteComponent(() => import('./project-page.tsx'), 'ProjectPage'),
  }),
] as const
