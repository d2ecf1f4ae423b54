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
import { indicatorWords as words } from '../words/figures.ts'
import { indicatorColumns } from './indicator-columns.tsx'
import { YearFilter } from './sourced.tsx'

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
        <NameFilter value={filters.tim} onChange={(tim) => setFilters({ tim })} />
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
            columns={indicatorColumns(list.data.year)}
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

function NameFilter(props: {
  readonly value: string | undefined
  readonly onChange: (words: string) => void
}): JSX.Element {
  return (
    <input
      type="search"
      className="plain-input"
      aria-label={words.filter}
      placeholder={words.filter}
      value={props.value ?? ''}
      onChange={(event) => props.onChange(event.target.value)}
    />
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
