import type { JSX } from 'react'
import { useParams } from '@tanstack/react-router'

/** One task beside the list. */
export function TaskPanel(): JSX.Element {
  const { taskId } = useParams({ from: '/frame/nhiem-vu/$taskId' })
  return <aside>{taskId}</aside>
}
