import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Overview, TaskRow } from '../api/index.ts'
import { DayText, TimelinessBadge } from '../ui/index.ts'
import { overviewWords as words } from '../words/overview.ts'

type Waiting = Overview['waiting']
type DocumentLine = Waiting['documentsToReview'][number]

/** What waits for this person; lists with nothing in them are not shown. */
export function WaitingForMe({ waiting }: { readonly waiting: Waiting }): ReactNode {
  const lists: readonly [string, readonly TaskRow[]][] = [
    [words.toDecide, waiting.extensions],
    [words.toConfirm, waiting.submissions],
    [words.declined, waiting.declined],
    [words.sentBack, waiting.sentBack],
    [words.toAccept, waiting.toAccept],
    [words.mine, waiting.mineByUrgency],
  ]
  const filled = lists.filter(([, tasks]) => tasks.length > 0)
  const documents = waiting.documentsToReview
  return (
    <section className="overview-section" aria-labelledby="waiting">
      <h2 id="waiting">{words.waiting}</h2>
      {filled.length === 0 && documents.length === 0 && <p className="section-note">{words.nothingWaits}</p>}
      {documents.length > 0 && <DocumentsToReview documents={documents} />}
      {filled.map(([title, tasks]) => (
        <TaskLines key={title} title={title} tasks={tasks} />
      ))}
    </section>
  )
}

function DocumentsToReview({ documents }: { readonly documents: readonly DocumentLine[] }): ReactNode {
  return (
    <div className="waiting-list">
      <h3>
        {words.documentsToReview} <span className="count">{documents.length}</span>
      </h3>
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            <Link to="/van-ban/$documentId/duyet" params={{ documentId: document.id }}>
              <strong>{document.symbol ?? document.type}</strong> {document.title ?? words.untitled}
            </Link>
            <span className="line-end">{words.drafts(document.drafts, document.incomplete)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const shownPerList = 8

function TaskLines({
  title,
  tasks,
}: {
  readonly title: string
  readonly tasks: readonly TaskRow[]
}): ReactNode {
  return (
    <div className="waiting-list">
      <h3>
        {title} <span className="count">{tasks.length}</span>
      </h3>
      <ul>
        {tasks.slice(0, shownPerList).map((task) => (
          <li key={task.id}>
            <Link to="/nhiem-vu/$taskId" params={{ taskId: task.id }}>
              {task.title}
            </Link>
            <span className="line-end">
              {task.lead?.name}
              {task.extensionRequestedTo ? (
                <DayText day={task.extensionRequestedTo} />
              ) : (
                <TimelinessBadge {...task} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
