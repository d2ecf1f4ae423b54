import { problemWords } from '../words/problems.ts'
import type { Problem } from './types.ts'

/** What a person is told: what was wrong, where, what was expected, what to do. */
export interface ProblemWords {
  readonly title: string
  readonly detail: string | null
  readonly todo: string | null
}

/** A refusal of the server (RFC 9457), or a connection that failed. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

export function offlineProblem(): Problem {
  return {
    type: 'about:blank',
    title: problemWords.offline,
    status: 0,
    detail: problemWords.offlineDetail,
    reason: 'offline',
  }
}

/** The problem of an answer; answers without one (a proxy, a crash) get honest general words. */
export function problemFrom(status: number, body: unknown): Problem {
  if (typeof body === 'object' && body !== null && 'reason' in body && 'title' in body) return body as Problem
  return {
    type: 'about:blank',
    title: status >= 500 ? problemWords.server : problemWords.unknown,
    status,
    detail: '',
    reason: 'unknown',
  }
}

/** True when somebody else changed the thing since it was read. */
export function isConflict(error: unknown): error is ProblemError {
  return (
    error instanceof ProblemError &&
    (error.problem.status === 412 || error.problem.reason === 'revision-mismatch')
  )
}

/** Words for any failure. */
export function problemOf(error: unknown): ProblemWords {
  if (!(error instanceof ProblemError)) return { title: problemWords.unknown, detail: null, todo: null }
  const { title, detail, expected, todo, status } = error.problem
  // A file has a name that people know; what else is named here is a part of the request.
  const where = status === 400 || status === 404 ? undefined : error.problem.where
  const parts = [
    detail === title ? '' : detail,
    where ? `(${where})` : '',
    expected ? problemWords.expected(expected) : '',
  ].filter(Boolean)
  return { title, detail: parts.length > 0 ? parts.join(' ') : null, todo: todo ?? null }
}
