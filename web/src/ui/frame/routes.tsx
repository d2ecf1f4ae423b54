import { Outlet, createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import type { QueryClient } from '@tanstack/react-query'
import { loadMe, ProblemError } from '../../api/index.ts'
import { Toasts } from '../kit/toast.tsx'
import { Frame } from './frame.tsx'

/** The root of every address. */
export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: () => (
    <>
      <Outlet />
      <Toasts />
    </>
  ),
})

/** Everything behind the sign-in: who is asking is known before a page is drawn. */
export const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  component: Frame,
  beforeLoad: async ({ context, location }) => {
    try {
      const me = await loadMe(context.queryClient)
      if (me.mustChangePassword) throw redirect({ to: '/doi-mat-khau' })
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 401) {
        throw redirect({ to: '/dang-nhap', search: location.pathname === '/' ? {} : { ve: location.href } })
      }
      throw error
    }
  },
})
