import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { JSX } from 'react'
import { api, ask, useMe } from '../api/index.ts'
import type { components } from '../api/index.ts'
import {
  DataTable,
  DeadlineInput,
  EmptyState,
  ExportButton,
  Loading,
  MomentText,
  ProblemNotice,
  useAddressFilters,
} from '../ui/index.ts'
import type { Column } from '../ui/index.ts'
import { adminWords } from '../words/admin.ts'
import { taskWords } from '../words/tasks.ts'

type AuditRow = components['schemas']['AuditRow']
const words = adminWords.audit

type AuditFilters = Partial<Record<'tu' | 'den', string>>

function useAudit(filters: AuditFilters) {
  return useInfiniteQuery({
    queryKey: ['audit', filters],
    queryFn: ({ pageParam, signal }) =>
      ask(
        api.GET('/api/v1/audit', {
          params: {
            query: {
              limit: 100,
              ...(filters.tu && { from: filters.tu }),
              ...(filters.den && { to: filters.den }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  })
}

/** Who did what, newest first; sealed rows are part of the chain. */
export function AuditPage(): JSX.Element {
  const me = useMe()
  const [filters, setFilters] = useAddressFilters(['tu', 'den'])
  const rows = useAudit(filters)
  const items = rows.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <div className="admin-tools">
        {(['tu', 'den'] as const).map((name) => (
          <DeadlineInput
            key={`${name}${filters[name]}`}
            label={name === 'tu' ? words.from : words.to}
            placeholder={name === 'tu' ? words.from : words.to}
            today={me.today}
            value={{
              deadlineKind: filters[name] ? 'fixed' : 'none',
              deadline: filters[name] ?? null,
              recurrence: null,
            }}
            onChange={(value) => setFilters({ [name]: value.deadline ?? undefined })}
          />
        ))}
        <ExportButton
          list="audit"
          asked={{ from: filters.tu, to: filters.den }}
          empty={rows.isSuccess && items.length === 0}
        />
      </div>
      {rows.isPending && <Loading lines={12} />}
      {rows.isError && <ProblemNotice error={rows.error} onRetry={() => void rows.refetch()} />}
      {rows.data && items.length === 0 && <EmptyState icon="history" title={words.none} />}
      {items.length > 0 && (
        <DataTable
          label={adminWords.tabs.audit}
          columns={columns}
          rows={items}
          rowKey={(row) => row.id}
          footer={
            rows.hasNextPage && (
              <p className="admin-foot">
                <Button onClick={() => void rows.fetchNextPage()}>{words.more}</Button>
              </p>
            )
          }
        />
      )}
    </>
  )
}

const columns: readonly Column<AuditRow>[] = [
  { key: 'at', title: words.columns.at, width: '150px', cell: (row) => <MomentText moment={row.at} exact /> },
  {
    key: 'person',
    title: words.columns.person,
    width: '20%',
    cell: (row) => row.person ?? taskWords.panel.system,
  },
  { key: 'action', title: words.columns.action, width: '26%', cell: (row) => actionWords(row.action) },
  {
    key: 'details',
    title: words.columns.details,
    wideOnly: true,
    cell: (row) => <span className="two-lines faint">{detailWords(row.details)}</span>,
  },
  {
    key: 'sealed',
    title: words.columns.sealed,
    width: '150px',
    wideOnly: true,
    cell: (row) => (row.sealed ? words.sealed : <span className="faint">{words.unsealed}</span>),
  },
]

/** What was done, in words; a name that is not in the list yet is better than nothing. */
function actionWords(action: string): string {
  const known = (names: Readonly<Record<string, unknown>>, key: string): string | undefined => {
    const name = Object.hasOwn(names, key) ? names[key] : undefined
    return typeof name === 'string' ? name : undefined
  }
  const own = known(words.actions, action)
  if (own !== undefined) return own
  const done = action.startsWith('task.') ? known(taskWords.events, action.slice('task.'.length)) : undefined
  return done === undefined ? action : words.task(done)
}

/** The details that say something to a person; ids, sizes and hashes stay in the journal. */
function detailWords(details: AuditRow['details']): string {
  return Object.entries(words.details)
    .filter(([key]) => ['string', 'number'].includes(typeof details[key]))
    .map(([key, name]) => `${name} ${String(details[key])}`)
    .join(' · ')
}
