import { useState } from 'react'
import type { JSX, ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { documentHistoryQuery, isOffice, tasksOfDocumentQuery, useMe } from '../api/index.ts'
import { Recognised } from '../arrivals/index.ts'
import type { CitationRow, DocumentPage, DocumentRef, DocumentText, Span } from '../api/index.ts'
import { arrivalWords } from '../words/arrivals.ts'
import { documentWords } from '../words/documents.ts'
import { dayText, formatNumber, formatSize, MomentText, TimelinessBadge, UnitName } from '../ui/index.ts'
import { PaperLinks } from '../papers/index.ts'
import { EditIdentity } from './edit-identity.tsx'
import { gatherCitations } from './citations.ts'
import { SideSection } from './side-section.tsx'
import { Signatures } from './signatures.tsx'

const words = documentWords.page
const recognisedTitle = arrivalWords.recognised.title

function Identity(props: { document: DocumentPage }): JSX.Element {
  const { document } = props
  const facts: readonly (readonly [string, ReactNode])[] = [
    [words.type, document.type],
    [words.symbol, document.symbol],
    [words.issuedOn, document.issuedOn ? dayText(document.issuedOn) : null],
    [words.issuer, document.issuer],
    [words.signer, [document.signerTitle, document.signer].filter(Boolean).join(' ') || null],
    [words.place, document.place],
    [words.recipients, document.recipients.join('; ') || null],
    [words.file, `${document.original.name} (${formatSize(document.original.size)})`],
    ...(document.container
      ? [[words.container, `${document.container.name}: ${document.container.path}`] as const]
      : []),
  ]
  return (
    <>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value ?? <span className="faint">{words.unknown}</span>}</dd>
          </div>
        ))}
        <div>
          <dt>{words.registered}</dt>
          <dd>
            <MomentText moment={document.registeredAt} exact />
            {document.registeredBy && <>, {document.registeredBy.name}</>}
          </dd>
        </div>
      </dl>
      {document.readMilliseconds !== null && (
        <p className="faint">
          {words.read(`${formatNumber(Math.max(1, Math.round(document.readMilliseconds)))} ms`)}
        </p>
      )}
    </>
  )
}

function Tasks(props: { documentId: string }): JSX.Element {
  const me = useMe()
  const { data } = useQuery(tasksOfDocumentQuery(props.documentId))
  const items = data?.items ?? []
  return (
    <SideSection title={words.tasks} count={items.length} open>
      {data && items.length === 0 && (
        <p className="faint">
          {words.tasksNone} {words.tasksTodo}
        </p>
      )}
      <ul className="side-tasks">
        {items.slice(0, 20).map((task) => (
          <li key={task.id}>
            <Link to="/nhiem-vu/$taskId" params={{ taskId: task.id }} className="two-lines">
              {task.title}
            </Link>
            <span className="side-line">
              <UnitName unit={task.lead} />
              <TimelinessBadge {...task} />
            </span>
          </li>
        ))}
      </ul>
      {items.length > 0 && (
        <p className="side-links">
          <Link to="/nhiem-vu" search={{ documentId: props.documentId }}>
            {words.allTasks}
          </Link>
          {me.overseer && (
            <span>
              {words.table}:{' '}
              <a href={`/api/v1/documents/${props.documentId}/task-table?format=xlsx`} download>
                {words.xlsx}
              </a>
              {' · '}
              <a href={`/api/v1/documents/${props.documentId}/task-table?format=docx`} download>
                {words.docx}
              </a>
              {' · '}
              <a href={`/api/v1/documents/${props.documentId}/task-table?format=pdf`} download>
                {words.pdf}
              </a>
            </span>
          )}
          <PaperLinks kinds={['assignment']} subjectId={props.documentId} />
        </p>
      )}
    </SideSection>
  )
}

function refText(ref: DocumentRef): string {
  return [ref.type, ref.symbol].filter(Boolean).join(' ') || ref.title || documentWords.noSymbol
}

function Cites(props: { rows: readonly CitationRow[]; onGo: (span: Span) => void }): JSX.Element {
  const cited = gatherCitations(props.rows)
  return (
    <SideSection title={words.cites} count={cited.length} open={cited.length > 0 && cited.length <= 12}>
      {cited.length === 0 && <p className="faint">{words.citesNone}</p>}
      <ul className="side-list">
        {cited.map((one) => (
          <li key={one.key}>
            <button
              type="button"
              className="text-button"
              title={one.quote}
              onClick={() => props.onGo(one.first)}
            >
              {one.words}
            </button>{' '}
            {one.times > 1 && <span className="faint figures">{words.times(one.times)} </span>}
            {one.document ? (
              <Link to="/van-ban/$documentId" params={{ documentId: one.document.id }}>
                {documentWords.uploads.open}
              </Link>
            ) : (
              <span className="missing">{words.missing}</span>
            )}
          </li>
        ))}
      </ul>
    </SideSection>
  )
}

function CitedBy(props: { rows: readonly DocumentRef[] }): JSX.Element {
  return (
    <SideSection title={words.citedBy} count={props.rows.length} open={props.rows.length > 0}>
      {props.rows.length === 0 && <p className="faint">{words.citedByNone}</p>}
      <ul className="side-list">
        {props.rows.map((row) => (
          <li key={row.id}>
            <Link to="/van-ban/$documentId" params={{ documentId: row.id }} title={row.title ?? undefined}>
              {refText(row)}
            </Link>
          </li>
        ))}
      </ul>
    </SideSection>
  )
}

function Remarks(props: {
  remarks: DocumentText['remarks']
  onGo: (span: Span) => void
}): JSX.Element | null {
  if (props.remarks.length === 0) return null
  return (
    <SideSection title={words.remarks} count={props.remarks.length}>
      <ul className="side-list">
        {props.remarks.map((remark) => (
          <li key={`${remark.code}${remark.span?.start ?? ''}${remark.message}`}>
            {remark.span ? (
              <button
                type="button"
                className="text-button"
                onClick={() => remark.span && props.onGo(remark.span)}
              >
                {remark.message}
              </button>
            ) : (
              remark.message
            )}
          </li>
        ))}
      </ul>
    </SideSection>
  )
}

function History(props: { documentId: string }): JSX.Element {
  const { data } = useQuery(documentHistoryQuery(props.documentId))
  return (
    <SideSection title={words.history} count={data?.items.length ?? 0}>
      {data?.items.length === 0 && <p className="faint">{words.historyNone}</p>}
      <ul className="side-list">
        {data?.items.map((row) => (
          <li key={`${row.at}${row.action}${row.text}`}>
            <span className="faint">
              <MomentText moment={row.at} exact /> · {row.person?.name ?? words.system}
            </span>
            <br />
            {row.text}
          </li>
        ))}
      </ul>
    </SideSection>
  )
}

interface Props {
  document: DocumentPage
  text: DocumentText | undefined
  citations: { cites: readonly CitationRow[]; citedBy: readonly DocumentRef[] } | undefined
  onGo: (span: Span) => void
}

/** What is known of a document: identity, tasks, citations, remarks, history. */
export function DocumentSide(props: Props): JSX.Element {
  const { document, text, citations, onGo } = props
  const me = useMe()
  const [editing, setEditing] = useState(false)
  // Beside the paper there is room for it; above the paper it waits folded.
  const [wide] = useState(() => window.matchMedia('(min-width: 901px)').matches)
  const edit = isOffice(me) && (
    <button type="button" className="text-button" onClick={() => setEditing(true)}>
      {words.edit}
    </button>
  )
  return (
    <aside className="document-side" aria-label={words.details}>
      <SideSection title={words.identity} open={wide} action={edit}>
        <Identity document={document} />
      </SideSection>
      {me.overseer && document.recognised && (
        <SideSection title={recognisedTitle} open>
          <Recognised documentId={document.id} onGo={onGo} />
        </SideSection>
      )}
      {me.overseer && <Signatures document={document} />}
      <Tasks documentId={document.id} />
      {citations && <Cites rows={citations.cites} onGo={onGo} />}
      {citations && <CitedBy rows={citations.citedBy} />}
      {text && <Remarks remarks={text.remarks} onGo={onGo} />}
      {me.overseer && <History documentId={document.id} />}
      {editing && <EditIdentity document={document} onClose={() => setEditing(false)} />}
    </aside>
  )
}
