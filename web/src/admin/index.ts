/**
 * Administration. In: people with their roles, workspaces, templates of papers, the journal. Out: accounts made and ended, roles
 * given, a province's workspace created, what papers look like, and who did what.
 */
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { PaperTemplatesPage } from '../papers/index.ts'
import { frameRoute } from '../ui/index.ts'

const adminRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/quan-tri',
  component: lazyRouteComponent(() => import('./admin-page.tsx'), 'AdminPage'),
})

const classes = ['letter', 'notice', 'report'] as const

// Which template; the State's letter where the address names none.
function templateSearch(search: Record<string, unknown>): {
  thethuc: 'state' | 'party'
  loai: (typeof classes)[number]
} {
  return {
    thethuc: search['thethuc'] === 'party' ? 'party' : 'state',
    loai: classes.find((one) => one === search['loai']) ?? 'letter',
  }
}

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
      path: 'mau-van-ban',
      validateSearch: templateSearch,
      component: PaperTemplatesPage,
    }),
    createRoute({
      getParentRoute: () => adminRoute,
      path: 'nhat-ky',
      component: lazyRouteComponent(() => import('./audit-page.tsx'), 'AuditPage'),
    }),
  ]),
] as const
