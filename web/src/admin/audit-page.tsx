import { useInfiniteQuery } from '@tanstack/react-query'
import type { JSX } from 'react'
import { api, ask, pagedQuery } from '../api/index.ts'
import type { components } from '../api/index.ts'
import {
  DayFilter,
  EmptyState,
  ExportButton,
  FilterBar,
  MomentText,
  PagedTable,
  rowsOf,
  useAddressFilters,
} from '../ui/index.ts'
import type { Column } from '../ui/index.ts'
import { adminWords } from '../words/admin.ts'
import { taskWords } from '../words/tasks.ts'

type AuditRow = components['schemas']['AuditRow']
const words = adminWords.audit

type AuditFilters = Partial<Record<'tu' | 'den', string>>

function useAudit(filters: AuditFilters) {
  return useInfiniteQuery(
    pagedQuery(['audit', filters], (page, signal) =>
      ask(api.GET('/api/v1/audit', { params: { query: { ...page, ...asked(filters) } }, signal })),
    ),
  )
}

const asked = ({ tu, den }: AuditFilters) => ({ ...(tu && { from: tu }), ...(den && { to: den }) })

/** Who did what, newest first; sealed rows are part of the chain. */
export function AuditPage(): JSX.Element {
  const [filters, setFilters] = useAddressFilters(['tu', 'den'])
  const rows = useAudit(filters)
  return (
    <>
      <FilterBar
        actions={
          <ExportButton
            list="audit"
            asked={asked(filters)}
            empty={rows.isSuccess && rowsOf(rows).length === 0}
          />
        }
      >
        <DayFilter label={words.from} day={filters.tu} onChange={(tu) => setFilters({ tu })} />
        <DayFilter label={words.to} day={filters.den} onChange={(den) => setFilters({ den })} />
      </FilterBar>
      <PagedTable
        label={adminWords.tabs.audit}
        list={rows}
        empty={<EmptyState icon="history" title={words.none} />}
        columns={columns}
        rowKey={(row) => row.id}
      />
    </>
  )
}

const columns: readonly Column<AuditRow>[] = [
  {
    key: 'at',
    title: words.columns.at,
    width: '150px',
    wideOnly: true,
    cell: (row) => <MomentText moment={row.at} exact />,
  },
  {
    key: 'person',
    title: words.columns.person,
    width: '180px',
    cell: (row) => row.person ?? taskWords.panel.system,
  },
  {
    key: 'action',
    title: words.columns.action,
    cell: (row) => (
      <>
        <span className="audit-action">{actionWords(row.action)}</span>
        <div className="narrow-only faint">
          <MomentText moment={row.at} exact />
        </div>
      </>
    ),
  },
  {
    key: 'details',
    title: words.columns.details,
    width: '30%',
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
    .map(([key, name]) => `${name} ${String(details[key])}`.trim())
    .join(' · ')
}
