import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { api, ask, keys, useMe } from '../api/index.ts'
import type { Indicator } from '../api/index.ts'
import { ImportLink } from '../imports/index.ts'
import {
  DataTable,
  EmptyState,
  ExportButton,
  Loading,
  PageHead,
  ProblemNotice,
  SelectFilter,
  useAddressFilters,
} from '../ui/index.ts'
import type { Column } from '../ui/index.ts'
import { indicatorWords as words } from '../words/figures.ts'
import { SourceLink, Sourced, YearFilter } from './sourced.tsx'

const filterNames = ['nam', 'tim', 'co-quan'] as const

type Question = { year?: number; q?: string; ownerId?: string }

function useIndicators(question: Question) {
  return useQuery({
    queryKey: [...keys.indicators, question],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/indicators', { params: { query: question }, signal })),
    placeholderData: keepPreviousData,
  })
}

/** Indicators of a year with plan, actual figure and estimate. */
export function IndicatorsPage(): JSX.Element {
  const me = useMe()
  const [filters, setFilters] = useAddressFilters(filterNames)
  const year = filters.nam === undefined ? {} : { year: Number(filters.nam) }
  const q = filters.tim?.trim()
  const ownerId = filters['co-quan']
  const question: Question = { ...year, ...(q ? { q } : {}), ...(ownerId ? { ownerId } : {}) }
  const list = useIndicators(question)
  const all = useIndicators(year)
  const narrowed = Boolean(q ?? ownerId)
  const may = me.roles.some((role) => role === 'office-specialist' || role === 'leader')
  return (
    <>
      <PageHead
        title={words.title}
        actions={
          <>
            <ExportButton list="indicators" asked={question} empty={list.data?.items.length === 0} />
            {may && <ImportLink />}
          </>
        }
      />
      <div className="figure-filters" role="search">
        <input
          type="search"
          className="plain-input"
          aria-label={words.filter}
          placeholder={words.filter}
          value={filters.tim ?? ''}
          onChange={(event) => setFilters({ tim: event.target.value })}
        />
        <YearFilter
          value={filters.nam}
          year={all.data?.year}
          years={all.data?.years ?? []}
          onChange={(nam) => setFilters({ nam })}
        />
        <SelectFilter
          label={words.owner}
          value={ownerId}
          all={words.allOwners}
          options={ownersOf(all.data?.items ?? [])}
          onChange={(owner) => setFilters({ 'co-quan': owner })}
        />
      </div>
      {list.isPending && <Loading lines={12} />}
      {list.isError && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.data &&
        (list.data.items.length > 0 ? (
          <DataTable
            label={words.title}
            columns={columnsOf(list.data.year)}
            rows={list.data.items}
            rowKey={({ id }) => id}
            footer={<p className="figure-foot">{words.shown(list.data.items.length)}</p>}
          />
        ) : (
          <Nothing narrowed={narrowed || list.data.years.length > 0} may={may} />
        ))}
    </>
  )
}

function Nothing({ narrowed, may }: { readonly narrowed: boolean; readonly may: boolean }): JSX.Element {
  if (narrowed) return <EmptyState icon="flag" title={words.noMatch} todo={words.noMatchTodo} />
  return (
    <EmptyState
      icon="flag"
      title={words.none}
      todo={may ? words.noneTodo : words.noneTodoOthers}
      action={may && <ImportLink />}
    />
  )
}

function ownersOf(items: readonly Indicator[]): { value: string; words: string }[] {
  const owners = new Map(items.flatMap(({ owner }) => (owner ? [[owner.id, owner.name] as const] : [])))
  return [...owners]
    .map(([value, name]) => ({ value, words: name }))
    .toSorted((a, b) => a.words.localeCompare(b.words, 'vi'))
}

function columnsOf(year: number): readonly Column<Indicator>[] {
  const { columns } = words
  return [
    {
      key: 'name',
      title: columns.name,
      cell: ({ name, owner, ownerWords, direction }) => (
        <span className="figure-name">
          {name}
          <small>
            {[owner?.name ?? ownerWords, direction === 'lower' && words.lowerIsBetter]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </span>
      ),
    },
    {
      key: 'measure',
      title: columns.measure,
      width: '110px',
      wideOnly: true,
      cell: ({ measure }) => measure,
    },
    {
      key: 'plan',
      title: columns.plan(year),
      width: '112px',
      align: 'end',
      cell: ({ plan }) => <Sourced figure={plan} shown={plan?.words ?? ''} hover={plan?.period} />,
    },
    {
      key: 'actual',
      title: columns.actual,
      width: '112px',
      align: 'end',
      cell: ({ actual }) => <Sourced figure={actual} shown={actual?.words ?? ''} hover={actual?.period} />,
    },
    {
      key: 'percent',
      title: columns.percent,
      width: '108px',
      align: 'end',
      wideOnly: true,
      cell: (row) => <Fulfilled row={row} />,
    },
    {
      key: 'estimate',
      title: columns.estimate,
      width: '112px',
      align: 'end',
      deskOnly: true,
      cell: ({ estimate }) => (
        <Sourced figure={estimate} shown={estimate?.words ?? ''} hover={estimate?.period} />
      ),
    },
    {
      key: 'period',
      title: columns.period,
      width: '168px',
      deskOnly: true,
      cell: ({ actual }) => actual?.period,
    },
    {
      key: 'source',
      title: columns.source,
      width: '190px',
      deskOnly: true,
      cell: ({ actual, plan }) => <SourceLink figure={actual ?? plan} />,
    },
  ]
}

function Fulfilled({ row }: { readonly row: Indicator }): JSX.Element | null {
  const { fulfilment, actual, plan } = row
  if (!fulfilment || !actual || !plan) return null
  const hover = words.percentHover(actual.words, plan.words)
  const points = fulfilment.kind === 'points' ? Number(fulfilment.points) : 0
  const shown =
    fulfilment.kind === 'percent'
      ? `${fulfilment.percent.toLocaleString('vi')} %`
      : words.points(`${points > 0 ? '+' : ''}${points.toLocaleString('vi')}`)
  return (
    <span className="figure-number" title={hover}>
      {shown}
    </span>
  )
}
