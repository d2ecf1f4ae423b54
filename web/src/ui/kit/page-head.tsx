import type { JSX, ReactNode } from 'react'
import { useEffect } from 'react'
import { frameWords } from '../../words/frame.ts'

/** The head of a page: where one is, what it is, and at most one primary action at the right. */
export function PageHead(props: {
  title: string
  /** Shown instead of the plain title, where it needs more than words. */
  heading?: ReactNode
  above?: ReactNode
  below?: ReactNode
  actions?: ReactNode
}): JSX.Element {
  const { title } = props
  useEffect(() => {
    document.title = `${title} · ${frameWords.product}`
  }, [title])
  return (
    <header className="page-head">
      <div className="page-head-words">
        {props.above && <div className="page-head-above">{props.above}</div>}
        <h1>{props.heading ?? title}</h1>
        {props.below && <div className="page-head-below">{props.below}</div>}
      </div>
      {props.actions && <div className="page-head-actions">{props.actions}</div>}
    </header>
  )
}
