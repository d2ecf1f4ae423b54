import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { JSX } from 'react'
import { api, ask, isOffice, keys, useMe } from '../api/index.ts'
import type { UnitRow } from '../api/index.ts'
import { ImportLink } from '../imports/index.ts'
import {
  DataTable,
  DeadlineInput,
  EmptyState,
  ExportButton,
  FilterBar,
  Icon,
  Loading,
  PageHead,
  ProblemNotice,
  SearchField,
  SelectFilter,
  useAddressFilters,
} from '../ui/index.ts'
import type { Column } from '../ui/index.ts'
import { organisationWords as words } from '../words/organisations.ts'
import { AddUnit } from './add-unit.tsx'
import './organisations.css'
import { matches, treeLines } from './unit-tree.ts'
import type { TreeLine } from './unit-tree.ts'

const filterNames = ['ngay', 'tim', 'khoi', 'cap'] as const

type UnitFilters = Partial<Record<(typeof filterNames)[number], string>>

/** The tree of agencies as it stands on a day. */
export function UnitsPage(): JSX.Element {
  const me = useMe()
  const [filters, setFilters] = useAddressFilters(filterNames)
  const day = filters.ngay ?? me.today
  const units = useQuery({
    queryKey: [...keys.organisation, 'tree', day],
    queryFn: ({ signal }) => ask(api.GET('/api/v1/units', { params: { query: { day } }, signal })),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageHead
        title={words.title}
        actions={
          <>
            <ImportLink of="units" />
            <ExportButton
              list="units"
              asked={{ day, q: filters.tim?.trim(), kind: filters.khoi, level: filters.cap }}
              empty={units.data !== undefined && countMatching(units.data.items, filters) === 0}
            />
            {isOffice(me) && <AddUnit />}
          </>
        }
      />
      <UnitFilterBar day={day} filters={filters} onChange={setFilters} />
      {units.isPending && <Loading lines={12} />}
      {units.isError && <ProblemNotice error={units.error} onRetry={() => void units.refetch()} />}
      {units.data && (
        <UnitTable
          units={units.data.items}
          words={filters.tim ?? ''}
          kind={filters.khoi}
          level={filters.cap}
        />
      )}
    </>
  )
}

function countMatching(units: readonly UnitRow[], { tim, khoi, cap }: UnitFilters): number {
  return units.filter((unit) => matches(unit, { words: tim ?? '', kind: khoi, level: cap })).length
}

function UnitFilterBar(props: {
  day: string
  filters: UnitFilters
  onChange: (change: Partial<Record<(typeof filterNames)[number], string | undefined>>) => void
}): JSX.Element {
  const { day, filters, onChange } = props
  const me = useMe()
  return (
    <FilterBar
      search={<SearchField label={words.filter} value={filters.tim} onChange={(tim) => onChange({ tim })} />}
    >
      <SelectFilter
        label={words.kind}
        value={filters.khoi}
        all={words.allKinds}
        options={optionsOf(words.kinds)}
        onChange={(khoi) => onChange({ khoi })}
      />
      <SelectFilter
        label={words.level}
        value={filters.cap}
        all={words.allLevels}
        options={optionsOf(words.levels)}
        onChange={(cap) => onChange({ cap })}
      />
      <span className="on-day">
        <span>{words.onDay}</span>
        <DeadlineInput
          key={day}
          label={words.onDay}
          today={me.today}
          value={{ deadlineKind: 'fixed', deadline: day, recurrence: null }}
          onChange={({ deadline }) =>
            onChange({ ngay: deadline === me.today ? undefined : (deadline ?? undefined) })
          }
        />
      </span>
    </FilterBar>
  )
}

function optionsOf(names: Readonly<Record<string, string>>): { value: string; words: string }[] {
  return Object.entries(names).map(([value, name]) => ({ value, words: name }))
}

function UnitTable(props: {
  units: readonly UnitRow[]
  words: string
  kind: string | undefined
  level: string | undefined
}): JSX.Element {
  const { units, kind, level } = props
  const navigate = useNavigate()
  const [open, setOpen] = useState<ReadonlySet<string>>(() => firstOpen(units))
  const lines = useMemo(
    () => treeLines(units, open, { words: props.words, kind, level }),
    [units, open, props.words, kind, level],
  )
  const toggle = (id: string): void =>
    setOpen((now) =>
      now.has(id) ? new Set([...now].filter((other) => other !== id)) : new Set([...now, id]),
    )
  if (lines.length === 0) return <EmptyState icon="units" title={words.empty} todo={words.emptyTodo} />
  return (
    <DataTable
      label={words.title}
      columns={columnsOf(open, toggle)}
      rows={lines}
      rowKey={(line) => line.unit.id}
      onOpen={(line) => void navigate({ to: '/co-quan/$unitId', params: { unitId: line.unit.id } })}
      footer={<p className="table-foot">{words.shown(units.length)}</p>}
    />
  )
}

/** The root and the first step below it stand open. */
function firstOpen(units: readonly UnitRow[]): ReadonlySet<string> {
  return new Set(units.filter((unit) => unit.parentId === null).map((unit) => unit.id))
}

function columnsOf(open: ReadonlySet<string>, toggle: (id: string) => void): Column<TreeLine>[] {
  return [
    {
      key: 'name',
      title: words.columns.name,
      cell: ({ unit, depth, hasChildren }) => (
        <span className="unit-cell" style={{ paddingInlineStart: depth * 20 }}>
          {hasChildren ? (
            <button
              type="button"
              className="tree-toggle"
              aria-expanded={open.has(unit.id)}
              aria-label={unit.name}
              onClick={() => toggle(unit.id)}
            >
              <Icon name={open.has(unit.id) ? 'down' : 'right'} size={14} />
            </button>
          ) : (
            <span className="tree-toggle" />
          )}
          <Link to="/co-quan/$unitId" params={{ unitId: unit.id }}>
            {unit.name}
          </Link>
        </span>
      ),
    },
    {
      key: 'abbreviation',
      title: words.columns.abbreviation,
      width: '164px',
      wideOnly: true,
      cell: ({ unit }) => unit.abbreviation,
    },
    {
      key: 'kind',
      title: words.columns.kind,
      width: '160px',
      wideOnly: true,
      cell: ({ unit }) => words.kinds[unit.kind],
    },
    {
      key: 'people',
      title: words.columns.people,
      width: '80px',
      align: 'end',
      wideOnly: true,
      cell: ({ unit }) => unit.people || '',
    },
    {
      key: 'openTasks',
      title: words.columns.openTasks,
      width: '116px',
      align: 'end',
      cell: ({ unit }) => unit.openTasks || '',
    },
  ]
}
