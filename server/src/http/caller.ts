import { isRefused, refuse, type Refused } from '@dieuhanh/domain'
import type { FastifyRequest } from 'fastify'
import { isOwnOrigin, mayCall } from '../access/index.ts'
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
  const { method, headers, id: requestId } = request
  // A machine with a token carries no cookie that a stranger's page could misuse.
  const changes = method !== 'GET' && !headers.authorization
  if (changes && !isOwnOrigin(headers, [context.config.address])) return refuse('cross-site')
  const caller = await context.identify({ headers, requestId })
  if (caller === null) return refuse('not-signed-in')
  if (isRefused(caller)) return caller
  if (!(await request.server.countRequest(request, caller.scope.personId))) return refuse('too-many-requests')
  return mayCall(endpoint, caller) ?? caller
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Counts a request of this person or address; false when they have had their share of the minute. */
    countRequest(request: FastifyRequest, who: string): Promise<boolean>
  }
}
