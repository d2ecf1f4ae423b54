import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { JSX } from 'react'
import { api, ask, queryClient } from '../api/index.ts'
import {
  DataTable,
  EmptyState,
  Loading,
  MomentText,
  PageHead,
  ProblemNotice,
  exportFileOf,
  exportLengthOf,
  exportNameOf,
  formatSize,
  isOpenExport,
  stopExport,
} from '../ui/index.ts'
import type { Column, Export } from '../ui/index.ts'
import { exportWords as words } from '../words/exports.ts'

const LOOK_EVERY = 1500
const key = ['exports'] as const

/** What the person took away in the last day; what is still being written counts up by itself. */
export function ExportsPage(): JSX.Element {
  const exports = useQuery({
    queryKey: key,
    queryFn: () => ask(api.GET('/api/v1/exports')),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.items.some(isOpenExport) ? LOOK_EVERY : false),
  })
  return (
    <>
      <PageHead title={words.title} below={words.note} />
      {exports.isPending && <Loading />}
      {exports.isError && <ProblemNotice error={exports.error} onRetry={() => void exports.refetch()} />}
      {exports.data?.items.length === 0 && (
        <EmptyState icon="download" title={words.none} todo={words.noneTodo} />
      )}
      {exports.data && exports.data.items.length > 0 && (
        <DataTable label={words.title} columns={columns} rows={exports.data.items} rowKey={(row) => row.id} />
      )}
    </>
  )
}

const columns: readonly Column<Export>[] = [
  {
    key: 'list',
    title: words.columns.list,
    cell: (row) => (
      <>
        {exportNameOf(row)}
        {row.name !== null && <span className="faint export-file-name">{row.name}</span>}
      </>
    ),
  },
  {
    key: 'rows',
    title: words.columns.rows,
    width: '130px',
    align: 'end',
    wideOnly: true,
    cell: (row) => exportLengthOf(row) ?? '–',
  },
  {
    key: 'size',
    title: words.columns.size,
    width: '120px',
    align: 'end',
    wideOnly: true,
    cell: (row) => (row.size === null ? '–' : formatSize(row.size)),
  },
  {
    key: 'askedAt',
    title: words.columns.askedAt,
    width: '160px',
    wideOnly: true,
    cell: (row) => <MomentText moment={row.askedAt} />,
  },
  {
    key: 'state',
    title: words.columns.state,
    width: '176px',
    align: 'end',
    cell: (row) => <Handle row={row} />,
  },
]

function Handle({ row }: { readonly row: Export }): JSX.Element {
  if (row.state === 'done')
    return (
      <Button size="small" href={exportFileOf(row)} download={row.name ?? true}>
        {words.take}
      </Button>
    )
  if (!isOpenExport(row)) return <span className="faint">{words.states[row.state]}</span>
  const stop = (): void => void stopExport(row).then(() => queryClient.invalidateQueries({ queryKey: key }))
  return (
    <>
      {words.states[row.state]}{' '}
      <Button size="small" onClick={stop}>
        {words.stop}
      </Button>
    </>
  )
}
