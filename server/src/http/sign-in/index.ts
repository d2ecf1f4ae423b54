/**
 * `/api/auth/*`: signing in and out, changing the password, the second factor. What access lets through is answered by
 * the sign-in library; its refusals become problem details like all others.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isRefused } from '@dieuhanh/domain'
import type { SignInRefused } from '../../access/index.ts'
import type { Context } from '../../operations/context.ts'
import { signInWords } from '../../words/sign-in.ts'
import { sendRefusal } from '../reply.ts'

const prefix = '/api/auth'

/** Opens `/api/auth/*`. */
export function serveSignIn(app: FastifyInstance, context: Context): void {
  const perMinute = app.createRateLimit({ timeWindow: 60_000, max: context.config.signInsPerMinute })
  app.route({
    method: ['GET', 'POST'],
    url: `${prefix}/*`,
    handler: async (request, reply) => {
      if (request.method === 'POST') {
        const count = await perMinute(request)
        if (!count.isAllowed && count.isExceeded) return sendRefusal(reply, tooMany)
      }
      const { pathname, search } = new URL(request.url, context.config.address)
      const answer = await context.access.signIn({
        method: request.method,
        path: pathname.slice(prefix.length),
        search,
        headers: request.headers,
        body: request.body,
        address: request.ip,
        requestId: request.id,
      })
      return answer instanceof Response ? sendAnswer(reply, answer) : refused(request, reply, answer)
    },
  })
}

const tooMany = { kind: 'refused', reason: 'too-many-requests' } as const

async function sendAnswer(reply: FastifyReply, answer: Response): Promise<FastifyReply> {
  for (const cookie of answer.headers.getSetCookie()) void reply.header('set-cookie', cookie)
  const body: unknown = await answer.json().catch(() => null)
  // The session is in the cookie alone, where no script can read it.
  const { token: _, user: __, ...rest } = { token: null, user: null, ...(body as object | null) }
  return reply.code(answer.status).type('application/json; charset=utf-8').send(JSON.stringify(rest))
}

function refused(request: FastifyRequest, reply: FastifyReply, refusal: SignInRefused): FastifyReply {
  if (!isRefused(refusal)) throw new Error('not a refusal')
  if (refusal.reason === 'account-locked') request.log.warn({ reason: refusal.reason }, 'sign-in refused')
  const { expected: [figure] = [], ...rest } = refusal
  const detail = signInWords.detail(refusal.reason, figure)
  return sendRefusal(reply, detail === null ? rest : { ...rest, detail })
}
