import type { Block } from '../../files/index.ts'
import type { TaskLine } from '../../store/tasks/index.ts'
import { paperWords as words } from '../../words/papers.ts'
import type { Frame } from './letterhead.ts'
import type { PaperSystem, PaperText } from './paper-text.ts'

/** What a letter says of a task. */
export type OwedTask = Pick<TaskLine, 'title' | 'source' | 'deadline' | 'work' | 'daysLeft'>

/** What an agency owes on a day. */
export interface Owed {
  readonly unit: string
  readonly overdue: readonly OwedTask[]
  readonly dueSoon: readonly OwedTask[]
  readonly today: string
}

/** The letter that urges an agency (công văn đôn đốc), with its overdue and nearly due tasks. */
export function reminderPaper(owed: Owed, frame: Frame, system: PaperSystem): PaperText {
  const { reminder } = words
  const { unit, overdue, dueSoon } = owed
  const day = words.day(owed.today)
  const none = overdue.length + dueSoon.length === 0
  const both = overdue.length > 0 && dueSoon.length > 0
  const blocks: readonly Block[] = none
    ? [{ kind: 'paragraph', text: reminder.nothing(unit, day) }]
    : [
        { kind: 'paragraph', text: reminder.opening(unit, day, overdue.length, dueSoon.length) },
        ...listed(both ? `I. ${reminder.overdue}` : reminder.overdue, overdue),
        ...listed(both ? `II. ${reminder.dueSoon}` : reminder.dueSoon, dueSoon),
        { kind: 'paragraph', text: reminder.request(unit, frame.author) },
        { kind: 'list', marks: 'numbers', items: asked(owed) },
        { kind: 'paragraph', text: reminder.closing(unit) },
      ]
  return {
    system,
    letterhead: frame.letterhead,
    kind: null,
    subject: reminder.subject,
    notes: [],
    addressees: [unit],
    grounds: [],
    sections: [{ orientation: 'portrait', blocks }],
    signature: frame.signature,
    recipients: frame.recipients,
  }
}

/** Only what there is reason to ask. */
function asked({ overdue, dueSoon }: Owed): readonly string[] {
  const { hurry, keepTime, report } = words.reminder
  return [...(overdue.length > 0 ? [hurry] : []), ...(dueSoon.length > 0 ? [keepTime] : []), report]
}

function listed(heading: string, tasks: readonly OwedTask[]): readonly Block[] {
  if (tasks.length === 0) return []
  const { columns } = words
  return [
    { kind: 'heading', level: 2, text: heading },
    {
      kind: 'table',
      columns: [
        { title: columns.number, percent: 8, centred: true },
        { title: columns.task, percent: 44 },
        { title: columns.source, percent: 18 },
        { title: columns.deadline, percent: 15, centred: true },
        { title: columns.state, percent: 15, centred: true },
      ],
      rows: tasks.map((task, at) => [
        String(at + 1),
        task.title,
        sourceText(task),
        task.deadline === null ? words.noDeadline : words.day(task.deadline),
        stateText(task),
      ]),
    },
  ]
}

/** The document that gave a task, by kind and symbol. */
export function sourceText({ source }: Pick<TaskLine, 'source'>): string {
  return source ? [source.type, source.symbol].filter(Boolean).join(' ') || (source.title ?? '') : ''
}

/** How late or how near a task is; of what was handed in, only whether that was in time. */
export function stateText({ work, daysLeft }: Pick<TaskLine, 'work' | 'daysLeft'>): string {
  const { late, left, handedInLate, handedInOnTime } = words.reminder
  if (daysLeft === null) return ''
  if (work === 'submitted') return daysLeft < 0 ? handedInLate(-daysLeft) : handedInOnTime
  return daysLeft < 0 ? late(-daysLeft) : left(daysLeft)
}
