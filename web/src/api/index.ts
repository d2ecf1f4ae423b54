/**
 * The server, as the screens see it. In: the typed API (generated from server/openapi.json). Out: query hooks, calls that
 * throw `ProblemError` with words for people, uploads with progress, and the live stream that keeps queries fresh.
 */
export { api, ask, idempotent, ifMatch, newKey } from './client.ts'
export { ProblemError, isConflict, problemOf } from './problem.ts'
export type { ProblemWords } from './problem.ts'
export { queryClient, keys } from './queries.ts'
export { pagedQuery } from './paged.ts'
export { onSignedOut } from './signed-out.ts'
export { isOffice, loadMe, useMe } from './me.ts'
export { useLive } from './live.ts'
export * from './account.ts'
export * from './documents.ts'
export { uploadFile } from './upload.ts'
export type * from './types.ts'
export type { components, operations, paths } from './generated/schema.ts'
