import type { Arrival, SourceState } from '../../operations/arrivals/index.ts'
import { sourceProblemWords } from '../../words/arrivals.ts'
import { fileRefusalWords } from '../../words/documents.ts'
import { wordsOf } from '../problem.ts'

type Facts = Readonly<Record<string, string | number>>

/** Why a file was refused, in words. */
export function fileProblem(reason: string, facts: Facts) {
  const words = fileRefusalWords[reason]?.(facts) ?? wordsOf(reason)
  return { reason, title: words.title, detail: words.detail, todo: words.todo ?? '' }
}

/** An arrival as the contract shows it. */
export function arrivalView(arrival: Arrival, keptDays: number) {
  const { sha256, container, state, reason, facts, endedAt } = arrival
  const stopped = state === 'failed' || state === 'cancelled'
  return {
    ...arrival,
    container: container && { name: container.name, path: container.path },
    problem: reason === null ? null : fileProblem(reason, facts),
    actions: actionsOf(arrival),
    keptUntil: stopped && sha256 !== null && endedAt !== null ? later(endedAt, keptDays) : null,
  }
}

function actionsOf({ state, sha256 }: Arrival): ('cancel' | 'retry' | 'discard')[] {
  if (state === 'done') return []
  if (state !== 'failed' && state !== 'cancelled') return ['cancel']
  return sha256 === null ? ['discard'] : ['retry', 'discard']
}

function later(moment: string, days: number): string {
  return new Date(Date.parse(moment) + days * 86_400_000).toISOString()
}

/** A source as the contract shows it. */
export function sourceView({ reason, ...state }: SourceState) {
  const words = reason === null ? null : (sourceProblemWords[reason] ?? wordsOf('unexpected'))
  return {
    ...state,
    problem: words && {
      reason: reason ?? '',
      title: words.title,
      detail: words.detail,
      todo: words.todo ?? '',
    },
  }
}
