import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { JSX } from 'react'
import { api, ask, keys, useMe } from '../api/index.ts'
import type { UnitRef } from '../api/index.ts'
import { DeadlineInput, SelectFilter, UnitPicker, dayText, useAddressFilters } from '../ui/index.ts'
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
  const [open, setOpen] = useState(false)
  const some = searchKeys.some((key) => key !== 'sort' && filters[key] !== undefined)
  const clear = (): void =>
    setFilters(Object.fromEntries(searchKeys.map((key) => [key, undefined])), { push: true })
  return (
    <div className={open ? 'task-filters is-open' : 'task-filters'} role="search">
      <SearchField value={filters.q ?? ''} onChange={(q) => setFilters({ q })} />
      <button
        type="button"
        className="button narrow-only"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words.more}
      </button>
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
        value={filters.deadlineFrom}
        onChange={(deadlineFrom) => setFilters({ deadlineFrom })}
      />
      <DayFilter
        label={words.deadlineTo}
        value={filters.deadlineTo}
        onChange={(deadlineTo) => setFilters({ deadlineTo })}
      />
      <MoreFilter filters={filters} setFilters={setFilters} />
      {some && (
        <button type="button" className="clear-filters" onClick={clear}>
          {words.clear}
        </button>
      )}
    </div>
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

/** Asks once the typing has rested for a moment. */
function SearchField(props: { value: string; onChange: (q: string | undefined) => void }): JSX.Element {
  const { value, onChange } = props
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  if (known !== value) {
    setKnown(value)
    setTyped(value)
  }
  useEffect(() => {
    if (typed.trim() === value) return
    const timer = setTimeout(() => onChange(typed.trim() || undefined), 250)
    return () => clearTimeout(timer)
  }, [typed, value, onChange])
  return (
    <input
      type="search"
      className="plain-input task-search"
      aria-label={words.search}
      placeholder={words.search}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
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
      className="unit-filter"
      label={words.unit}
      placeholder={words.unit}
      value={value}
      onChange={(units) => props.onChange(units[0]?.id)}
    />
  )
}

function DayFilter(props: {
  label: string
  value: string | undefined
  onChange: (day: string | undefined) => void
}): JSX.Element {
  const me = useMe()
  return (
    <span className="day-filter" title={props.value ? dayText(props.value) : props.label}>
      <DeadlineInput
        key={props.value ?? ''}
        label={props.label}
        placeholder={props.label}
        today={me.today}
        value={{
          deadlineKind: props.value ? 'fixed' : 'none',
          deadline: props.value ?? null,
          recurrence: null,
        }}
        onChange={(value) => props.onChange(value.deadline ?? undefined)}
      />
    </span>
  )
}
