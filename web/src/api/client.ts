import createClient from 'openapi-fetch'
import type { paths } from './generated/schema.ts'
import { ProblemError, offlineProblem, problemFrom } from './problem.ts'
import { tellSignedOut } from './signed-out.ts'

/** The typed client; every path of the API with its parameters and bodies. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' })

/** Waits for a call and gives its data; a refusal, a lost connection or an ended session is thrown as `ProblemError`. */
export async function ask<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<NonNullable<T>> {
  let answer
  try {
    answer = await call
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ProblemError(offlineProblem())
  }
  const { data, error, response } = answer
  if (response.ok) return (data ?? null) as NonNullable<T>
  if (response.status === 401) tellSignedOut()
  throw new ProblemError(problemFrom(response.status, error))
}

/** A fresh key: the same creation sent twice is done once. `randomUUID` is missing on plain http, hence by hand. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The header of a creation that must not happen twice. */
export function idempotent(key: string = newKey()): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key }
}

/** The header of an edit: the revision that was read. */
export function ifMatch(revision: number): { 'If-Match': string } {
  return { 'If-Match': `"${revision}"` }
}
