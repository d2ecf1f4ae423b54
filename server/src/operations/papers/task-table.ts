import type { Paper } from '../../files/index.ts'
import { taskTableWords as words } from '../../words/task-table.ts'
import { deadlineText, nameOf, sourceOf, type DocumentTasks } from './document-tasks.ts'
import type { PaperText } from './paper-text.ts'

/** The table "Danh mục nhiệm vụ" of a document, on its side, under the head of whoever issued the document. */
export function taskTablePaper(
  { document, rows }: DocumentTasks,
  workspace: string,
  today: string,
): PaperText {
  return {
    system: document.system === 'party' ? 'party' : 'state',
    letterhead: {
      parent: null,
      issuer: document.issuer ?? workspace,
      symbol: null,
      place: words.place(workspace),
      day: today,
    },
    kind: words.title,
    subject: words.source(nameOf(document)),
    notes: [words.asOf(words.printed(today), rows.length)],
    addressees: [],
    grounds: [],
    sections: [{ orientation: 'landscape', blocks: [tableOf({ document, rows })] }],
    signature: null,
    recipients: [],
  }
}

/** The rows as a table of seven columns. */
export function tableOf({ document, rows }: DocumentTasks): Paper['sections'][number]['blocks'][number] {
  const { columns } = words
  return {
    kind: 'table',
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
      deadlineText(task),
      task.lead ?? '',
      task.coordinating.join('; '),
      task.deliverable ?? task.measure ?? '',
    ]),
  }
}
