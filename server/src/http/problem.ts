import type { Refused } from '@dieuhanh/domain'
import { problemWords, type ProblemWords } from '../words/problems.ts'
import { expectedWords } from '../words/tasks.ts'

/** RFC 9457 problem details, as `shapes.ts` declares them. */
export type ProblemBody = {
  type: string
  title: string
  status: number
  detail: string
  reason: string
  where?: string
  expected?: string
  todo?: string
  requestId?: string
  current?: unknown
}

/** What may accompany a refusal on its way to a person. */
export type RefusalDetails = {
  readonly current?: unknown
  readonly where?: string
  /** Words that say more than those of the reason alone, e.g. what was found in a file. */
  readonly title?: string
  readonly detail?: string
  readonly todo?: string
}

// The status of each reason. A reason that is not listed is a rule of the domain that said no: 422.
const statuses: Readonly<Record<string, number>> = {
  'not-signed-in': 401,
  'token-invalid': 401,
  'token-scope': 403,
  'not-allowed': 403,
  'wrong-password': 401,
  'wrong-code': 401,
  'sign-in-again': 401,
  'must-change-password': 403,
  'no-role': 403,
  'account-locked': 429,
  'cross-site': 403,
  'not-yours-to-undo': 403,
  'not-found': 404,
  'unknown-address': 404,
  'wrong-method': 405,
  'wrong-state': 409,
  'arrival-bytes-gone': 409,
  'idempotency-in-progress': 409,
  'idempotency-answer-lost': 409,
  'extension-pending': 409,
  'acted-on': 409,
  'too-many-exports': 429,
  'filter-name-taken': 409,
  'no-extension-pending': 409,
  'number-taken': 409,
  'import-changed': 409,
  'import-closed': 409,
  'import-running': 409,
  'revision-mismatch': 412,
  'too-large': 413,
  'unsupported-media': 415,
  'invalid-input': 400,
  'malformed-body': 400,
  'bad-cursor': 400,
  'idempotency-key-reused': 422,
  'if-match-required': 428,
  'too-many-requests': 429,
  unexpected: 500,
  'database-unavailable': 503,
  'disk-full': 507,
}

/** The one place where a refusal becomes a status and a sentence: what was wrong, where, what was expected, what to do. */
export function problemOf(refusal: Refused<string> & RefusalDetails, requestId?: string): ProblemBody {
  const words = wordsOf(refusal.reason)
  const expected = refusal.expected?.map((value) => expectedWords[value] ?? value).join(', ')
  return {
    type: `urn:dieuhanh:problem:${refusal.reason}`,
    title: refusal.title ?? words.title,
    status: statusOf(refusal.reason),
    detail: refusal.detail ?? words.detail,
    reason: refusal.reason,
    ...optional('where', refusal.where ?? refusal.field),
    ...optional('expected', expected),
    ...optional('todo', refusal.todo ?? words.todo),
    ...optional('requestId', requestId),
    ...optional('current', refusal.current),
  }
}

/** The HTTP status of a reason. */
export function statusOf(reason: string): number {
  return statuses[reason] ?? 422
}

/** The sentences of a reason; those of a reason that nobody worded are the general ones of a refused rule. */
export function wordsOf(reason: string): ProblemWords {
  const words: Readonly<Record<string, ProblemWords>> = problemWords
  return words[reason] ?? problemWords['rule-refused']
}

/** Reasons that have a status of their own, for the test that each also has words. */
export const listedReasons: readonly string[] = Object.keys(statuses)

function optional<K extends string>(key: K, value: unknown): Partial<Record<K, never>> {
  return value === undefined || value === '' ? {} : ({ [key]: value } as Partial<Record<K, never>>)
}
