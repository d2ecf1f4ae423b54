import type { TaskLine } from '../../store/tasks/index.ts'
import { paperWords as words } from '../../words/papers.ts'
import type { Frame } from './letterhead.ts'
import type { PaperSystem, PaperText } from './paper-text.ts'
import { sourceText, stateText } from './reminder.ts'

/** The open tasks that an agency leads, on pages on their side. */
export function trackingPaper(
  facts: { readonly unit: string; readonly open: readonly TaskLine[]; readonly today: string },
  frame: Frame,
  system: PaperSystem,
): PaperText {
  const { tracking, columns } = words
  return {
    system,
    letterhead: { ...frame.letterhead, symbol: null },
    kind: tracking.kind,
    subject: tracking.subject(facts.unit),
    notes: [tracking.asOf(words.day(facts.today), facts.open.length)],
    addressees: [],
    grounds: [],
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          {
            kind: 'table',
            columns: [
              { title: columns.number, percent: 5, centred: true },
              { title: columns.task, percent: 34 },
              { title: columns.source, percent: 14 },
              { title: columns.coordinating, percent: 15 },
              { title: columns.deadline, percent: 10, centred: true },
              { title: columns.state, percent: 12, centred: true },
              { title: columns.progress, percent: 10, centred: true },
            ],
            rows: facts.open.map((task, at) => [
              String(at + 1),
              task.title,
              sourceText(task),
              task.coordinating.map((unit) => unit.name).join('; '),
              task.deadline === null ? words.noDeadline : words.day(task.deadline),
              stateText(task),
              task.progressPercent === null ? '' : tracking.progress(task.progressPercent),
            ]),
          },
        ],
      },
    ],
    signature: null,
    recipients: [],
  }
}
