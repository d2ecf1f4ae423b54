import { Link } from '@tanstack/react-router'
import type { TaskRow } from '../api/index.ts'
import { DayText, MomentText, TimelinessBadge, UnitList, UnitName, recurrenceWords } from '../ui/index.ts'
import type { Column } from '../ui/index.ts'
import { taskWords } from '../words/tasks.ts'

const words = taskWords.columns

/** Every column that the list can show; the key is also the name the export knows. */
export const taskColumns: readonly (Column<TaskRow> & { readonly title: string })[] = [
  {
    key: 'number',
    title: words.number,
    width: '88px',
    align: 'end',
    sort: { up: 'number', down: '-number' },
    deskOnly: true,
    cell: (task) => task.number,
  },
  { key: 'title', title: words.title, cell: (task) => <TitleCell task={task} /> },
  {
    key: 'lead',
    title: words.lead,
    width: '19%',
    wideOnly: true,
    cell: (task) => <UnitName unit={task.lead} />,
  },
  {
    key: 'coordinating',
    title: words.coordinating,
    width: '16%',
    deskOnly: true,
    cell: (task) => <UnitList units={task.coordinating} most={2} />,
  },
  {
    key: 'deadline',
    title: words.deadline,
    width: '124px',
    sort: { up: 'deadline', down: '-deadline' },
    wideOnly: true,
    cell: (task) => <DeadlineCell task={task} />,
  },
  {
    key: 'timeliness',
    title: words.timeliness,
    width: '164px',
    cell: (task) => (task.timeliness === null ? taskWords.work[task.work] : <TimelinessBadge {...task} />),
  },
  {
    key: 'work',
    title: words.work,
    width: '132px',
    deskOnly: true,
    cell: (task) => <span>{taskWords.work[task.work]}</span>,
  },
  {
    key: 'progress',
    title: words.progress,
    width: '88px',
    align: 'end',
    deskOnly: true,
    cell: (task) =>
      // The last progress that was told says nothing any more once the work is done.
      task.progressPercent === null || task.completedOn !== null
        ? taskWords.none
        : taskWords.percent(task.progressPercent),
  },
  {
    key: 'lastActivityAt',
    title: words.lastActivityAt,
    width: '132px',
    sort: { up: 'lastActivityAt', down: '-lastActivityAt' },
    deskOnly: true,
    cell: (task) => <MomentText moment={task.lastActivityAt} />,
  },
  {
    key: 'deliverable',
    title: words.deliverable,
    width: '16%',
    deskOnly: true,
    cell: (task) => task.deliverable ?? taskWords.none,
  },
  {
    key: 'firstDeadline',
    title: words.firstDeadline,
    width: '124px',
    deskOnly: true,
    cell: (task) => <DayText day={task.firstDeadline} />,
  },
  {
    key: 'completedOn',
    title: words.completedOn,
    width: '124px',
    deskOnly: true,
    cell: (task) => <DayText day={task.completedOn} />,
  },
]

/** What the list shows until somebody chooses otherwise. */
export const usualColumns: readonly string[] = [
  'number',
  'title',
  'lead',
  'deadline',
  'timeliness',
  'progress',
  'lastActivityAt',
]

function TitleCell({ task }: { readonly task: TaskRow }) {
  return (
    <>
      <Link
        to="/nhiem-vu/$taskId"
        params={{ taskId: task.id }}
        search={true}
        className="task-title two-lines"
      >
        {task.title}
      </Link>
      <span className="task-symbol">
        {task.source ? task.source.symbol : task.sourceWords}
        <span className="narrow-only"> {task.lead?.name}</span>
      </span>
    </>
  )
}

function DeadlineCell({ task }: { readonly task: TaskRow }) {
  if (task.deadlineKind === 'recurring' && task.recurrence !== null) {
    return (
      <span title={recurrenceWords(task.recurrence)}>
        {task.deadline ? <DayText day={task.deadline} /> : taskWords.cycle}
      </span>
    )
  }
  return <DayText day={task.deadline} />
}
