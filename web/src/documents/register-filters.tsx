import type { JSX } from 'react'
import { useQuery } from '@tanstack/react-query'
import { facetsQuery } from '../api/index.ts'
import type { DocumentStatus } from '../api/index.ts'
import { documentWords } from '../words/documents.ts'
import { DayFilter, FilterBar, SearchField, SelectFilter } from '../ui/index.ts'
import type { RegisterFilters } from './filters.ts'

const words = documentWords.filters

type Change = (change: Partial<Record<keyof RegisterFilters, string | undefined>>) => void

/** The filters of the register; each one is in the address. */
export function RegisterFilterBar(props: { filters: RegisterFilters; onChange: Change }): JSX.Element {
  const { filters, onChange } = props
  const { data: facets } = useQuery(facetsQuery())
  const count = (value: string, n: number): string => `${value} (${n})`
  const statuses = Object.entries(documentWords.statuses) as [DocumentStatus, string][]
  const isSet = Object.entries(filters).some(([name, value]) => value && name !== 'sort')
  const clear = (): void =>
    onChange({ q: '', type: '', issuer: '', status: '', issuedFrom: '', issuedTo: '', sort: '' })
  return (
    <FilterBar
      search={
        <SearchField
          label={documentWords.search}
          placeholder={documentWords.searchPlaceholder}
          value={filters.q}
          onChange={(q) => onChange({ q })}
        />
      }
      onClear={isSet ? clear : undefined}
    >
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
      <DayFilter
        label={words.from}
        day={filters.issuedFrom}
        onChange={(issuedFrom) => onChange({ issuedFrom })}
      />
      <DayFilter label={words.to} day={filters.issuedTo} onChange={(issuedTo) => onChange({ issuedTo })} />
    </FilterBar>
  )
}
