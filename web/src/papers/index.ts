/**
 * Papers that leave the office. In: what a paper is about (a unit, a document). Out: its text to be edited beside its pages, and
 * the file in Word or PDF.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../ui/index.ts'

export { PaperLinks } from './paper-links.tsx'

export const paperRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/van-ban-di/$kind/$subjectId',
    component: lazyRouteComponent(() => import('./paper-page.tsx'), 'PaperPage'),
  }),
] as const
