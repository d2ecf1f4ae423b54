import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { refuse } from '@dieuhanh/domain'
import { sendRefusal } from './reply.ts'

// An office shares one address: an address may do what twenty people may.
const peoplePerAddress = 20

/** Rate limits: a wide one per address before anything else, the set one per person or token after sign-in. */
export async function limitRequests(app: FastifyInstance): Promise<void> {
  const { requestsPerMinute } = app.context.config
  await app.register(rateLimit, { global: false })
  const window = { timeWindow: 60_000, cache: 20_000 }
  const byPerson = app.createRateLimit({
    ...window,
    max: requestsPerMinute,
    keyGenerator: (request) => people.get(request) ?? request.ip,
  })
  const byAddress = app.createRateLimit({ ...window, max: requestsPerMinute * peoplePerAddress })
  const people = new WeakMap<object, string>()
  app.decorate('countRequest', async (request, who) => {
    people.set(request, who)
    return isWithin(await byPerson(request))
  })
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.startsWith('/health/') || isWithin(await byAddress(request))) return
    return sendRefusal(reply.header('retry-after', '60'), refuse('too-many-requests'))
  })
}

function isWithin(count: { isAllowed: boolean } | { isAllowed: false; isExceeded: boolean }): boolean {
  return count.isAllowed || !('isExceeded' in count && count.isExceeded)
}
