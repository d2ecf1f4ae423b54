import type { JSX } from 'react'
import { Link } from '@tanstack/react-router'
import type { DocumentRow } from '../api/index.ts'
import { documentWords as words } from '../words/documents.ts'

/** Where a document stands, with what is left to review. */
export function StatusText(props: { row: Pick<DocumentRow, 'id' | 'status' | 'counts'> }): JSX.Element {
  const { id, status, counts } = props.row
  const parts = [
    counts.drafts > 0 ? words.drafts(counts.drafts) : '',
    counts.incomplete > 0 ? words.incomplete(counts.incomplete) : '',
  ].filter(Boolean)
  const left = (status === 'waiting' || status === 'in-review') && counts.drafts > 0
  return (
    <span className={`document-status is-${status}`}>
      {words.statuses[status]}
      {left && (
        <Link to="/van-ban/$documentId/duyet" params={{ documentId: id }}>
          {parts.join(', ')}
        </Link>
      )}
    </span>
  )
}
