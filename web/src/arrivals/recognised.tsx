import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { JSX } from 'react'
import type { Span } from '../api/index.ts'
import { Icon, ProblemNotice, formatNumber, takeExport } from '../ui/index.ts'
import { arrivalWords } from '../words/arrivals.ts'
import './arrivals.css'
import { pictureOf, recognitionQuery, type Doubt, type Recognition } from './use-arrivals.ts'

const words = arrivalWords.recognised
const FIRST = 8
const percent = (share: number): string => `${formatNumber(Math.round(share * 100))} %`

/** What was recognised of a scan: how sure it is, the places to check each beside its picture, the pages themselves. */
export function Recognised(props: {
  readonly documentId: string
  readonly onGo: (span: Span) => void
}): JSX.Element {
  const { documentId, onGo } = props
  const copy = useMutation({ mutationFn: () => takeExport({ list: 'searchable', asked: { documentId } }) })
  const { data, isError, error, refetch } = useQuery(recognitionQuery(documentId))
  if (isError) return <ProblemNotice error={error} onRetry={() => void refetch()} compact />
  if (!data) return <p className="faint">…</p>
  return (
    <>
      <p>
        {words.summary(data.pages.length, percent(data.confidence))}{' '}
        <Button size="small" loading={copy.isPending} onClick={() => copy.mutate()}>
          {words.searchable}
        </Button>
      </p>
      {data.refused.length > 0 && <p className="arrival-problem">{words.refused(data.refused.join(', '))}</p>}
      <p className="faint">{words.doubts(data.doubts.length)}</p>
      <Doubts documentId={documentId} doubts={data.doubts} onGo={onGo} />
      <Pages documentId={documentId} pages={data.pages} />
    </>
  )
}

function Doubts(props: {
  readonly documentId: string
  readonly doubts: readonly Doubt[]
  readonly onGo: (span: Span) => void
}): JSX.Element {
  const [all, setAll] = useState(false)
  const shown = all ? props.doubts : props.doubts.slice(0, FIRST)
  const left = props.doubts.length - shown.length
  return (
    <>
      <ul className="doubts">
        {shown.map((doubt) => (
          <li key={`${doubt.kind}${doubt.span.start}`}>
            <img
              loading="lazy"
              src={pictureOf(props.documentId, doubt.page, doubt.box)}
              alt={words.picture(doubt.text, doubt.page)}
            />
            <button
              type="button"
              className="text-button"
              aria-label={words.goTo(doubt.text)}
              onClick={() => props.onGo(doubt.span)}
            >
              {doubt.text}
            </button>{' '}
            <span className="faint">
              {words.kinds[doubt.kind]}, {words.page(doubt.page)}, {words.sure(percent(doubt.confidence))}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {words.more(left)}
        </button>
      )}
    </>
  )
}

function Pages(props: { readonly documentId: string; readonly pages: Recognition['pages'] }): JSX.Element {
  const [open, setOpen] = useState<number | null>(null)
  return (
    <div className="scan-pages">
      {props.pages.map(({ page }) => (
        <button
          key={page}
          type="button"
          className="text-button"
          aria-expanded={open === page}
          onClick={() => setOpen(open === page ? null : page)}
        >
          {words.wholePage(page)}
        </button>
      ))}
      {open !== null && (
        <a href={pictureOf(props.documentId, open)} target="_blank" rel="noreferrer">
          <img className="scan-page" src={pictureOf(props.documentId, open)} alt={words.pageAlt(open)} />
        </a>
      )}
    </div>
  )
}

/** Above the paper of a review: that it was recognised, and its doubtful places on demand. */
export function RecognisedNote(props: {
  readonly documentId: string
  readonly onGo: (span: Span) => void
}): JSX.Element | null {
  const { data } = useQuery(recognitionQuery(props.documentId))
  if (!data) return null
  return (
    <details className="recognised-note">
      <summary>
        <Icon name="warning" size={16} /> {words.reviewNote(data.doubts.length)}
      </summary>
      <Recognised {...props} />
    </details>
  )
}
