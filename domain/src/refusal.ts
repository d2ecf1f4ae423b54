/**
 * A refusal: what a rule answers when something may not be done. It is a value, never thrown; one file of the
 * server maps reasons to an HTTP status and a sentence for people.
 */
export interface Refused<Reason extends string> {
  readonly kind: 'refused'
  readonly reason: Reason
  /** The field of the input that is wrong or missing, where one can be named. */
  readonly field?: string
  /** What would have been accepted, as values (states, roles, forms), never as sentences. */
  readonly expected?: readonly string[]
}

/** Builds a refusal. */
export function refuse<Reason extends string>(
  reason: Reason,
  details: { readonly field?: string; readonly expected?: readonly string[] } = {},
): Refused<Reason> {
  return { kind: 'refused', reason, ...details }
}

/** Whether an answer is a refusal. */
export function isRefused<T>(
  answer: T | Refused<string>,
): answer is Extract<T | Refused<string>, Refused<string>> {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'refused'
}
