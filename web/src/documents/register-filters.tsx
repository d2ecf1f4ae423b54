import { useEffect, useRef, useState } from 'react'
import type { JSX } from 'react'
import { useQuery } from '@tanstack/react-query'
import { parseCivilDate } from '@dieuhanh/domain'
import { facetsQuery } from '../api/index.ts'
import type { DocumentStatus } from '../api/index.ts'
import { documentWords } from '../words/documents.ts'
import { dayText, Icon, SelectFilter } from '../ui/index.ts'
import type { RegisterFilters } from './filters.ts'

const words = documentWords.filters

type Change = (change: Partial<Record<keyof RegisterFilters, string | undefined>>) => void

/** Types into the address a moment after the last key. */
function SearchField(props: { value: string; onChange: (value: string) => void }): JSX.Element {
  const [typed, setTyped] = useState(props.value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sent = useRef(props.value)
  useEffect(() => {
    // The address changed by itself (back, a link): show it.
    if (props.value !== sent.current) setTyped(props.value)
    sent.current = props.value
  }, [props.value])
  const send = (value: string): void => {
    clearTimeout(timer.current)
    sent.current = value.trim()
    props.onChange(value.trim())
  }
  return (
    <search className="search-field">
      <Icon name="search" />
      <input
        type="search"
        aria-label={documentWords.search}
        placeholder={documentWords.searchPlaceholder}
        value={typed}
        onChange={(event) => {
          const { value } = event.target
          setTyped(value)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => send(value), 250)
        }}
        onKeyDown={(event) => event.key === 'Enter' && send(typed)}
      />
    </search>
  )
}

function DayField(props: {
  label: string
  value: string | undefined
  onChange: (day: string | undefined) => void
}): JSX.Element {
  const shown = props.value ? dayText(props.value) : ''
  const [typed, setTyped] = useState(shown)
  useEffect(() => setTyped(shown), [shown])
  const day = typed.trim() ? parseCivilDate(typed) : null
  const commit = (): void => {
    if (typed === shown) return
    if (typed.trim() === '') props.onChange(undefined)
    else if (day) props.onChange(day)
  }
  return (
    <label className="day-field">
      <span>{props.label}</span>
      <input
        className="plain-input figures"
        placeholder={words.dayPlaceholder}
        aria-invalid={typed.trim() !== '' && !day}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
    </label>
  )
}

/** The filters of the register; each one is in the address. */
export function RegisterFilterBar(props: { filters: RegisterFilters; onChange: Change }): JSX.Element {
  const { filters, onChange } = props
  const { data: facets } = useQuery(facetsQuery())
  const count = (value: string, n: number): string => `${value} (${n})`
  const statuses = Object.entries(documentWords.statuses) as [DocumentStatus, string][]
  const isSet = Object.entries(filters).some(([name, value]) => value && name !== 'sort')
  return (
    <div className="filter-bar">
      <SearchField value={filters.q ?? ''} onChange={(q) => onChange({ q })} />
      <SelectFilter
        label={words.type}
        all={words.allTypes}
        value={filters.type}
        options={(facets?.types ?? []).map((one) => ({
          value: one.value,
          words: count(one.value, one.count),
        }))}
        onChange={(type) => onChange({ type })}
      />
      <SelectFilter
        label={words.issuer}
        all={words.allIssuers}
        value={filters.issuer}
        options={(facets?.issuers ?? []).map((one) => ({
          value: one.value,
          words: count(one.value, one.count),
        }))}
        onChange={(issuer) => onChange({ issuer })}
      />
      <SelectFilter
        label={words.status}
        all={words.allStatuses}
        value={filters.status}
        options={statuses.map(([value, text]) => ({
          value,
          words: count(text, facets?.statuses.find((one) => one.value === value)?.count ?? 0),
        }))}
        onChange={(status) => onChange({ status })}
      />
      <DayField
        label={words.from}
        value={filters.issuedFrom}
        onChange={(issuedFrom) => onChange({ issuedFrom })}
      />
      <DayField label={words.to} value={filters.issuedTo} onChange={(issuedTo) => onChange({ issuedTo })} />
      {isSet && (
        <button
          type="button"
          className="text-button"
          onClick={() =>
            onChange({ q: '', type: '', issuer: '', status: '', issuedFrom: '', issuedTo: '', sort: '' })
          }
        >
          {words.clear}
        </button>
      )}
    </div>
  )
}
