import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { JSX, ReactNode } from 'react'
import { api, ask, pagedQuery, useMe } from '../api/index.ts'
import type { PersonRow, Role } from '../api/index.ts'
import {
  EmptyState,
  ExportButton,
  FilterBar,
  MomentText,
  PagedTable,
  SearchField,
  SelectFilter,
  formatMoment,
  rowsOf,
  useAddressFilters,
} from '../ui/index.ts'
import type { Column } from '../ui/index.ts'
import { adminWords } from '../words/admin.ts'
import { PersonDialog } from './person-dialog.tsx'
import { NewPersonDialog } from './new-person-dialog.tsx'

const words = adminWords.people

type PeopleFilters = Partial<Record<'tim' | 'vai', string>>

function usePeople(filters: PeopleFilters) {
  return useInfiniteQuery(
    pagedQuery(['people', filters], (page, signal) =>
      ask(api.GET('/api/v1/people', { params: { query: { ...page, ...asked(filters) } }, signal })),
    ),
  )
}

const asked = ({ tim, vai }: PeopleFilters) => ({ ...(tim && { q: tim }), ...(isRole(vai) && { role: vai }) })

/** Everyone who may sign in here, with roles and state. */
export function PeoplePage(): JSX.Element {
  const me = useMe()
  const [filters, setFilters] = useAddressFilters(['tim', 'vai'])
  const [shown, setShown] = useState<PersonRow | 'new' | null>(null)
  const people = usePeople(filters)
  const mayEdit = me.roles.includes('administrator')
  const rows = rowsOf(people)
  return (
    <>
      <PeopleFilterBar filters={filters} onChange={setFilters}>
        <ExportButton list="people" asked={asked(filters)} empty={people.isSuccess && rows.length === 0} />
        {mayEdit && (
          <Button type="primary" onClick={() => setShown('new')}>
            {words.add}
          </Button>
        )}
      </PeopleFilterBar>
      <PagedTable
        label={adminWords.tabs.people}
        list={people}
        empty={<EmptyState icon="users" title={words.none} />}
        columns={columns}
        rowKey={(person) => person.id}
        {...(mayEdit && { onOpen: setShown })}
      />
      {shown === 'new' && <NewPersonDialog onClose={() => setShown(null)} />}
      {shown !== null && shown !== 'new' && (
        <PersonDialog
          person={rows.find((row) => row.id === shown.id) ?? shown}
          onClose={() => setShown(null)}
        />
      )}
    </>
  )
}

function PeopleFilterBar(props: {
  filters: PeopleFilters
  onChange: (change: { tim?: string | undefined; vai?: string | undefined }) => void
  children: ReactNode
}): JSX.Element {
  const { filters, onChange } = props
  return (
    <FilterBar
      search={<SearchField label={words.search} value={filters.tim} onChange={(tim) => onChange({ tim })} />}
      actions={props.children}
    >
      <SelectFilter
        label={words.role}
        value={filters.vai}
        all={words.allRoles}
        options={Object.entries(adminWords.roles).map(([value, name]) => ({ value, words: name }))}
        onChange={(vai) => onChange({ vai })}
      />
    </FilterBar>
  )
}

function isRole(value: string | undefined): value is Role {
  return value !== undefined && value in adminWords.roles
}

const columns: readonly Column<PersonRow>[] = [
  {
    key: 'name',
    title: words.columns.name,
    cell: (person) => (
      <>
        <strong>{person.name}</strong>
        {person.title && <div className="faint">{person.title}</div>}
        <div className="narrow-only">
          <PersonState person={person} />
        </div>
      </>
    ),
  },
  {
    key: 'username',
    title: words.columns.username,
    width: '16%',
    wideOnly: true,
    cell: (person) => person.username,
  },
  {
    key: 'memberships',
    title: words.columns.memberships,
    width: '40%',
    cell: (person) => (
      <ul>
        {person.memberships.map((membership) => (
          <li key={membership.id}>
            {adminWords.roles[membership.role]} · <span className="faint">{membership.unit.name}</span>
          </li>
        ))}
      </ul>
    ),
  },
  {
    key: 'lastSeen',
    title: words.columns.lastSeen,
    width: '150px',
    deskOnly: true,
    cell: (person) =>
      person.lastSeenAt ? (
        <MomentText moment={person.lastSeenAt} />
      ) : (
        <span className="faint">{words.never}</span>
      ),
  },
  {
    key: 'state',
    title: words.columns.state,
    width: '150px',
    wideOnly: true,
    cell: (person) => <PersonState person={person} />,
  },
]

function PersonState({ person }: { readonly person: PersonRow }): JSX.Element {
  if (person.lockedUntil)
    return <span className="is-wrong">{words.locked(formatMoment(person.lockedUntil))}</span>
  return (
    <span>
      {person.active ? words.active : words.inactive}
      {person.twoFactor && <div className="faint">{words.twoFactor}</div>}
    </span>
  )
}
