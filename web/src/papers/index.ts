/**
 * Papers that leave the office. In: what a paper is about (a unit, a document, a task, a workspace). Out: its text to be edited beside its pages, and
 * the file in Word or PDF.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../ui/index.ts'

export { PaperLinks } from './paper-links.tsx'

/** Where an office sets what its papers begin and end with; loaded when it is opened. */
export const PaperTemplatesPage = lazyRouteComponent(
  () => import('./templates-page.tsx'),
  'PaperTemplatesPage',
)

// The first day of a briefing, as addresses say it.
const DAY = /^\d{4}-\d{2}-\d{2}$/

export const paperRoutes = [
  createRoute({
    getParentRoute: () => frameRoute,
    path: '/van-ban-di/$kind/$subjectId',
    validateSearch: (search: Record<string, unknown>): { tu?: string } =>
      typeof search.tu === 'string' && DAY.test(search.tu) ? { tu: search.tu } : {},
    component: lazyRouteComponent(() => import('./paper-page.tsx'), 'PaperPage'),
  }),
] as const
