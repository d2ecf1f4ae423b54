import { officialName, taskCode } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import type { SheetCell } from '../../files/index.ts'
import { documentSheet } from '../../store/documents/index.ts'
import { inScope } from '../../store/index.ts'
import { readTask, type TaskLine, type TaskSort } from '../../store/tasks/index.ts'
import { exportWords } from '../../words/exports.ts'
import { taskListWords as words } from '../../words/task-list.ts'
import type { Context } from '../context.ts'
import {
  column,
  exportList,
  rowsAtOnce,
  type ExportColumn,
  type ExportedFile,
  type ExportFilters,
  type ExportFormat,
} from '../exports/index.ts'
import type { TaskFilters } from './filters.ts'
import { listTasks } from './list.ts'

type ColumnKey = keyof typeof words.columns
const { columns: heads } = words

const columns: Readonly<Record<ColumnKey, ExportColumn<TaskLine>>> = {
  number: column.of('number', heads.number, (task) => task.number),
  title: column.text(heads.title, 60, (task) => task.title),
  source: column.text(heads.source, 18, ({ source, sourceWords }) =>
    source ? (source.symbol ?? source.title) : sourceWords,
  ),
  lead: column.text(heads.lead, 26, (task) => task.lead && task.lead.name),
  coordinating: column.text(heads.coordinating, 34, (task) =>
    task.coordinating.map((unit) => unit.name).join('; '),
  ),
  deadline: column.of('day', heads.deadline, (task) => task.deadline),
  firstDeadline: column.of('day', heads.firstDeadline, (task) => task.firstDeadline),
  timeliness: column.text(heads.timeliness, 22, timelinessText),
  work: column.text(heads.work, 16, (task) => words.work[task.work]),
  progress: column.of('percent', heads.progress, (task) => task.progressPercent),
  progressText: column.text(heads.progressText, 40, (task) => task.progressText),
  deliverable: column.text(heads.deliverable, 26, (task) => task.deliverable),
  issuedOn: column.of('day', heads.issuedOn, (task) => task.issuedOn),
  lastActivityAt: column.of('moment', heads.lastActivityAt, (task) => task.lastActivityAt),
  completedOn: column.of('day', heads.completedOn, (task) => task.completedOn),
  waitingFor: column.text(heads.waitingFor, 24, (task) => task.waitingFor),
  weight: column.of('number', heads.weight, (task) => task.weight),
  code: column.text(heads.code, 18, (task) => taskCode(task.number, task.id)),
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

type Asked = TaskFilters & { readonly sort: TaskSort }

/** The list as it is seen, as a file: the same filters and order, the columns asked for. */
export async function exportTasks(
  context: Context,
  scope: Scope,
  input: Asked & { readonly format: ExportFormat; readonly columns?: readonly string[] | undefined },
): Promise<ExportedFile> {
  const { columns: asked, format, ...list } = input
  const known = (asked ?? []).filter((key): key is ColumnKey => Object.hasOwn(columns, key))
  // Always there: by its code a row that was edited and brought back is known.
  const chosen = [...new Set([...(known.length > 0 ? known : usual), 'code' as const])]
  return exportList(context, scope, format, {
    action: 'task.export',
    subject: 'task',
    ...words,
    filters: await filtersOf(context, scope, list),
    asked: { ...list, columns: chosen.join(', ') },
    columns: chosen.map((key) => columns[key]),
    page: (cursor) => listTasks(context, scope, { ...list, cursor, limit: rowsAtOnce }),
  })
}

/** What the list was narrowed by, with names instead of ids; what the asker may not see has no name. */
async function filtersOf(context: Context, scope: Scope, list: Asked): Promise<ExportFilters> {
  const said = words.filters
  const several = <K extends string>(
    name: string,
    names: Readonly<Record<K, string>>,
    keys?: readonly K[],
  ): string => (keys?.length ? `${name} ${keys.map((key) => names[key]).join(', ')}` : '')
  const { deadlineFrom, deadlineTo } = list
  return [
    list.q && exportWords.search(list.q),
    several(said.timeliness, words.timeliness, list.timeliness),
    several(said.work, words.work, list.work),
    several(said.confirmation, words.confirmation, list.confirmation),
    several(said.deadlineKind, words.deadlineKind, list.deadlineKind),
    await unitNamed(context, scope, list),
    ...(await sourcesNamed(context, scope, list)),
    (deadlineFrom || deadlineTo) && said.deadline(exportWords.period(deadlineFrom, deadlineTo)),
    list.silentDays && said.silent(list.silentDays),
    list.extension && said.extension,
    list.mine === 'true' && said.mine,
    list.changedSince && said.changedSince(list.changedSince),
  ]
}

async function unitNamed(
  context: Context,
  scope: Scope,
  { unitId, unitRole }: TaskFilters,
): Promise<string | null> {
  if (unitId === undefined) return null
  const { byId } = await context.registers.of(scope.workspaceId)
  const unit = byId.get(unitId)
  const name = unit ? officialName(unit, scope.today) : exportWords.unknown
  return words.filters.unit(words.filters.unitRoles[unitRole ?? 'lead'], name)
}

async function sourcesNamed(
  context: Context,
  { workspaceId, today, ...scope }: Scope,
  { documentId, parentId }: TaskFilters,
): Promise<readonly (string | null)[]> {
  if (documentId === undefined && parentId === undefined) return []
  return inScope(context.database, { ...scope, workspaceId }, async (tx) => {
    const source = documentId ? await documentSheet(tx, workspaceId, documentId, today) : null
    const parent = parentId ? await readTask(tx, workspaceId, parentId) : null
    return [
      documentId ? words.filters.document(source?.symbol ?? source?.title ?? exportWords.unknown) : null,
      parentId ? words.filters.parent(parent?.number ?? exportWords.unknown) : null,
    ]
  })
}
