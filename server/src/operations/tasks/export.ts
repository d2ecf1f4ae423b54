import { isRefused } from '@dieuhanh/domain'
import type { Readable } from 'node:stream'
import { doer, type Scope } from '../../access/index.ts'
import { streamSheet, type SheetCell, type SheetColumn } from '../../files/index.ts'
import { inScope, recordAudit } from '../../store/index.ts'
import { workspaceName, type TaskLine, type TaskSort } from '../../store/tasks/index.ts'
import { taskListWords as words } from '../../words/task-list.ts'
import type { Context } from '../context.ts'
import type { TaskFilters } from './filters.ts'
import { listTasks } from './list.ts'

type Column = Omit<SheetColumn, 'head'> & { readonly cell: (task: TaskLine) => SheetCell }
type ColumnKey = keyof typeof words.columns

const text = (width: number, cell: (task: TaskLine) => SheetCell): Column => ({ width, kind: 'text', cell })
const day = (cell: (task: TaskLine) => SheetCell): Column => ({ width: 13, kind: 'day', cell })

const columns: Readonly<Record<ColumnKey, Column>> = {
  number: { width: 8, kind: 'number', cell: (task) => task.number },
  title: text(60, (task) => task.title),
  source: text(18, ({ source }) => source && (source.symbol ?? source.title)),
  lead: text(26, (task) => task.lead && task.lead.name),
  coordinating: text(34, (task) => task.coordinating.map((unit) => unit.name).join('; ')),
  deadline: day((task) => task.deadline),
  firstDeadline: day((task) => task.firstDeadline),
  timeliness: text(22, timelinessText),
  work: text(16, (task) => words.work[task.work]),
  progress: { width: 9, kind: 'percent', cell: (task) => task.progressPercent },
  progressText: text(40, (task) => task.progressText),
  deliverable: text(26, (task) => task.deliverable),
  issuedOn: day((task) => task.issuedOn),
  lastActivityAt: { width: 17, kind: 'moment', cell: (task) => task.lastActivityAt },
  completedOn: day((task) => task.completedOn),
  waitingFor: text(24, (task) => task.waitingFor),
  weight: { width: 8, kind: 'number', cell: (task) => task.weight },
}

const usual: readonly ColumnKey[] = [
  'number',
  'title',
  'source',
  'lead',
  'coordinating',
  'deadline',
  'timeliness',
  'progress',
  'lastActivityAt',
]

function timelinessText(task: TaskLine): SheetCell {
  if (task.timeliness === null) return words.work[task.work]
  const late = task.daysLate ?? (task.timeliness === 'overdue' && task.daysLeft !== null ? -task.daysLeft : 0)
  return words.timeliness[task.timeliness] + (late > 0 ? words.late(late) : '')
}

/** The list as it is seen, in Excel: the same filters and order, the columns asked for. */
export async function exportTasks(
  context: Pick<Context, 'database' | 'clock'>,
  scope: Scope,
  input: TaskFilters & { readonly sort: TaskSort; readonly columns?: readonly string[] | undefined },
): Promise<{ readonly name: string; readonly stream: Readable }> {
  const { columns: asked, ...list } = input
  const known = (asked ?? []).filter((key): key is ColumnKey => Object.hasOwn(columns, key))
  const chosen = known.length > 0 ? known : usual
  const title = await inScope(context.database, scope, async (tx) => {
    const details = { columns: chosen.join(','), filters: JSON.stringify(list) }
    await recordAudit(tx, {
      ...doer(scope),
      action: 'task.export',
      subject: 'task',
      subjectId: null,
      details,
    })
    return words.title(await workspaceName(tx, scope.workspaceId))
  })
  const sheet = {
    name: words.sheet,
    title,
    notes: [words.drawn(momentInVietnam(context.clock()), scope.personName)],
    columns: chosen.map((key) => ({ ...columns[key], head: words.columns[key] })),
  }
  const cells = chosen.map((key) => columns[key].cell)
  return {
    name: words.fileName(scope.today),
    stream: streamSheet(
      sheet,
      pages(context, scope, list, (task) => cells.map((cell) => cell(task))),
    ),
  }
}

async function* pages(
  context: Pick<Context, 'database'>,
  scope: Scope,
  list: TaskFilters & { readonly sort: TaskSort },
  rowOf: (task: TaskLine) => readonly SheetCell[],
): AsyncGenerator<readonly (readonly SheetCell[])[]> {
  let cursor: string | undefined
  do {
    const page = await listTasks(context, scope, { ...list, cursor, limit: 1000 })
    if (isRefused(page)) throw new Error(`a cursor of our own was refused: ${page.reason}`)
    yield page.items.map(rowOf)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
}

function momentInVietnam(at: number): string {
  return new Intl.DateTimeFormat('vi-VN', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(at)
}
