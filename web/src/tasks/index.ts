/**
 * Tasks: the list with its filters in the address, and the sheet of one task beside it. In: the API's tasks. Out: what each
 * person may do next, and the line of everything that happened.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../ui/index.ts'
import { readTaskSearch } from './task-search.ts'

export { TaskBoxes } from './task-boxes.tsx'

const listRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/nhiem-vu',
  validateSearch: readTaskSearch,
  component: lazyRouteComponent(() => import('./tasks-page.tsx'), 'TasksPage'),
})

const taskRoute = createRoute({
  getParentRoute: () => listRoute,
  path: '$taskId',
  component: lazyRouteComponent(() => import('./task-sheet.tsx'), 'TaskSheet'),
})

export const taskRoutes = [listRoute.addChildren([taskRoute])]
