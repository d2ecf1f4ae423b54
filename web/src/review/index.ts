/**
 * Review: the paper beside the drafts. In: a document, what was read from it, its drafts. Out: drafts corrected, accepted and
 * assigned by a person; every change saved as it is made.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../ui/index.ts'

const reviewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/van-ban/$documentId/duyet',
  component: lazyRouteComponent(() => import('./review-page.tsx'), 'ReviewPage'),
})

export const reviewRoutes = [reviewRoute] as const
