import { refuse, type Refused } from '@dieuhanh/domain'
import type { FastifyInstance } from 'fastify'
import { sendRefusal } from './reply.ts'

/** Turns everything thrown into problem details; nothing of a stack or a statement leaves the server. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const refusal = refusalOf(error)
    if (refusal.reason === 'unexpected') request.log.error({ err: error }, 'request failed')
    else if (refusal.reason === 'not-allowed') request.log.warn({ err: error }, 'row-level security refused')
    else if (['database-unavailable', 'disk-full'].includes(refusal.reason))
      request.log.error({ err: error }, refusal.reason)
    return sendRefusal(reply, refusal)
  })
}

// Codes of Fastify, of the system and of PostgreSQL (appendix A of its manual).
const reasons: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_REQ_FILE_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported-media',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed-body',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-body',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-body',
  FST_ERR_BAD_URL: 'unknown-address',
  ECONNREFUSED: 'database-unavailable',
  ECONNRESET: 'database-unavailable',
  '57P01': 'database-unavailable',
  '57P02': 'database-unavailable',
  '57P03': 'database-unavailable',
  '53300': 'database-unavailable',
  '53100': 'disk-full',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  '42501': 'not-allowed',
}

/** What a thrown value means to a caller. */
export function refusalOf(error: unknown): Refused<string> {
  if (error instanceof SyntaxError && 'statusCode' in error) return refuse('malformed-body')
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const reason = reasons[code]
  if (reason) return refuse(reason)
  const lost =
    error instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect/.test(error.message)
  return refuse(code.startsWith('08') || lost ? 'database-unavailable' : 'unexpected')
}
