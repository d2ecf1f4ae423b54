import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { isOffice, useMe } from '../api/index.ts'
import { formatMoment, Icon } from '../ui/index.ts'
import { arrivalWords as words } from '../words/arrivals.ts'
import { useArrivalAction, type Arrival } from './use-arrivals.ts'

/** How far an arrival is: its state in words, its pages, what went wrong and what to do. */
export function ArrivalState({ arrival }: { readonly arrival: Arrival }): JSX.Element {
  const { state, pages, pagesDone, problem } = arrival
  return (
    <div className={`arrival-state is-${state}`}>
      <span>
        {state === 'failed' && <Icon name="warning" size={16} />}{' '}
        {arrival.signedCopy ? words.signedCopy : words.states[state]}
        {state === 'recognising' && pages !== null && (
          <span className="faint figures"> {words.pages(pagesDone, pages)}</span>
        )}
        {arrival.documents > 1 && <span className="faint"> {words.documents(arrival.documents)}</span>}
      </span>
      {state === 'recognising' && (
        <progress
          max={pages ?? undefined}
          value={pages === null ? undefined : pagesDone}
          aria-label={arrival.name}
        />
      )}
      {problem && state === 'failed' && (
        <span className="faint">
          {problem.title}. {problem.detail} {problem.todo}
        </span>
      )}
      {arrival.keptUntil && <span className="faint">{words.keptUntil(formatMoment(arrival.keptUntil))}</span>}
    </div>
  )
}

/** What can be done with an arrival now by whoever keeps the register, and the document that it became. */
export function ArrivalActions({ arrival }: { readonly arrival: Arrival }): JSX.Element {
  const act = useArrivalAction()
  const actions = isOffice(useMe()) ? arrival.actions : []
  return (
    <span className="arrival-actions">
      {arrival.document && (
        <Link to="/van-ban/$documentId" params={{ documentId: arrival.document.id }}>
          {arrival.document.symbol ?? words.openDocument}
        </Link>
      )}
      {actions.map((action) => (
        <button
          key={action}
          type="button"
          className="text-button"
          disabled={act.isPending}
          aria-label={words.actionOf(words.actions[action], arrival.name)}
          onClick={() => act.mutate({ id: arrival.id, action })}
        >
          {words.actions[action]}
        </button>
      ))}
    </span>
  )
}
