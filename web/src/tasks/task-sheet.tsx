import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'
import type { JSX } from 'react'
import type { TaskPage } from '../api/index.ts'
import { PaperLinks } from '../papers/index.ts'
import {
  ExportButton,
  IconButton,
  Loading,
  ProblemNotice,
  TimelinessBadge,
  dayText,
  formatMomentAgo,
  toast,
} from '../ui/index.ts'
import { taskWords } from '../words/tasks.ts'
import { Composer } from './composer.tsx'
import { EventLine } from './event-line.tsx'
import { Section } from './sheet-section.tsx'
import { stateLine } from './state-line.ts'
import { TaskFacts } from './task-facts.tsx'
import { TaskSource } from './task-source.tsx'
import { useKeyDown } from './use-key-down.ts'
import { taskQuery } from './use-tasks.ts'

const words = taskWords.panel

/** One task beside the list, with an address of its own; Esc returns to the very place in the list. */
export function TaskSheet(): JSX.Element {
  const { taskId } = useParams({ from: '/frame/nhiem-vu/$taskId' })
  const task = useQuery(taskQuery(taskId))
  const sheet = useRef<HTMLElement>(null)
  const close = useClose()
  useEffect(() => sheet.current?.focus({ preventScroll: true }), [taskId])
  useKeyDown(sheet, (event) => {
    if (event.key === 'Escape') close()
  })
  return (
    <aside ref={sheet} className="task-sheet" tabIndex={-1} aria-label={taskWords.title}>
      <div className="sheet-tools">
        {task.data && <span className="faint">#{task.data.number}</span>}
        <IconButton
          icon="link"
          label={words.copyLink}
          onClick={() => void navigator.clipboard.writeText(location.href).then(() => toast(words.copied))}
        />
        <IconButton icon="close" label={words.close} onClick={close} />
      </div>
      {task.isPending && <Loading lines={8} />}
      {task.isError && <ProblemNotice error={task.error} onRetry={() => void task.refetch()} />}
      {task.data && <TaskContent key={task.data.id} task={task.data} />}
    </aside>
  )
}

function useClose(): () => void {
  const navigate = useNavigate()
  return useCallback(() => void navigate({ to: '/nhiem-vu', search: true, resetScroll: false }), [navigate])
}

function TaskContent({ task }: { readonly task: TaskPage }): JSX.Element {
  return (
    <>
      {task.parent && (
        <p className="faint">
          {words.parent}:{' '}
          <Link to="/nhiem-vu/$taskId" params={{ taskId: task.parent.id }} search={true}>
            {task.parent.title}
          </Link>
        </p>
      )}
      <h2 className="sheet-title">{task.title}</h2>
      <p className="state-line">
        <TimelinessBadge {...task} kindOnly />{' '}
        <span>{stateLine(task, formatMomentAgo(task.lastActivityAt, Date.now()), dayText)}</span>
      </p>
      {task.progressPercent !== null && task.completedOn === null && (
        <ProgressBar percent={task.progressPercent} />
      )}
      {task.actions.length > 0 && <Composer task={task} />}
      <TaskSource task={task} />
      <TaskFacts task={task} />
      {task.children.length > 0 && <Subtasks tasks={task.children} />}
      <Section title={words.events}>
        {task.events.some(isAboutTime) && <PaperLinks kinds={['extension']} subjectId={task.id} />}
        <EventLine task={task} />
        <ExportButton list="task-history" asked={{ taskId: task.id }} empty={task.events.length === 0} />
      </Section>
    </>
  )
}

function isAboutTime({ kind, undone }: TaskPage['events'][number]): boolean {
  return !undone && (kind === 'request-extension' || kind === 'decide-extension')
}

function ProgressBar({ percent }: { readonly percent: number }): JSX.Element {
  return (
    <div className="sheet-progress">
      <progress max={100} value={percent} aria-label={words.progress} />
      <span className="figures">{taskWords.percent(percent)}</span>
    </div>
  )
}

function Subtasks({ tasks }: { readonly tasks: TaskPage['children'] }): JSX.Element {
  return (
    <Section title={words.subtasks}>
      <ul className="subtasks">
        {tasks.map((task) => (
          <li key={task.id}>
            <Link to="/nhiem-vu/$taskId" params={{ taskId: task.id }} search={true}>
              {task.title}
            </Link>
            <TimelinessBadge {...task} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
