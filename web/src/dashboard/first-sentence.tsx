import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Overview } from '../api/index.ts'
import { overviewWords as words } from '../words/overview.ts'

/** The whole situation in one sentence, each number a link to its tasks. */
export function FirstSentence({ overview }: { readonly overview: Overview }): ReactNode {
  const { counts, waiting } = overview
  return (
    <p className="first-sentence">
      {counts.overdue > 0 ? (
        <Link to="/nhiem-vu" search={{ timeliness: 'overdue' }} className="is-overdue">
          ▲ {words.overdue(counts.overdue)}
        </Link>
      ) : (
        <span>{words.noOverdue}</span>
      )}
      <Trend change={overview.sinceYesterday.overdue} />
      {'; '}
      <Link to="/nhiem-vu" search={{ timeliness: 'due-soon' }}>
        {words.dueThisWeek(overview.dueThisWeek.count)}
      </Link>
      {waiting.submissions.length > 0 && (
        <>
          {'; '}
          <Link to="/nhiem-vu" search={{ work: 'submitted' }}>
            {words.submissions(waiting.submissions.length)}
          </Link>
        </>
      )}
      {waiting.extensions.length > 0 && (
        <>
          {'; '}
          <Link to="/nhiem-vu" search={{ extension: 'requested' }}>
            {words.extensions(waiting.extensions.length)}
          </Link>
        </>
      )}
      {overview.sinceYesterday.done > 0 && <>; {words.doneYesterday(overview.sinceYesterday.done)}</>}.
    </p>
  )
}

function Trend({ change }: { readonly change: number }): ReactNode {
  if (change === 0) return null
  return <>, {change > 0 ? words.more(change) : words.fewer(-change)}</>
}
