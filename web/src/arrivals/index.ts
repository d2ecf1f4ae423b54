/**
 * Files that have come and are no documents yet. In: what waits, is recognised or failed, and how the watched folder and the
 * mailbox are doing. Out: their list with what can be done; beside a document, what was recognised of its pictures.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../ui/index.ts'

export { ArrivalsStrip } from './arrivals-strip.tsx'
export { Recognised, RecognisedNote } from './recognised.tsx'

export const arrivalRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/tep-den',
    component: lazyRouteComponent(() => import('./arrivals-page.tsx'), 'ArrivalsPage'),
  }),
] as const
