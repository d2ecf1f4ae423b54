import { Readable } from 'node:stream'
import { refuse, taskCode, type Refused } from '@dieuhanh/domain'
import { doer, type Scope } from '../../access/index.ts'
import { sheetMediaType, streamSheet, type Sheet } from '../../files/index.ts'
import { inScope, recordAudit } from '../../store/index.ts'
import { workspaceName } from '../../store/tasks/index.ts'
import { taskTableWords as words } from '../../words/task-table.ts'
import type { Context } from '../context.ts'
import {
  deadlineText,
  documentTasks,
  nameOf,
  paperBytes,
  sourceOf,
  taskTablePaper,
  type DocumentTasks,
} from '../papers/index.ts'

/** The table as a file. */
export interface TableFile {
  readonly kind: 'file'
  readonly name: string
  readonly mediaType: string
  readonly stream: Readable
}

interface Table extends DocumentTasks {
  readonly workspace: string
  readonly today: string
}

/** The table "Danh mục nhiệm vụ" of a document, from its tasks as they are now; the journal keeps who took it. */
export async function taskTable(
  context: Pick<Context, 'database' | 'clock'>,
  scope: Scope,
  input: { readonly documentId: string; readonly format: 'xlsx' | 'docx' | 'pdf' },
): Promise<TableFile | Refused<'not-found'>> {
  const { workspaceId, today } = scope
  const { documentId, format } = input
  const table = await inScope(context.database, scope, async (tx): Promise<Table | null> => {
    const tasks = await documentTasks(tx, scope, documentId)
    if (!tasks) return null
    const details = { kind: 'task-table', format, symbol: tasks.document.symbol, tasks: tasks.rows.length }
    await recordAudit(tx, {
      ...doer(scope),
      action: 'paper.take',
      subject: 'document',
      subjectId: documentId,
      details,
    })
    return { ...tasks, workspace: await workspaceName(tx, workspaceId), today }
  })
  if (!table) return refuse('not-found', { field: 'documentId' })
  const name = words.fileName((table.document.symbol ?? '').replace(/[/\\:*?"<>|]/g, '-')).trim()
  const file = { kind: 'file', name: `${name}.${format}` } as const
  if (format === 'xlsx') return { ...file, mediaType: sheetMediaType, stream: asSheet(table) }
  const paper = taskTablePaper(table, table.workspace, today)
  const { bytes, mediaType } = await paperBytes(context, scope, paper, format)
  return { ...file, mediaType, stream: Readable.from([bytes]) }
}

function asSheet({ document, today, rows }: Table): Readable {
  const { columns } = words
  const sheet: Sheet = {
    name: words.sheet,
    title: words.title,
    notes: [words.source(nameOf(document)), words.asOf(words.printed(today), rows.length)],
    columns: [
      { head: columns.number, width: 6, kind: 'text' },
      { head: columns.task, width: 52, kind: 'text' },
      { head: columns.document, width: 18, kind: 'text' },
      { head: columns.deadline, width: 14, kind: 'day' },
      { head: columns.lead, width: 22, kind: 'text' },
      { head: columns.coordinating, width: 28, kind: 'text' },
      { head: columns.deliverable, width: 24, kind: 'text' },
      { head: columns.code, width: 18, kind: 'text' },
    ],
  }
  const cells = rows.map(({ number, task }) => [
    number,
    task.title,
    sourceOf(document),
    task.deadlineKind === 'fixed' ? task.deadline : deadlineText(task),
    task.lead,
    task.coordinating.join('; '),
    task.deliverable ?? task.measure,
    taskCode(task.number, task.id),
  ])
  return streamSheet(sheet, pageOf(cells))
}

async function* pageOf<T>(rows: T): AsyncIterable<T> {
  yield rows
}
