import { refuse, taskEventNames, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { inScope } from '../../store/index.ts'
import { taskSheet, type TaskEventLine } from '../../store/tasks/index.ts'
import { taskHistoryWords as words } from '../../words/task-list.ts'
import type { Context } from '../context.ts'
import {
  column,
  exportList,
  runningNumber,
  type ExportColumn,
  type ExportedFile,
  type ExportFormat,
} from '../exports/index.ts'
import { viewOf } from './filters.ts'

const { columns: heads } = words
const columns: readonly ExportColumn<TaskEventLine>[] = [
  runningNumber,
  column.of('moment', heads.at, (event) => event.at),
  column.text(heads.kind, 24, (event) => taskEventNames[event.kind]),
  column.text(heads.person, 24, (event) => event.person?.name ?? words.system),
  column.text(heads.unit, 28, (event) => event.unit && event.unit.name),
  column.text(heads.text, 56, (event) => event.text),
  column.of('percent', heads.percent, (event) => event.percent),
  column.text(heads.stage, 18, (event) => event.stage),
  column.of('day', heads.day, (event) => event.day),
  column.text(heads.granted, 12, ({ granted }) =>
    granted === null ? null : words.granted[granted ? 'yes' : 'no'],
  ),
  column.text(heads.toUnit, 26, ({ toUnit, waitingFor }) => toUnit?.name ?? waitingFor),
  column.text(heads.files, 30, (event) => event.files.map((file) => file.name).join('\n')),
  column.text(heads.undone, 11, (event) => (event.undone ? words.undone : null)),
]

/** Everything that happened to a task with its evidence, the first first, as a file; not found where it is not seen. */
export async function exportTaskHistory(
  context: Context,
  scope: Scope,
  { taskId, format }: { readonly taskId: string; readonly format: ExportFormat },
): Promise<ExportedFile | Refused<'not-found'>> {
  const sheet = await inScope(context.database, scope, (tx) => taskSheet(tx, taskId, viewOf(scope)))
  if (sheet === null) return refuse('not-found', { field: 'taskId' })
  const { line, events } = sheet
  return exportList(context, scope, format, {
    action: 'task.export-history',
    subject: 'task',
    subjectId: taskId,
    ...words,
    file: words.file(line.number),
    filters: [words.of(line.number, line.title)],
    asked: { number: line.number },
    columns,
    page: () => Promise.resolve({ items: events, nextCursor: null }),
  })
}
