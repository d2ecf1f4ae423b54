/**
 * Administration. In: people with their roles, workspaces, the journal. Out: accounts made and ended, roles given, a province's
 * workspace created, and who did what.
 */
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { frameRoute } from '../ui/index.ts'

const adminRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/quan-tri',
  component: lazyRouteComponent(() => import('./admin-page.tsx'), 'AdminPage'),
})

export const adminRoutes = [
  adminRoute.addChildren([
    createRoute({
      getParentRoute: () => adminRoute,
      path: '/',
      beforeLoad: (): never => {
        throw redirect({ to: '/quan-tri/nguoi-dung' })
      },
    }),
    createRoute({
      getParentRoute: () => adminRoute,
      path: 'nguoi-dung',
      component: lazyRouteComponent(() => import('./people-page.tsx'), 'PeoplePage'),
    }),
    createRoute({
      getParentRoute: () => adminRoute,
      path: 'khong-gian',
      component: lazyRouteComponent(() => import('./workspaces-page.tsx'), 'WorkspacesPage'),
    }),
    createRoute({
      getParentRoute: () => adminRoute,
      path: 'nhat-ky',
      component: lazyRouteComponent(() => import('./audit-page.tsx'), 'AuditPage'),
    }),
  ]),
] as const
