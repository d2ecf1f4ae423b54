import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useMemo } from 'react'
import type { JSX } from 'react'
import {
  DataTable,
  EmptyState,
  formatMoment,
  formatSize,
  Loading,
  MomentText,
  PageHead,
  ProblemNotice,
  SelectFilter,
  useAddressFilters,
} from '../ui/index.ts'
import type { Column } from '../ui/index.ts'
import { arrivalWords as words } from '../words/arrivals.ts'
import { ArrivalActions, ArrivalState } from './arrival-state.tsx'
import './arrivals.css'
import { arrivalsQuery, sourcesQuery, type Arrival } from './use-arrivals.ts'

type State = Arrival['state'] | 'open'
const states: Readonly<Record<State, string>> = { open: words.open, ...words.states }

/** Everything that has come and is no document yet, and what became of it. */
export function ArrivalsPage(): JSX.Element {
  const [filters, setFilters] = useAddressFilters(['trang-thai', 'nguon'])
  const state = keyOf(states, filters['trang-thai'])
  const source = keyOf(words.sources, filters.nguon)
  const asked = { ...(state && { state }), ...(source && { source }) }
  const arrivals = useInfiniteQuery({ ...arrivalsQuery(asked), placeholderData: keepPreviousData })
  const rows = useMemo(() => arrivals.data?.pages.flatMap((page) => page.items) ?? [], [arrivals.data])
  const filtered = state !== undefined || source !== undefined
  return (
    <>
      <PageHead title={words.title} below={words.below} />
      <Sources />
      <div className="arrival-filters">
        <SelectFilter
          label={words.filters.state}
          all={words.filters.allStates}
          value={state}
          options={optionsOf(states)}
          onChange={(value) => setFilters({ 'trang-thai': value })}
        />
        <SelectFilter
          label={words.filters.source}
          all={words.filters.allSources}
          value={source}
          options={optionsOf(words.sources)}
          onChange={(value) => setFilters({ nguon: value })}
        />
      </div>
      {arrivals.isPending && <Loading lines={6} />}
      {arrivals.isError && <ProblemNotice error={arrivals.error} onRetry={() => void arrivals.refetch()} />}
      {arrivals.isSuccess && rows.length === 0 && (
        <EmptyState
          title={filtered ? words.noneMatch : words.none}
          todo={filtered ? words.noneMatchTodo : words.noneTodo}
        />
      )}
      {rows.length > 0 && (
        <DataTable
          label={words.title}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          rowHeight={64}
          footer={
            arrivals.hasNextPage && (
              <Button type="link" block onClick={() => void arrivals.fetchNextPage()}>
                {words.more}
              </Button>
            )
          }
        />
      )}
    </>
  )
}

function keyOf<K extends string>(names: Readonly<Record<K, string>>, key: string | undefined): K | undefined {
  return key !== undefined && Object.hasOwn(names, key) ? (key as K) : undefined
}

function optionsOf(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, said]) => ({ value, words: said }))
}

const columns: readonly Column<Arrival>[] = [
  {
    key: 'file',
    title: words.columns.file,
    cell: (row) => (
      <>
        <span className="arrival-name">{row.name === '' ? words.secret : row.name}</span>
        <span className="faint arrival-note">
          {[
            row.size > 0 && formatSize(row.size),
            row.container && `${row.container.name}: ${row.container.path}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </>
    ),
  },
  { key: 'state', title: words.columns.state, width: '38%', cell: (row) => <ArrivalState arrival={row} /> },
  {
    key: 'source',
    title: words.columns.source,
    width: '140px',
    wideOnly: true,
    cell: (row) => words.sources[row.source],
  },
  {
    key: 'arrivedAt',
    title: words.columns.arrivedAt,
    width: '140px',
    wideOnly: true,
    cell: (row) => <MomentText moment={row.arrivedAt} />,
  },
  {
    key: 'actions',
    title: '',
    width: '112px',
    align: 'end',
    cell: (row) => <ArrivalActions arrival={row} />,
  },
]

/** The watched folder and the mailbox, where there are any. */
function Sources(): JSX.Element | null {
  const { data } = useQuery(sourcesQuery)
  if (!data || data.items.length === 0) return null
  return (
    <section className="arrival-sources" aria-label={words.sourcesTitle}>
      {data.items.map((one) => (
        <p key={one.source}>
          <strong>{words.sources[one.source]}</strong> <span className="arrival-note">{one.place}</span>{' '}
          {one.failures === 0 ? words.working : words.failures(one.failures)}
          {' · '}
          <span className="faint">
            {one.lookedAt ? `${words.looked} ${formatMoment(one.lookedAt)}` : words.never}
          </span>
          {one.problem && (
            <span className="arrival-problem">
              {' '}
              {one.problem.title}. {one.problem.detail} {one.problem.todo}
              {one.retryAt && ` ${words.retryAt(formatMoment(one.retryAt))}.`}
            </span>
          )}
        </p>
      ))}
    </section>
  )
}
