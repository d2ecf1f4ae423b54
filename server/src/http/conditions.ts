import { refuse, type Refused } from '@dieuhanh/domain'
import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

/** The revision in `If-Match` (`"7"`, `7` or `W/"7"`); refused where it is missing or is no revision. */
export function readIfMatch(request: FastifyRequest): number | Refused<'if-match-required'> {
  const match = /^\s*(?:W\/)?"?(\d{1,9})"?\s*$/.exec(request.headers['if-match'] ?? '')
  return match?.[1] === undefined
    ? refuse('if-match-required', { expected: ['If-Match: "1"'] })
    : Number(match[1])
}

/**
 * The `Idempotency-Key` of a request and a fingerprint of what it asks; undefined where none was sent. Bytes of an
 * upload are not read here: their length stands for them.
 */
export function readRequestKey(request: FastifyRequest): { key: string; requestHash: Buffer } | undefined {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || key === '' || key.length > 200) return undefined
  const body = request.body === undefined ? request.headers['content-length'] : JSON.stringify(request.body)
  const asked = [request.method, request.url, body ?? ''].join('\n')
  return { key, requestHash: createHash('sha256').update(asked).digest() }
}
