/**
 * The register of documents. In: files and pasted text, and what the server read from them. Out: the list, and a document
 * as a page of paper with what was found in it.
 */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frameRoute } from '../ui/index.ts'

const documentsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/van-ban',
  component: lazyRouteComponent(() => import('./register-page.tsx'), 'RegisterPage'),
})

const documentRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/van-ban/$documentId',
  component: lazyRouteComponent(() => import('./document-page.tsx'), 'DocumentPage'),
})

export const documentRoutes = [documentsRoute, documentRoute] as const
