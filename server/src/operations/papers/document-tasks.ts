import type { Scope } from '../../access/index.ts'
import { documentSheet, type DocumentSheet } from '../../store/documents/index.ts'
import { tasksForTable, type TableTask } from '../../store/drafts/index.ts'
import type { Tx } from '../../store/index.ts'
import { taskTableWords as words } from '../../words/task-table.ts'

/** The tasks that a document gave, numbered as its table numbers them. */
export interface DocumentTasks {
  readonly document: DocumentSheet
  readonly rows: readonly { readonly number: string; readonly task: TableTask }[]
}

/** Reads them; null when the asker sees no such document. */
export async function documentTasks(
  tx: Tx,
  { workspaceId, today }: Scope,
  documentId: string,
): Promise<DocumentTasks | null> {
  const document = await documentSheet(tx, workspaceId, documentId, today)
  return document && { document, rows: numbered(await tasksForTable(tx, workspaceId, documentId)) }
}

// A task below another is numbered after it: 3, 3.1, 3.2.
function numbered(tasks: readonly TableTask[]): DocumentTasks['rows'] {
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

/** The deadline in words: a day, a rhythm, or that there is none. */
export function deadlineText({
  deadlineKind,
  deadline,
  recurrence,
}: Pick<TableTask, 'deadlineKind' | 'deadline' | 'recurrence'>): string {
  if (deadlineKind === 'fixed' && deadline !== null) return words.printed(deadline)
  if (deadlineKind !== 'recurring' || !recurrence) return words.none
  const rhythm = words.rhythms[recurrence.rhythm]
  return recurrence.rhythm === 'monthly' && recurrence.day !== undefined
    ? words.dayOf(rhythm, recurrence.day)
    : rhythm
}

/** A document in one line: kind, symbol, day, what it is about. */
export function nameOf({ type, symbol, issuedOn, title }: DocumentSheet): string {
  const day = issuedOn === null ? '' : `(${words.printed(issuedOn)})`
  return [type, symbol, day, title].filter(Boolean).join(' ').replace(/\s+/g, ' ').slice(0, 300)
}

/** Kind and symbol, and the day below them. */
export function sourceOf(
  document: Pick<DocumentSheet, 'type' | 'symbol' | 'issuedOn'>,
  between = '\n',
): string {
  const { type, symbol, issuedOn } = document
  return [[type, symbol].filter(Boolean).join(' '), issuedOn === null ? '' : words.printed(issuedOn)]
    .filter(Boolean)
    .join(between)
}
