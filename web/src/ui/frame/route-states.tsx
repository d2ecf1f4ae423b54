import type { JSX } from 'react'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from 'antd'
import { ProblemError } from '../../api/index.ts'
import { problemWords } from '../../words/problems.ts'
import { EmptyState, Loading, ProblemNotice } from '../kit/states.tsx'

export function Pending(): JSX.Element {
  return <Loading lines={8} />
}

export function NotFound(): JSX.Element {
  return <EmptyState icon="search" title={problemWords.notFound} todo={problemWords.notFoundTodo} />
}

/** A page that could not be loaded or drawn. */
export function RouteFailure(props: ErrorComponentProps): JSX.Element {
  if (props.error instanceof ProblemError) {
    if (props.error.problem.status === 404) return <NotFound />
    return <ProblemNotice error={props.error} onRetry={() => props.reset()} />
  }
  return (
    <EmptyState
      icon="warning"
      title={problemWords.broken}
      todo={problemWords.brokenTodo}
      action={<Button onClick={() => location.reload()}>{problemWords.reload}</Button>}
    />
  )
}
