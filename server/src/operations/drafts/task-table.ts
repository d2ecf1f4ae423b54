import { Readable } from 'node:stream'
import { refuse, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { mediaTypes, sheetMediaType, streamSheet, writePaper, type Sheet } from '../../files/index.ts'
import { documentSheet, type DocumentSheet } from '../../store/documents/index.ts'
import { tasksForTable, type TableTask } from '../../store/drafts/index.ts'
import { inScope } from '../../store/index.ts'
import { workspaceName } from '../../store/tasks/index.ts'
import { taskTableWords as words } from '../../words/task-table.ts'
import type { Context } from '../context.ts'

/** The table as a file. */
export interface TableFile {
  readonly kind: 'file'
  readonly name: string
  readonly mediaType: string
  readonly stream: Readable
}

interface Table {
  readonly document: DocumentSheet
  readonly workspace: string
  readonly today: string
  readonly rows: readonly { readonly number: string; readonly task: TableTask }[]
}

/** The table "Danh mục nhiệm vụ" of a document, from its tasks as they are now. */
export async function taskTable(
  context: Pick<Context, 'database'>,
  scope: Scope,
  input: { readonly documentId: string; readonly format: 'xlsx' | 'docx' },
): Promise<TableFile | Refused<'not-found'>> {
  const { workspaceId, today } = scope
  const table = await inScope(context.database, scope, async (tx): Promise<Table | null> => {
    const document = await documentSheet(tx, workspaceId, input.documentId, today)
    if (!document) return null
    const tasks = await tasksForTable(tx, workspaceId, input.documentId)
    return { document, workspace: await workspaceName(tx, workspaceId), today, rows: numbered(tasks) }
  })
  if (!table) return refuse('not-found', { field: 'documentId' })
  const xlsx = input.format === 'xlsx'
  const stream = xlsx ? asSheet(table) : Readable.from([await asPaper(table)])
  const name = words.fileName((table.document.symbol ?? '').replace(/[/\\:*?"<>|]/g, '-')).trim()
  const mediaType = xlsx ? sheetMediaType : mediaTypes.docx
  return { kind: 'file', name: `${name}.${input.format}`, mediaType, stream }
}

// A task below another is numbered after it: 3, 3.1, 3.2.
function numbered(tasks: readonly TableTask[]): Table['rows'] {
  const known = new Set(tasks.map((task) => task.id))
  const below = Map.groupBy(tasks, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : '',
  )
  const rows: { number: string; task: TableTask }[] = []
  const walk = (parent: string, prefix: string): void => {
    below.get(parent)?.forEach((task, at) => {
      const number = `${prefix}${at + 1}`
      rows.push({ number, task })
      walk(task.id, `${number}.`)
    })
  }
  walk('', '')
  return rows
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
  ])
  return streamSheet(sheet, pageOf(cells))
}

async function* pageOf<T>(rows: T): AsyncIterable<T> {
  yield rows
}

function asPaper({ document, workspace, today, rows }: Table): Promise<Uint8Array> {
  const { columns } = words
  const ofParty = document.system === 'party'
  return writePaper({
    issuer: [(document.issuer ?? workspace).toLocaleUpperCase('vi'), ...(ofParty ? [words.partyStar] : [])],
    motto: ofParty ? words.partyMotto : words.motto,
    placeAndDay: words.placeAndDay(words.place(workspace), today),
    title: [words.title, words.source(nameOf(document)), words.asOf(words.printed(today), rows.length)],
    columns: [
      { title: columns.number, percent: 5, centred: true },
      { title: columns.task, percent: 31 },
      { title: columns.document, percent: 12 },
      { title: columns.deadline, percent: 11, centred: true },
      { title: columns.lead, percent: 13 },
      { title: columns.coordinating, percent: 15 },
      { title: columns.deliverable, percent: 13 },
    ],
    rows: rows.map(({ number, task }) => [
      number,
      task.title,
      sourceOf(document),
      task.deadlineKind === 'fixed' && task.deadline ? words.printed(task.deadline) : deadlineText(task),
      task.lead ?? '',
      task.coordinating.join('; '),
      task.deliverable ?? task.measure ?? '',
    ]),
    foot: words.foot,
  })
}

function deadlineText({ deadlineKind, recurrence }: TableTask): string {
  if (deadlineKind !== 'recurring' || !recurrence) return words.none
  const rhythm = words.rhythms[recurrence.rhythm]
  return recurrence.rhythm === 'monthly' && recurrence.day !== undefined
    ? words.dayOf(rhythm, recurrence.day)
    : rhythm
}

function nameOf({ type, symbol, issuedOn, title }: DocumentSheet): string {
  const day = issuedOn === null ? '' : `(${words.printed(issuedOn)})`
  return [type, symbol, day, title].filter(Boolean).join(' ').replace(/\s+/g, ' ').slice(0, 300)
}

function sourceOf({ type, symbol, issuedOn }: DocumentSheet): string {
  return [[type, symbol].filter(Boolean).join(' '), issuedOn === null ? '' : words.printed(issuedOn)]
    .filter(Boolean)
    .join('\n')
}
