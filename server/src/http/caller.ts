import { isRefused, refuse, type Refused } from '@dieuhanh/domain'
import type { FastifyRequest } from 'fastify'
import type { Caller, Context } from '../operations/context.ts'
import type { Endpoint } from './endpoint.ts'

type Identified = Caller | Refused<string>

// Kept beside the request, not on it: nothing else can put a caller there.
const callers = new WeakMap<FastifyRequest, Identified>()

/** Finds out who asks and whether their role and token may, before a body is read. */
export async function identifyCaller(
  context: Context,
  endpoint: Endpoint,
  request: FastifyRequest,
): Promise<void> {
  callers.set(request, await identified(context, endpoint, request))
}

/** The caller of a request that went through `identifyCaller`. */
export function callerOf(request: FastifyRequest): Identified {
  return callers.get(request) ?? refuse('not-signed-in')
}

async function identified(
  context: Context,
  endpoint: Endpoint,
  request: FastifyRequest,
): Promise<Identified> {
  if (isCrossSite(request)) return refuse('cross-site')
  const caller = await context.identify({
    headers: request.headers,
    address: request.ip,
    requestId: request.id,
  })
  if (isRefused(caller)) return caller
  if (!(await request.server.countRequest(request, caller.scope.personId))) return refuse('too-many-requests')
  if (caller.tokenScopes !== null && !(endpoint.scope && caller.tokenScopes.includes(endpoint.scope))) {
    return refuse('token-scope', endpoint.scope ? { expected: [endpoint.scope] } : {})
  }
  if (!caller.scope.roles.some((role) => endpoint.may.includes(role))) {
    return refuse('not-allowed', { expected: endpoint.may })
  }
  return caller
}

// Cookies are SameSite=Lax; this also refuses what a browser says another site began.
function isCrossSite(request: FastifyRequest): boolean {
  if (request.method === 'GET' || request.headers.authorization) return false
  return request.headers['sec-fetch-site'] === 'cross-site'
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Counts a request of this person or address; false when they have had their share of the minute. */
    countRequest(request: FastifyRequest, who: string): Promise<boolean>
  }
}
