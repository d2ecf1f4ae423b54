import type { z } from 'zod'

/** The five roles a membership may give. */
export const roles = ['administrator', 'office-specialist', 'leader', 'focal-point', 'auditor'] as const
export type Role = (typeof roles)[number]

/** What an API token may be allowed to do; people signed in with a session have all of them. */
export const tokenScopes = [
  'documents:read',
  'documents:write',
  'tasks:read',
  'tasks:write',
  'organisation:read',
  'organisation:write',
  'people:read',
  'people:write',
  'audit:read',
] as const
export type TokenScope = (typeof tokenScopes)[number]

/** How bytes come in or go out, where the body is not JSON. */
export type Bytes = 'multipart' | 'download' | 'event-stream'

/**
 * One door of the API, as data: the route, the OpenAPI document, the role table of the tests and the
 * typed client are all made from it.
 */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Fastify form, e.g. `/api/v1/tasks/:taskId`. */
  readonly url: string
  readonly operationId: string
  readonly tag: string
  readonly summary: string
  /** Roles that may call it; row-level rights narrow it further. */
  readonly may: readonly Role[]
  /** The token scope it needs; absent where tokens are never accepted. */
  readonly scope?: TokenScope
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  /** The answer to success; absent for 204 and for bytes. */
  readonly reply?: z.ZodType
  readonly status?: 200 | 201 | 204
  readonly bytes?: Bytes
  /** Takes `Idempotency-Key`. */
  readonly idempotent?: boolean
  /** Needs `If-Match` with the revision that was read. */
  readonly ifMatch?: boolean
}

/** Declares an endpoint, keeping the exact types of its schemas for handler and tests. */
export function endpoint<const E extends Endpoint>(shape: E): E {
  return shape
}

export const everyone: readonly Role[] = roles
/** Those who see the whole workspace. */
export const overseers: readonly Role[] = ['administrator', 'office-specialist', 'leader', 'auditor']
/** Those who keep the register and hand out work. */
export const office: readonly Role[] = ['administrator', 'office-specialist']
/** Those who act on tasks. */
export const actors: readonly Role[] = ['administrator', 'office-specialist', 'leader', 'focal-point']
export const administrators: readonly Role[] = ['administrator']
