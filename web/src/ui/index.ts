/**
 * The frame and the parts of the screens. In: the rooms' routes and words. Out: the root and frame routes that rooms hang
 * their own on, and the kit of components.
 */
export { rootRoute, frameRoute } from './frame/routes.tsx'
export { NotFound, Pending, RouteFailure } from './frame/route-states.tsx'
export { keepHere, keptHere } from './theme/kept.ts'
export { Appearance } from './frame/appearance.tsx'
export * from './kit/index.ts'
