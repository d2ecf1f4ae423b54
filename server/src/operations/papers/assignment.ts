import { paperWords as words } from '../../words/papers.ts'
import { deadlineText, sourceOf, type DocumentTasks } from './document-tasks.ts'
import type { Frame } from './letterhead.ts'
import type { PaperSystem, PaperText } from './paper-text.ts'

/** The notice that hands out the tasks of a document: to every agency that leads one. */
export function assignmentPaper(
  { document, rows }: DocumentTasks,
  frame: Frame,
  system: PaperSystem,
): PaperText {
  const { assignment, columns } = words
  const source = sourceOf(document, words.onDay)
  return {
    system,
    letterhead: frame.letterhead,
    kind: assignment.kind,
    subject: assignment.subject(source),
    notes: [],
    addressees: [],
    grounds: [],
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          { kind: 'paragraph', text: assignment.opening(source, rows.length, frame.author) },
          {
            kind: 'table',
            columns: [
              { title: columns.number, percent: 8, centred: true },
              { title: columns.task, percent: 40 },
              { title: columns.lead, percent: 18 },
              { title: columns.coordinating, percent: 19 },
              { title: columns.deadline, percent: 15, centred: true },
            ],
            rows: rows.map(({ number, task }) => [
              number,
              task.deliverable === null
                ? task.title
                : `${task.title}\n${assignment.deliverable(task.deliverable)}`,
              task.lead ?? words.unassigned,
              task.coordinating.join('; '),
              deadlineText(task),
            ]),
          },
          { kind: 'paragraph', text: assignment.duties },
          { kind: 'list', marks: 'numbers', items: assignment.items },
          { kind: 'paragraph', text: assignment.closing },
        ],
      },
    ],
    signature: frame.signature,
    recipients: frame.recipients,
  }
}
