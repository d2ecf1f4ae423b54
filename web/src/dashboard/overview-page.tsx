import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import { api, ask, isOffice, keys, useMe } from '../api/index.ts'
import type { Overview } from '../api/index.ts'
import { TaskBoxes } from '../tasks/index.ts'
import { EmptyState, Loading, PageHead, ProblemNotice, dayText } from '../ui/index.ts'
import { overviewWords as words } from '../words/overview.ts'
import { Changes } from './changes.tsx'
import { FirstSentence } from './first-sentence.tsx'
import './overview.css'
import { SilentUnits } from './silent-units.tsx'
import { UnitBars } from './unit-bars.tsx'
import { WaitingForMe } from './waiting.tsx'

/** The first page: where everything stands, what waits for this person, which agencies, what changed. */
export function OverviewPage(): JSX.Element {
  const overview = useQuery({ queryKey: keys.overview, queryFn: () => ask(api.GET('/api/v1/overview')) })
  if (overview.isPending) return <Loading />
  if (overview.isError)
    return <ProblemNotice error={overview.error} onRetry={() => void overview.refetch()} />
  return (
    <>
      <PageHead title={words.title} below={words.today(dayText(overview.data.today))} />
      {isEmpty(overview.data) ? <NothingYet /> : <Facts overview={overview.data} />}
    </>
  )
}

function isEmpty({ counts, waiting }: Overview): boolean {
  return counts.total + counts.uncounted === 0 && waiting.documentsToReview.length === 0
}

function NothingYet(): JSX.Element {
  const me = useMe()
  if (!isOffice(me)) return <EmptyState title={words.emptyTitle} todo={words.emptyUnit} />
  return (
    <EmptyState
      title={words.emptyTitle}
      todo={words.emptyTodo}
      action={<Link to="/van-ban">{words.emptyAction}</Link>}
    />
  )
}

function Facts({ overview }: { readonly overview: Overview }): JSX.Element {
  const { counts, overdueRate } = overview
  return (
    <div className="overview">
      <FirstSentence overview={overview} />
      <TaskBoxes counts={counts} />
      <p className="section-note">{words.rate(overdueRate.overdue, overdueRate.comeDue, overdueRate.all)}</p>
      <WaitingForMe waiting={overview.waiting} />
      {overview.byUnit.length > 1 && <UnitBars lines={overview.byUnit} />}
      <SilentUnits units={overview.silentUnits} />
      <Changes overview={overview} />
    </div>
  )
}
