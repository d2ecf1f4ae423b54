import type { JSX } from 'react'
import { Link } from '@tanstack/react-router'
import type { DocumentRow } from '../api/index.ts'
import { documentWords as words } from '../words/documents.ts'
import { DayText } from '../ui/index.ts'
import type { Column } from '../ui/index.ts'
import { Snippet } from './snippet.tsx'
import { StatusText } from './status-text.tsx'

function Title(props: { row: DocumentRow; searched: string | undefined }): JSX.Element {
  const { row, searched } = props
  const type = row.type && !row.title?.toLowerCase().startsWith(row.type.toLowerCase()) ? `${row.type} ` : ''
  return (
    <div className="register-title">
      <Link
        to="/van-ban/$documentId"
        params={{ documentId: row.id }}
        className={row.snippet ? 'one-line' : 'two-lines'}
        title={row.title ?? undefined}
      >
        {row.title ? `${type}${row.title}` : (row.type ?? row.fileName ?? words.noTitle)}
      </Link>
      {row.snippet && (
        <span className="one-line faint">
          {row.citesSearched && searched && <b>{words.cites(searched)} · </b>}
          <Snippet text={row.snippet} />
        </span>
      )}
      <span className="narrow-only">
        <StatusText row={row} />
      </span>
      {!row.snippet && row.citesSearched && searched && (
        <span className="faint">{words.cites(searched)}</span>
      )}
    </div>
  )
}

function TaskCounts(props: { row: DocumentRow }): JSX.Element | null {
  const { tasks, overdue } = props.row.counts
  if (tasks === 0) return <span className="faint">–</span>
  const documentId = props.row.id
  return (
    <span>
      <Link to="/nhiem-vu" search={{ documentId }}>
        {tasks}
      </Link>
      {overdue > 0 && (
        <>
          {' · '}
          <Link to="/nhiem-vu" search={{ documentId, timeliness: 'overdue' }} className="overdue-link">
            ▲ {words.overdueCount(overdue)}
          </Link>
        </>
      )}
    </span>
  )
}

/** The columns of the register. */
export function registerColumns(searched: string | undefined): readonly Column<DocumentRow>[] {
  return [
    {
      key: 'symbol',
      title: words.columns.symbol,
      width: '142px',
      cell: (row) =>
        row.symbol ? <b className="symbol">{row.symbol}</b> : <span className="faint">{words.noSymbol}</span>,
    },
    { key: 'title', title: words.columns.title, cell: (row) => <Title row={row} searched={searched} /> },
    {
      key: 'issuer',
      title: words.columns.issuer,
      width: '19%',
      deskOnly: true,
      cell: (row) => <span className="two-lines">{row.issuer ?? '–'}</span>,
    },
    {
      key: 'issuedOn',
      title: words.columns.issuedOn,
      width: '124px',
      sort: { up: 'issuedOn', down: '-issuedOn' },
      deskOnly: true,
      cell: (row) => <DayText day={row.issuedOn} />,
    },
    {
      key: 'status',
      title: words.columns.status,
      width: '190px',
      wideOnly: true,
      cell: (row) => <StatusText row={row} />,
    },
    {
      key: 'tasks',
      title: words.columns.tasks,
      width: '132px',
      wideOnly: true,
      cell: (row) => <TaskCounts row={row} />,
    },
  ]
}
