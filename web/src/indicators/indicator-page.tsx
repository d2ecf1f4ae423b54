import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { JSX } from 'react'
import { api, ask, keys } from '../api/index.ts'
import type { IndicatorPage as Page } from '../api/index.ts'
import { DataTable, EmptyState, Loading, PageHead, ProblemNotice } from '../ui/index.ts'
import type { Column } from '../ui/index.ts'
import { indicatorWords as words } from '../words/figures.ts'
import { FigureLog, linesOf } from './figure-log.tsx'
import { fulfilmentWords } from './indicator-columns.tsx'
import { Sourced, SourceLink } from './sourced.tsx'

type Fact = Page['facts'][number]

/** One indicator: its figures of all periods, and every time that one was recorded. */
export function IndicatorPage(): JSX.Element {
  const { indicatorId } = useParams({ from: '/frame/chi-tieu/$indicatorId' })
  const indicator = useQuery({
    queryKey: [...keys.indicators, 'one', indicatorId],
    queryFn: ({ signal }) =>
      ask(api.GET('/api/v1/indicators/{indicatorId}', { params: { path: { indicatorId } }, signal })),
  })
  if (indicator.isPending) return <Loading />
  if (indicator.isError)
    return <ProblemNotice error={indicator.error} onRetry={() => void indicator.refetch()} />
  const { data } = indicator
  return (
    <>
      <PageHead title={data.name} above={<Link to="/chi-tieu">{words.title}</Link>} below={lineOf(data)} />
      <div className="figure-sheet">
        <Periods facts={data.facts} />
        {data.facts.length > 0 && (
          <FigureLog
            lines={data.facts.flatMap((fact) =>
              linesOf(`${words.kinds[fact.kind]} ${fact.current.period}`, fact, (figure) => figure.words),
            )}
          />
        )}
      </div>
    </>
  )
}

function lineOf(indicator: Page): string {
  const { measure, owner, ownerWords, heading, code, direction } = indicator
  const named = owner?.name ?? ownerWords
  return [
    measure,
    named && words.ownedBy(named),
    heading,
    code && words.code(code),
    direction === 'lower' && words.lowerIsBetter,
    direction === 'higher' && words.higherIsBetter,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What is known of one period. */
type Period = Partial<Record<Fact['kind'], Fact>> & { readonly key: string; readonly any: Fact }

function Periods({ facts }: { readonly facts: readonly Fact[] }): JSX.Element {
  const standing = facts.filter(({ current }) => !current.withdrawn)
  const groups = Map.groupBy(standing, ({ current }) => `${current.from} ${current.until}`)
  const periods = [...groups].flatMap(([key, [any, ...others]]): Period[] =>
    any ? [{ ...Object.fromEntries([any, ...others].map((fact) => [fact.kind, fact])), key, any }] : [],
  )
  if (periods.length === 0) return <EmptyState icon="flag" title={words.nothingStated} />
  return (
    <section>
      <h2>{words.byPeriod}</h2>
      <DataTable label={words.byPeriod} columns={columns} rows={periods} rowKey={({ key }) => key} />
    </section>
  )
}

const figureColumn = (kind: Fact['kind'], title: string): Column<Period> => ({
  key: kind,
  title,
  width: '112px',
  align: 'end',
  cell: (period) => {
    const current = period[kind]?.current ?? null
    return <Sourced figure={current} shown={current?.words ?? ''} />
  },
})

const columns: readonly Column<Period>[] = [
  {
    key: 'period',
    title: words.columns.period,
    cell: ({ any }) => <span className="figure-period">{any.current.period}</span>,
  },
  figureColumn('plan', words.planColumn),
  figureColumn('actual', words.columns.actual),
  { ...figureColumn('estimate', words.estimateColumn), wideOnly: true },
  {
    key: 'percent',
    title: words.ofPlan,
    width: '136px',
    align: 'end',
    wideOnly: true,
    cell: ({ actual, estimate }) => <OfPlan fact={actual ?? estimate} />,
  },
  {
    key: 'source',
    title: words.columns.source,
    width: '26%',
    deskOnly: true,
    cell: ({ actual, estimate, plan }) => (
      <SourceLink figure={(actual ?? estimate ?? plan)?.current ?? null} />
    ),
  },
]

function OfPlan({ fact }: { readonly fact: Fact | undefined }): JSX.Element | null {
  if (!fact?.fulfilment || !fact.plan) return null
  return (
    <span className="figure-number" title={words.percentHover(fact.current.words, fact.plan.words)}>
      {fulfilmentWords(fact.fulfilment)}
    </span>
  )
}
