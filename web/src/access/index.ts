/**
 * Signing in and one's own account. In: what the person types. Out: a session (the server's cookie), and the pages that
 * change password, second step, sessions and tokens.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from '../ui/index.ts'

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dang-nhap',
  validateSearch: (search: Record<string, unknown>): { ve?: string } =>
    typeof search['ve'] === 'string' ? { ve: search['ve'] } : {},
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
})

const newPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/doi-mat-khau',
  component: lazyRouteComponent(() => import('./new-password-page.tsx'), 'NewPasswordPage'),
})

/** Pages outside the frame. */
export const accessRoutes = [signInRoute, newPasswordRoute] as const
export { accountRoutes } from './account-route.ts'
