import { useEffect, useState } from 'react'
import type { JSX, ReactNode } from 'react'
import { Button } from 'antd'
import { problemOf } from '../../api/index.ts'
import { kitWords } from '../../words/kit.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

/** Nothing here, and what to do about it. */
export function EmptyState(props: {
  title: string
  todo?: ReactNode
  icon?: IconName
  action?: ReactNode
}): JSX.Element {
  return (
    <div className="empty-state">
      <Icon name={props.icon ?? 'documents'} size={32} />
      <p className="empty-title">{props.title}</p>
      {props.todo && <div className="empty-todo">{props.todo}</div>}
      {props.action && <div className="empty-action">{props.action}</div>}
    </div>
  )
}

/** What went wrong, where, what was expected and what to do; with a second try where that can help. */
export function ProblemNotice(props: {
  error: unknown
  onRetry?: () => void
  compact?: boolean
}): JSX.Element {
  const words = problemOf(props.error)
  return (
    <div className={props.compact ? 'problem is-compact' : 'problem'} role="alert">
      <Icon name="warning" />
      <div>
        <p className="problem-title">{words.title}</p>
        {words.detail && <p>{words.detail}</p>}
        {words.todo && <p>{words.todo}</p>}
        {props.onRetry && (
          <Button size="small" onClick={props.onRetry}>
            {kitWords.retry}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Grey lines where words will be; nothing for the first 300 ms, so that quick answers do not flicker. */
export function Loading(props: { lines?: number }): JSX.Element | null {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return <div aria-busy="true" />
  return (
    <div className="loading" role="status" aria-label={kitWords.loading}>
      {Array.from({ length: props.lines ?? 6 }, (_, line) => (
        <div key={line} className="loading-line" style={{ width: `${92 - ((line * 17) % 40)}%` }} />
      ))}
    </div>
  )
}
