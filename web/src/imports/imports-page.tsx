import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useRef } from 'react'
import type { ChangeEvent, JSX } from 'react'
import { useMe } from '../api/index.ts'
import type { ImportLine } from '../api/index.ts'
import {
  DataTable,
  EmptyState,
  FileDrop,
  Icon,
  Loading,
  MomentText,
  PageHead,
  ProblemNotice,
} from '../ui/index.ts'
import type { Column } from '../ui/index.ts'
import { importWords as words } from '../words/imports.ts'
import './imports.css'
import { kindsQuery, pastQuery, useBringing } from './use-import.ts'

const accepted = '.xlsx,.csv,.tsv'

/** Where files of tables are brought, and what was brought before. */
export function ImportsPage(): JSX.Element {
  const me = useMe()
  const may = me.roles.some((role) => ['administrator', 'office-specialist', 'leader'].includes(role))
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const bringing = useBringing((view) => {
    void navigate({ to: '/nhap-bang/$importId', params: { importId: view.id } })
  })
  const take = (files: readonly File[]): void => {
    const [first] = files
    if (first && !bringing.isPending) bringing.mutate(first)
  }
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    take([...(event.target.files ?? [])])
    event.target.value = ''
  }
  return (
    <FileDrop wholePage disabled={!may} onFiles={take} title={words.drop} hint={words.dropHint}>
      <PageHead
        title={words.title}
        actions={
          may && (
            <Button
              type="primary"
              icon={<Icon name="upload" />}
              loading={bringing.isPending}
              onClick={() => input.current?.click()}
            >
              {words.upload}
            </Button>
          )
        }
      />
      <input ref={input} type="file" hidden accept={accepted} onChange={choose} />
      {may && <DropHint pending={bringing.isPending} onClick={() => input.current?.click()} />}
      {bringing.isError && <ProblemNotice error={bringing.error} />}
      <h2 className="imports-past">{words.past}</h2>
      <PastImports />
    </FileDrop>
  )
}

function DropHint({
  pending,
  onClick,
}: {
  readonly pending: boolean
  readonly onClick: () => void
}): JSX.Element {
  const kinds = useQuery(kindsQuery)
  return (
    <section className="imports-drop" aria-label={words.drop}>
      <button type="button" className="imports-target" disabled={pending} onClick={onClick}>
        <Icon name="upload" size={28} />
        <strong>{pending ? words.reading : words.drop}</strong>
        <span className="faint">{words.dropHint}</span>
      </button>
      <p className="imports-templates">
        {words.templates}:
        {kinds.data?.items
          .filter(({ mayImport }) => mayImport)
          .map(({ key, title }) => (
            <a key={key} href={`/api/v1/imports/kinds/${key}/template`} download>
              <Icon name="download" size={14} /> {title}
            </a>
          ))}
      </p>
    </section>
  )
}

function PastImports(): JSX.Element {
  const past = useInfiniteQuery(pastQuery)
  const navigate = useNavigate()
  if (past.isPending) return <Loading lines={6} />
  if (past.isError) return <ProblemNotice error={past.error} onRetry={() => void past.refetch()} />
  const rows = past.data.pages.flatMap((page) => page.items)
  if (rows.length === 0) return <EmptyState icon="upload" title={words.none} todo={words.noneTodo} />
  return (
    <DataTable
      label={words.past}
      columns={columns}
      rows={rows}
      rowKey={(line) => line.id}
      onOpen={({ id }) => void navigate({ to: '/nhap-bang/$importId', params: { importId: id } })}
      footer={
        past.hasNextPage && (
          <Button
            type="link"
            block
            loading={past.isFetchingNextPage}
            onClick={() => void past.fetchNextPage()}
          >
            {words.more}
          </Button>
        )
      }
    />
  )
}

const columns: readonly Column<ImportLine>[] = [
  {
    key: 'file',
    title: words.columns.file,
    cell: (line) => (
      <Link to="/nhap-bang/$importId" params={{ importId: line.id }}>
        {line.fileName}
      </Link>
    ),
  },
  {
    key: 'kind',
    title: words.columns.kind,
    width: '180px',
    wideOnly: true,
    cell: ({ target }) => words.kinds[target],
  },
  {
    key: 'person',
    title: words.columns.person,
    width: '180px',
    deskOnly: true,
    cell: (line) => (line.appliedBy ?? line.person)?.name,
  },
  {
    key: 'at',
    title: words.columns.at,
    width: '150px',
    wideOnly: true,
    cell: (line) => <MomentText moment={line.appliedAt ?? line.createdAt} />,
  },
  {
    key: 'state',
    title: words.columns.state,
    width: '260px',
    cell: ({ state, counts, progress, brokenOff }) => (
      <>
        {progress
          ? words.writing(progress.done, progress.total)
          : brokenOff
            ? words.brokenOffShort
            : words.states[state]}
        {state === 'applied' && <span className="faint"> · {words.counted(counts)}</span>}
      </>
    ),
  },
]
