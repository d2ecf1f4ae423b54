import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { JSX, ReactNode } from 'react'
import { useMe } from '../api/index.ts'
import type { UnitRef, pagedQuery } from '../api/index.ts'
import { ImportLink } from '../imports/index.ts'
import {
  EmptyState,
  ExportButton,
  FilterBar,
  PageHead,
  PagedTable,
  SearchField,
  SelectFilter,
  rowsOf,
} from '../ui/index.ts'
import type { Column, IconName } from '../ui/index.ts'
import { figureWords } from '../words/figures.ts'

/** What a list of figures can be narrowed to: its years, the owners of the year that is shown. */
export interface Facets {
  readonly year: number
  readonly years: readonly number[]
  readonly owners: readonly UnitRef[]
}

interface Words {
  readonly title: string
  readonly filter: string
  readonly owner: string
  readonly allOwners: string
  readonly none: string
  readonly noneTodo: string
  readonly noneTodoOthers: string
  readonly noMatch: string
  readonly noMatchTodo: string
}

/** What the address of every list of figures may hold: year, words, owner, order. */
export const figureFilters = ['nam', 'tim', 'co-quan', 'xep'] as const
type Filters = Partial<Record<(typeof figureFilters)[number], string>>

/** The question that the address asks of every list of figures. */
export function figureQuestion(filters: Filters) {
  const q = filters.tim?.trim()
  return {
    ...(filters.nam ? { year: Number(filters.nam) } : {}),
    ...(q ? { q } : {}),
    ...(filters['co-quan'] ? { ownerId: filters['co-quan'] } : {}),
  }
}

interface Props<Row extends { readonly id: string }, Page> {
  readonly kind: 'indicators' | 'projects'
  readonly words: Words
  readonly icon: IconName
  /** What the address asks, by the filters of this list alone too, and how it is changed. */
  readonly filters: Filters
  readonly onFilters: (
    change: { readonly [K in keyof Filters]?: string | undefined },
    how?: { push: boolean },
  ) => void
  /** Filters of this list alone. */
  readonly more?: ReactNode
  readonly facets: { readonly queryKey: readonly unknown[]; readonly queryFn: () => Promise<Facets> }
  readonly list: ReturnType<typeof pagedQuery<Page & { items: Row[]; nextCursor: string | null }>>
  /** The question of the list, for its export. */
  readonly asked: Readonly<Record<string, string | number | undefined>>
  readonly columns: (year: number) => readonly Column<Row>[]
  readonly foot: (shown: number, page: Page) => ReactNode
  readonly onOpen: (row: Row) => void
}

/** A list of figures of a year: its filters, its rows page after page, the way out and the way in. */
export function FigureList<Row extends { readonly id: string }, Page extends { readonly year: number }>(
  props: Props<Row, Page>,
): JSX.Element {
  const { kind, words, filters, onFilters } = props
  const narrowing = Object.keys(filters).filter((name) => name !== 'xep')
  const clear = (): void =>
    onFilters(Object.fromEntries(narrowing.map((name) => [name, undefined])), { push: true })
  const list = useInfiniteQuery(props.list)
  const facets = useQuery({ ...props.facets, placeholderData: keepPreviousData })
  const { year, years = [], owners = [] } = facets.data ?? {}
  const page = list.data?.pages[0]
  return (
    <>
      <PageHead
        title={words.title}
        actions={
          <>
            <ExportButton
              list={kind}
              asked={props.asked}
              empty={list.isSuccess && rowsOf(list).length === 0}
            />
            <ImportLink of={kind} />
          </>
        }
      />
      <FilterBar
        search={
          <SearchField label={words.filter} value={filters.tim} onChange={(tim) => onFilters({ tim })} />
        }
        onClear={narrowing.length > 0 ? clear : undefined}
      >
        <YearFilter value={filters.nam} year={year} years={years} onChange={(nam) => onFilters({ nam })} />
        <SelectFilter
          label={words.owner}
          value={filters['co-quan']}
          all={words.allOwners}
          options={owners.map(({ id, name }) => ({ value: id, words: name }))}
          onChange={(owner) => onFilters({ 'co-quan': owner })}
        />
        {props.more}
      </FilterBar>
      <PagedTable
        label={words.title}
        list={list}
        empty={<Nothing {...props} narrowed={narrowing.length > 0 || years.length > 0} />}
        columns={props.columns(page?.year ?? 0)}
        rowKey={({ id }) => id}
        rowHeight={52}
        ownOrder
        sort={filters.xep}
        onSort={(xep) => onFilters({ xep })}
        onOpen={props.onOpen}
        foot={page && ((shown) => props.foot(shown, page))}
      />
    </>
  )
}

/** The year of a list; the latest where none is chosen. */
function YearFilter(props: {
  readonly value: string | undefined
  readonly year: number | undefined
  readonly years: readonly number[]
  readonly onChange: (year: string | undefined) => void
}): JSX.Element {
  const { value, year, years, onChange } = props
  const latest = year === undefined || value !== undefined ? figureWords.thisYear : figureWords.ofYear(year)
  const others = years.filter((one) => value !== undefined || one !== year)
  return (
    <SelectFilter
      label={figureWords.year}
      value={value}
      all={latest}
      options={others.map((one) => ({ value: String(one), words: figureWords.ofYear(one) }))}
      onChange={onChange}
    />
  )
}

function Nothing(props: {
  readonly kind: 'indicators' | 'projects'
  readonly words: Words
  readonly icon: IconName
  readonly narrowed: boolean
}): JSX.Element {
  const { kind, words, icon, narrowed } = props
  const me = useMe()
  if (narrowed) return <EmptyState icon={icon} title={words.noMatch} todo={words.noMatchTodo} />
  return (
    <EmptyState
      icon={icon}
      title={words.none}
      todo={me.overseer ? words.noneTodo : words.noneTodoOthers}
      action={<ImportLink of={kind} />}
    />
  )
}
