import type { JSX } from 'react'
import { useEffect } from 'react'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { DocumentPage } from '../api/index.ts'
import { IconButton } from '../ui/index.ts'
import { documentWords } from '../words/documents.ts'
import { frameWords } from '../words/frame.ts'
import { reviewWords as words } from '../words/review.ts'
import type { DraftCounts } from './arrange.ts'

interface Props {
  document: DocumentPage
  counts: DraftCounts
  isSaving: boolean
  canEdit: boolean
  onAssign: () => void
  onAcceptComplete: () => void
  onHelp: () => void
}

/** Where one is, what is left, and the one primary action. */
export function ReviewHead(props: Props): JSX.Element {
  const { document: page, counts } = props
  const name = page.symbol ?? page.title ?? documentWords.noSymbol
  useEffect(() => {
    document.title = `${words.title(name)} · ${frameWords.product}`
  }, [name])
  const facts = [
    words.counts.drafts(counts.drafts),
    counts.noLead > 0 ? words.counts.noLead(counts.noLead) : '',
    counts.noDeadline > 0 ? words.counts.noDeadline(counts.noDeadline) : '',
    counts.accepted > 0 ? words.counts.accepted(counts.accepted) : '',
    counts.assigned > 0 ? words.counts.assigned(counts.assigned) : '',
  ]
  return (
    <header className="review-head">
      <div className="review-head-words">
        <h1>
          <Link to="/van-ban" className="crumb">
            {words.back}
          </Link>
          <span aria-hidden="true"> › </span>
          <Link to="/van-ban/$documentId" params={{ documentId: page.id }} title={page.title ?? undefined}>
            {name}
          </Link>
        </h1>
        <p className="figures">
          {facts.filter(Boolean).join(' · ')}
          <span className="faint saving" role="status">
            {props.isSaving ? words.saving : ''}
          </span>
        </p>
      </div>
      {props.canEdit && (
        <div className="page-head-actions">
          <IconButton icon="keyboard" label={words.keys} onClick={props.onHelp} />
          {counts.complete > 0 && (
            <Button title={words.acceptCompleteHint} onClick={props.onAcceptComplete}>
              {words.acceptComplete(counts.complete)}
            </Button>
          )}
          <Button
            type="primary"
            disabled={counts.ready === 0 || props.isSaving}
            title={counts.ready === 0 ? words.assignNoneHint : undefined}
            onClick={props.onAssign}
          >
            {counts.ready > 0 ? words.assign(counts.ready) : words.assignNone}
          </Button>
        </div>
      )}
    </header>
  )
}
