import { Link } from '@tanstack/react-router'
import type { JSX } from 'react'
import type { TaskPage } from '../api/index.ts'
import { dayText } from '../ui/index.ts'
import { taskWords } from '../words/tasks.ts'

const words = taskWords.panel

/** The words that gave the order, on a strip of paper, and the way to where they stand. */
export function TaskSource({ task }: { readonly task: TaskPage }): JSX.Element | null {
  const { quote, source } = task
  if (!quote) return task.body === task.title ? null : <p className="task-body">{task.body}</p>
  return (
    <figure className="paper-strip">
      {quote.outline.length > 0 && <p className="strip-outline">{quote.outline.join(' › ')}</p>}
      <blockquote>{readable(quote.text)}</blockquote>
      <figcaption>
        {source && (
          <span>
            {[source.type, source.symbol].filter(Boolean).join(' ')}
            {source.issuedOn && `, ${dayText(source.issuedOn)}`}
            {source.issuer && ` · ${source.issuer}`}
          </span>
        )}{' '}
        <Link
          to="/van-ban/$documentId"
          params={{ documentId: quote.documentId }}
          search={{ tu: String(quote.span.start), den: String(quote.span.end) }}
        >
          {words.openPlace}
        </Link>
      </figcaption>
    </figure>
  )
}

/** A row of a table as a line: "| 10 | Xây dựng … | Sở … |" without its rules. */
export function readable(quote: string): string {
  if (!quote.trimStart().startsWith('|')) return quote
  return quote
    .split('|')
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' · ')
}
