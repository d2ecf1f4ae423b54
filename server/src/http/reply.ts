import type { Refused } from '@dieuhanh/domain'
import type { FastifyReply } from 'fastify'
import type { Endpoint } from './endpoint.ts'
import { problemOf, type RefusalDetails } from './problem.ts'

/** Sends a refusal as problem details (RFC 9457). */
export function sendRefusal(reply: FastifyReply, refusal: Refused<string> & RefusalDetails): FastifyReply {
  const problem = problemOf(refusal, reply.request.id)
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem))
}

/** Sends a value of the reply's shape, with its revision as `ETag`. */
export function sendJson(reply: FastifyReply, status: number, body: unknown): FastifyReply {
  if (typeof body === 'object' && body !== null && 'revision' in body && typeof body.revision === 'number') {
    void reply.header('etag', `"${body.revision}"`)
  }
  return reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(body))
}

/**
 * The answer in the shape of the contract, with its status. Parsing by the reply's schema leaves out what the
 * contract does not name: a second wall against leaks.
 */
export function shapeAnswer(
  endpoint: Endpoint,
  reply: FastifyReply,
  answer: unknown,
): { status: number; response: unknown } {
  const usual = endpoint.status ?? (endpoint.reply ? 200 : 204)
  // A handler may have chosen another success, e.g. 200 for a document that was already known.
  const status = reply.statusCode === 200 && !chosen.has(reply) ? usual : reply.statusCode
  return { status, response: endpoint.reply ? endpoint.reply.parse(answer) : undefined }
}

const chosen = new WeakSet<FastifyReply>()

/** Answers with another success than the contract's usual one. */
export function chooseStatus(reply: FastifyReply, status: 200 | 201 | 202): void {
  chosen.add(reply)
  void reply.code(status)
}
