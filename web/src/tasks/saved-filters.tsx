import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { JSX } from 'react'
import { api, ask, keys } from '../api/index.ts'
import { IconButton, Popover, ProblemNotice, toast } from '../ui/index.ts'
import { taskWords as words } from '../words/tasks.ts'
import { isFiltered, readTaskSearch, taskAddress } from './task-search.ts'
import type { TaskSearch } from './task-search.ts'

const filtersKey = [...keys.tasks, 'saved-filters']

/** The person's own views of the list: keep this one, go to another, forget one. */
export function SavedFilters(props: { search: TaskSearch }): JSX.Element {
  return (
    <Popover label={words.savedFilters} button={words.savedFilters} className="button">
      {(close) => (
        <div className="saved-filters">
          <FilterList onLeave={close} />
          {isFiltered(props.search) && <SaveForm address={taskAddress(props.search)} />}
        </div>
      )}
    </Popover>
  )
}

function FilterList(props: { onLeave: () => void }): JSX.Element {
  const navigate = useNavigate()
  const client = useQueryClient()
  const filters = useQuery({ queryKey: filtersKey, queryFn: () => ask(api.GET('/api/v1/task-filters')) })
  const remove = useMutation({
    mutationFn: (filterId: string) =>
      ask(api.DELETE('/api/v1/task-filters/{filterId}', { params: { path: { filterId } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: filtersKey }),
  })
  if (filters.isError) return <ProblemNotice error={filters.error} compact />
  const items = filters.data?.items ?? []
  if (items.length === 0) return <p className="faint">{words.noSavedFilters}</p>
  return (
    <ul>
      {items.map((filter) => (
        <li key={filter.id}>
          <button
            type="button"
            className="menu-line"
            onClick={() => {
              props.onLeave()
              const search = readTaskSearch(Object.fromEntries(new URLSearchParams(filter.address)))
              void navigate({ to: '/nhiem-vu', search })
            }}
          >
            {filter.name}
          </button>
          <IconButton
            icon="close"
            size={14}
            label={words.deleteFilter(filter.name)}
            onClick={() => remove.mutate(filter.id)}
          />
        </li>
      ))}
    </ul>
  )
}

function SaveForm(props: { address: string }): JSX.Element {
  const [name, setName] = useState('')
  const client = useQueryClient()
  const save = useMutation({
    mutationFn: () =>
      ask(api.POST('/api/v1/task-filters', { body: { name: name.trim(), address: props.address } })),
    onSuccess: (filter) => {
      toast(words.filterSaved(filter.name))
      setName('')
      return client.invalidateQueries({ queryKey: filtersKey })
    },
  })
  return (
    <form
      className="save-filter"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim()) save.mutate()
      }}
    >
      <input
        className="plain-input"
        aria-label={words.filterName}
        placeholder={words.filterName}
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button htmlType="submit" type="primary" disabled={!name.trim()} loading={save.isPending}>
        {words.saveFilter}
      </Button>
      {save.isError && <ProblemNotice error={save.error} compact />}
    </form>
  )
}
