import { useQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { api, ask, keys, useMe } from '../api/index.ts'
import type { UnitRef } from '../api/index.ts'
import {
  DayFilter,
  FilterBar,
  SearchField,
  SelectFilter,
  UnitPicker,
  useAddressFilters,
} from '../ui/index.ts'
import { taskWords } from '../words/tasks.ts'
import { searchKeys } from './task-search.ts'
import type { TaskSearchKey } from './task-search.ts'

const words = taskWords.filters

type Filters = Partial<Record<TaskSearchKey, string>>
type SetFilters = (
  change: Partial<Record<TaskSearchKey, string | undefined>>,
  how?: { push?: boolean },
) => void

/** The filters above the list; every one of them stands in the address. */
export function TaskFilterBar(): JSX.Element {
  const [filters, setFilters] = useAddressFilters(searchKeys)
  const some = searchKeys.some((key) => key !== 'sort' && filters[key] !== undefined)
  const clear = (): void =>
    setFilters(Object.fromEntries(searchKeys.map((key) => [key, undefined])), { push: true })
  return (
    <FilterBar
      search={<SearchField label={words.search} value={filters.q} onChange={(q) => setFilters({ q })} />}
      onClear={some ? clear : undefined}
    >
      <UnitFilters filters={filters} setFilters={setFilters} />
      <SelectFilter
        label={words.work}
        value={filters.work}
        all={words.anyWork}
        options={Object.entries(taskWords.work).map(([value, name]) => ({ value, words: name }))}
        onChange={(work) => setFilters({ work })}
      />
      <DayFilter
        label={words.deadlineFrom}
        day={filters.deadlineFrom}
        onChange={(deadlineFrom) => setFilters({ deadlineFrom })}
      />
      <DayFilter
        label={words.deadlineTo}
        day={filters.deadlineTo}
        onChange={(deadlineTo) => setFilters({ deadlineTo })}
      />
      <MoreFilter filters={filters} setFilters={setFilters} />
    </FilterBar>
  )
}

/** The unit, and as what it takes part. */
function UnitFilters({ filters, setFilters }: { filters: Filters; setFilters: SetFilters }): JSX.Element {
  return (
    <>
      <UnitFilter unitId={filters.unitId} onChange={(unitId) => setFilters({ unitId })} />
      {filters.unitId && (
        <SelectFilter
          label={words.unitRole}
          value={filters.unitRole}
          all={words.unitRoles.lead}
          options={[
            { value: 'coordinating', words: words.unitRoles.coordinating },
            { value: 'any', words: words.unitRoles.any },
          ]}
          onChange={(unitRole) => setFilters({ unitRole })}
        />
      )}
    </>
  )
}

/** The rarer questions, one at a time. */
function MoreFilter({ filters, setFilters }: { filters: Filters; setFilters: SetFilters }): JSX.Element {
  const me = useMe()
  const { extension, silentDays, mine } = filters
  return (
    <SelectFilter
      label={words.more}
      value={extension ? 'extension' : silentDays ? 'silent' : mine ? 'mine' : undefined}
      all={words.more}
      options={[
        ...(me.overseer ? [] : [{ value: 'mine', words: words.mine }]),
        { value: 'extension', words: words.extension },
        { value: 'silent', words: words.silent(14) },
      ]}
      onChange={(chosen) =>
        setFilters({
          extension: chosen === 'extension' ? 'requested' : undefined,
          silentDays: chosen === 'silent' ? '14' : undefined,
          mine: chosen === 'mine' ? 'true' : undefined,
        })
      }
    />
  )
}

/** The unit whose subtree is shown. Its name is asked for when only its id stands in the address. */
function UnitFilter(props: {
  unitId: string | undefined
  onChange: (id: string | undefined) => void
}): JSX.Element {
  const { unitId } = props
  const unit = useQuery({
    queryKey: [...keys.organisation, 'one', unitId],
    queryFn: () => ask(api.GET('/api/v1/units/{unitId}', { params: { path: { unitId: unitId ?? '' } } })),
    enabled: unitId !== undefined,
    staleTime: 5 * 60_000,
  })
  const value: UnitRef[] = unitId && unit.data ? [unit.data] : []
  return (
    <UnitPicker
      label={words.unit}
      placeholder={words.unit}
      value={value}
      onChange={(units) => props.onChange(units[0]?.id)}
    />
  )
}
