import { useEffect, useMemo, useRef } from 'react'
import type { JSX, RefObject } from 'react'
import { Link, useParams } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { citationsQuery, documentQuery, documentTextQuery, isOffice, useMe } from '../api/index.ts'
import type { DocumentPage as Document, DocumentText, HighlightKind, Span } from '../api/index.ts'
import { Legend, marksOf, OutlineNav, Paper, useShownKinds } from '../paper/index.ts'
import type { PaperHandle } from '../paper/index.ts'
import { documentWords } from '../words/documents.ts'
import { paperWords } from '../words/paper.ts'
import { dayText, Icon, Loading, PageHead, Popover, ProblemNotice, useAddressFilters } from '../ui/index.ts'
import { DocumentSide } from './document-side.tsx'
import { readPlace } from './place-address.ts'
import { SignatureMark } from './signatures.tsx'
import { StatusText } from './status-text.tsx'
import './documents.css'

const words = documentWords.page

function Head(props: { document: Document }): JSX.Element {
  const { document } = props
  const me = useMe()
  const params = { documentId: document.id }
  const left = document.counts.drafts > 0 && document.status !== 'assigned'
  const name = [document.type, document.symbol].filter(Boolean).join(' ') || documentWords.noSymbol
  const facts = [document.issuer, document.issuedOn ? dayText(document.issuedOn) : null, document.signer]
  return (
    <PageHead
      title={document.title ? `${name}: ${document.title}` : name}
      above={
        <>
          <Link to="/van-ban">{words.back}</Link> › {name}
        </>
      }
      heading={
        <span className="three-lines" title={document.title ?? undefined}>
          {document.title ?? name}
        </span>
      }
      below={
        <>
          {facts.filter(Boolean).join(' · ')} <StatusText row={document} />{' '}
          {me.overseer && <SignatureMark documentId={document.id} />}
        </>
      }
      actions={
        <>
          {me.overseer && (
            <Button
              href={`/api/v1/documents/${document.id}/original`}
              icon={<Icon name="download" />}
              download
            >
              {words.original}
            </Button>
          )}
          {isOffice(me) && document.counts.drafts > 0 && (
            <Link to="/van-ban/$documentId/duyet" params={params} className="as-button">
              {left ? words.review(document.counts.drafts) : words.reviewAgain}
            </Link>
          )}
        </>
      }
    />
  )
}

function useFound(documentId: string, overseer: boolean) {
  const text = useQuery(documentTextQuery(documentId))
  const citations = useQuery({ ...citationsQuery(documentId), enabled: overseer })
  const marks = useMemo(
    () => (text.data ? marksOf(text.data, citations.data?.cites ?? []) : []),
    [text.data, citations.data],
  )
  const counts = useMemo(() => {
    const counted = new Map<HighlightKind, number>()
    for (const mark of marks) counted.set(mark.kind, (counted.get(mark.kind) ?? 0) + 1)
    return counted
  }, [marks])
  return { text, citations, marks, counts }
}

function citationLink(to: string, linked: string, className: string): JSX.Element {
  return (
    <Link to="/van-ban/$documentId" params={{ documentId: to }} className={className}>
      {linked}
    </Link>
  )
}

const nothingLit: readonly Span[] = []

/** The outline behind a button, where there is no room for it at the side. */
function OutlineButton(props: { text: DocumentText | undefined; onGo: (span: Span) => void }): JSX.Element {
  return (
    <Popover
      label={paperWords.outline}
      align="start"
      className="outline-button"
      button={
        <>
          <Icon name="outline" /> {paperWords.outline}
        </>
      }
    >
      {(close) => (
        <div className="outline-sheet">
          <OutlineNav
            text={props.text?.text ?? ''}
            entries={props.text?.outline ?? []}
            onGo={(entry) => {
              close()
              props.onGo(entry.span)
            }}
          />
        </div>
      )}
    </Popover>
  )
}

/** The paper with its legend; lights the place that the address asks for. */
function PaperColumn(props: {
  found: ReturnType<typeof useFound>
  paper: RefObject<PaperHandle | null>
  onGo: (span: Span) => void
}): JSX.Element {
  const { found, paper } = props
  const { text, marks, counts } = found
  const [shown, toggle] = useShownKinds()
  const [{ tu, den }] = useAddressFilters(['tu', 'den'])
  // Places are counted in the whole text: in the passages of one agency they would point elsewhere.
  const whole = text.data?.excerpt === false
  const lit = useMemo(() => {
    const place = whole ? readPlace(tu, den) : null
    return place ? [place] : nothingLit
  }, [tu, den, whole])
  const ready = text.isSuccess
  useEffect(() => {
    if (ready && lit[0]) paper.current?.goTo(lit[0].start)
  }, [ready, lit, paper])
  return (
    <div className="document-paper">
      {whole && (
        <div className="document-legend">
          <OutlineButton text={text.data} onGo={props.onGo} />
          <Legend shown={shown} onToggle={toggle} counts={counts} />
        </div>
      )}
      {text.data?.excerpt && <p className="excerpt-note">{paperWords.excerpt}</p>}
      {text.isError && <ProblemNotice error={text.error} onRetry={() => void text.refetch()} />}
      {text.isPending && <Loading lines={16} />}
      {text.data && (
        <Paper
          ref={paper}
          text={text.data.text}
          marks={marks}
          outline={text.data.outline}
          shown={shown}
          lit={lit}
          link={citationLink}
        />
      )}
    </div>
  )
}

/** A document as paper, with its outline at the left and what is known of it at the right. */
export function DocumentPage(): JSX.Element {
  const { documentId } = useParams({ from: '/frame/van-ban/$documentId' })
  const me = useMe()
  const document = useQuery(documentQuery(documentId))
  const found = useFound(documentId, me.overseer)
  const paper = useRef<PaperHandle>(null)
  const go = (span: Span): void => paper.current?.goTo(span.start)
  if (document.isError)
    return <ProblemNotice error={document.error} onRetry={() => void document.refetch()} />
  if (!document.data) return <Loading lines={12} />
  const text = found.text.data
  return (
    <>
      <Head document={document.data} />
      <div className="document-columns">
        <div className="document-outline">
          {text?.excerpt !== true && (
            <OutlineNav
              text={text?.text ?? ''}
              entries={text?.outline ?? []}
              onGo={(entry) => go(entry.span)}
            />
          )}
        </div>
        <PaperColumn found={found} paper={paper} onGo={go} />
        <DocumentSide document={document.data} text={text} citations={found.citations.data} onGo={go} />
      </div>
    </>
  )
}
