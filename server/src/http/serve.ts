import { isRefused, type Refused } from '@dieuhanh/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Scope } from '../access/index.ts'
import type { Context } from '../operations/context.ts'
import { onlyOnce } from '../operations/requests/index.ts'
import { callerOf, identifyCaller } from './caller.ts'
import type { Endpoint } from './endpoint.ts'
import { readIfMatch, readRequestKey } from './conditions.ts'
import { readInput } from './invalid-input.ts'
import type { RefusalDetails } from './problem.ts'
import { sendJson, sendRefusal, shapeAnswer } from './reply.ts'

type Read<E extends Endpoint, Part extends 'params' | 'query' | 'body'> = E extends {
  readonly [K in Part]: infer S extends z.ZodType
}
  ? z.output<S>
  : undefined

/** What a handler is given: who asks, and the parts of the request in the types of the contract. */
export interface Call<E extends Endpoint = Endpoint> {
  readonly scope: Scope
  readonly params: Read<E, 'params'>
  readonly query: Read<E, 'query'>
  readonly body: Read<E, 'body'>
  /** The revision that the caller read, where the endpoint needs it. */
  readonly ifMatch: E extends { readonly ifMatch: true } ? number : undefined
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

// Handlers may answer with readonly values; the schema's own input type would not let them.
type Readable<T> = T extends readonly (infer Item)[]
  ? readonly Readable<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Readable<T[K]> }
    : T

/** What a handler answers: the reply of the contract; nothing for 204; whatever Fastify sends for bytes. */
export type Answer<E extends Endpoint> = E extends { readonly bytes: 'download' | 'event-stream' }
  ? unknown
  : E extends { readonly reply: infer S extends z.ZodType }
    ? Readable<z.input<S>>
    : void

export type Handler<E extends Endpoint> = (
  call: Call<E>,
) => Promise<Answer<E> | (Refused<string> & RefusalDetails)>

/**
 * Opens one door of the contract: identifies the caller and checks the role table before the body is read, reads
 * params, query, body and If-Match by their schemas, runs the handler (once per Idempotency-Key), and sends the
 * reply in the shape of the contract, or the refusal as problem details.
 */
export function serve<const E extends Endpoint>(app: FastifyInstance, endpoint: E, handle: Handler<E>): void {
  const { context } = app
  app.route({
    method: endpoint.method,
    url: endpoint.url,
    onRequest: (request) => identifyCaller(context, endpoint, request),
    handler: async (request, reply) => {
      const caller = callerOf(request)
      if (isRefused(caller)) return sendRefusal(reply, caller)
      const call = readCall(endpoint, caller.scope, request, reply)
      if (isRefused(call)) return sendRefusal(reply, call)
      const run = (): Promise<unknown> => handle(call as Call<E>)
      if (endpoint.idempotent) return answerOnce(endpoint, caller.scope, request, reply, run)
      return sendAnswer(endpoint, reply, await run())
    },
  })
}

type UntypedCall = { [K in keyof Call]: unknown }

function readCall(
  endpoint: Endpoint,
  scope: Scope,
  request: FastifyRequest,
  reply: FastifyReply,
): UntypedCall | (Refused<string> & RefusalDetails) {
  const parts: Record<string, unknown> = { params: undefined, query: undefined, body: undefined }
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = endpoint[part]
    if (!schema) continue
    const read = readInput(schema, request[part])
    if (read.kind === 'refused') return read
    parts[part] = read.value
  }
  const ifMatch = endpoint.ifMatch ? readIfMatch(request) : undefined
  if (ifMatch !== undefined && typeof ifMatch !== 'number') return ifMatch
  return {
    scope,
    params: parts['params'],
    query: parts['query'],
    body: parts['body'],
    ifMatch,
    request,
    reply,
  }
}

async function answerOnce(
  endpoint: Endpoint,
  scope: Scope,
  request: FastifyRequest,
  reply: FastifyReply,
  run: () => Promise<unknown>,
): Promise<FastifyReply> {
  const key = readRequestKey(request)
  if (key === undefined) return sendAnswer(endpoint, reply, await run())
  const outcome = await onlyOnce(request.server.context, scope, key, async () => {
    const answer = await run()
    return isRefusal(answer) ? answer : shapeAnswer(endpoint, reply, answer)
  })
  if (isRefused(outcome)) return sendRefusal(reply, outcome)
  if (outcome.replayed) void reply.header('idempotency-replayed', 'true')
  return sendJson(reply, outcome.status, outcome.response)
}

function sendAnswer(endpoint: Endpoint, reply: FastifyReply, answer: unknown): FastifyReply {
  if (isRefusal(answer)) return sendRefusal(reply, answer)
  if (reply.sent || endpoint.bytes === 'event-stream') return reply
  if (endpoint.bytes === 'download') return reply.send(answer)
  const { status, response } = shapeAnswer(endpoint, reply, answer)
  return response === undefined ? reply.code(status).send() : sendJson(reply, status, response)
}

function isRefusal(answer: unknown): answer is Refused<string> & RefusalDetails {
  return typeof answer === 'object' && answer !== null && isRefused(answer as object | Refused<string>)
}

declare module 'fastify' {
  interface FastifyInstance {
    context: Context
  }
}
