import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { JSX } from 'react'
import { isOffice, useMe } from '../api/index.ts'
import { ImportLink } from '../imports/index.ts'
import { EmptyState, ExportButton, PageHead, PagedTable, formatNumber } from '../ui/index.ts'
import { taskWords as words } from '../words/tasks.ts'
import { ColumnChoice, useChosenColumns } from './column-choice.tsx'
import { SavedFilters } from './saved-filters.tsx'
import { TaskBoxes } from './task-boxes.tsx'
import { taskColumns } from './task-columns.tsx'
import { TaskFilterBar } from './task-filter-bar.tsx'
import { isFiltered, toTaskQuery } from './task-search.ts'
import type { TaskSearch } from './task-search.ts'
import './tasks.css'
import './task-sheet.css'
import { countsQuery, tasksQuery } from './use-tasks.ts'

/** The list of tasks, and beside it the one that is open. */
export function TasksPage(): JSX.Element {
  const search = useSearch({ from: '/frame/nhiem-vu' })
  const [columns, setColumns] = useChosenColumns()
  const counts = useQuery(countsQuery(search))
  const list = useInfiniteQuery(tasksQuery(search))
  const { taskId } = useParams({ strict: false })
  return (
    <div className={taskId ? 'tasks is-open' : 'tasks'}>
      <div className="tasks-list">
        <PageHead
          title={words.title}
          actions={
            <>
              <SavedFilters search={search} />
              <ColumnChoice chosen={columns} onChange={setColumns} />
              <ImportLink of="tasks" />
              <ExportButton
                list="tasks"
                asked={{ ...toTaskQuery(search), columns: columns.join(',') }}
                empty={list.data?.pages[0]?.items.length === 0}
              />
            </>
          }
        />
        {counts.data && <TaskBoxes counts={counts.data} search={search} />}
        <TaskFilterBar />
        <TaskTable search={search} columns={columns} openKey={taskId} />
      </div>
      <Outlet />
    </div>
  )
}

/** What stays of the list while a task stands beside it. */
const columnsBesideSheet: readonly string[] = ['title', 'timeliness']

function TaskTable(props: {
  search: TaskSearch
  columns: readonly string[]
  openKey: string | undefined
}): JSX.Element {
  const { search } = props
  const navigate = useNavigate()
  const tasks = useInfiniteQuery(tasksQuery(search))
  const shownKeys = props.openKey === undefined ? props.columns : columnsBesideSheet
  return (
    <PagedTable
      label={words.title}
      list={tasks}
      empty={isFiltered(search) ? <NothingMatches /> : <NothingYet />}
      columns={taskColumns.filter((column) => shownKeys.includes(column.key))}
      rowKey={(task) => task.id}
      openKey={props.openKey}
      rowHeight={52}
      sort={search.sort ?? 'deadline'}
      onSort={(sort) =>
        void navigate({ to: '.', search: (now: TaskSearch) => ({ ...now, sort }), replace: true })
      }
      onOpen={(task) =>
        void navigate({
          to: '/nhiem-vu/$taskId',
          params: { taskId: task.id },
          search: true,
          resetScroll: false,
        })
      }
      foot={(shown) => words.shown(formatNumber(shown), tasks.hasNextPage)}
    />
  )
}

function NothingMatches(): JSX.Element {
  return (
    <EmptyState
      icon="filter"
      title={words.emptyFiltered}
      action={
        <Link to="/nhiem-vu" search={{}}>
          {words.filters.clear}
        </Link>
      }
    />
  )
}

function NothingYet(): JSX.Element {
  const me = useMe()
  return (
    <EmptyState
      icon="tasks"
      title={words.empty}
      todo={words.emptyTodo}
      action={isOffice(me) ? <Link to="/van-ban">{words.toDocuments}</Link> : undefined}
    />
  )
}
