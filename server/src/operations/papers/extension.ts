import { refuse, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { inScope } from '../../store/index.ts'
import { taskSheet, type TaskEventLine, type TaskLine } from '../../store/tasks/index.ts'
import { paperWords as words } from '../../words/papers.ts'
import type { Context } from '../context.ts'
import { viewOf } from '../tasks/index.ts'
import { frameOf, type Frame } from './letterhead.ts'
import type { PaperSystem, PaperText } from './paper-text.ts'
import { sourceText } from './reminder.ts'

/** What is said of a deadline: asked for and still open, or decided. */
export interface Extension {
  readonly task: Pick<
    TaskLine,
    'title' | 'source' | 'sourceWords' | 'lead' | 'coordinating' | 'deadline' | 'firstDeadline'
  >
  readonly request: { readonly until: string | null; readonly reason: string } | null
  /** Null while nobody has decided: the letter is then drawn up as if it were granted. */
  readonly decision: {
    readonly granted: boolean
    readonly until: string | null
    readonly opinion: string | null
  } | null
}

/** The letter that answers a request for more time, for the latest request or decision of a task. */
export async function draftExtension(
  context: Pick<Context, 'database'>,
  scope: Scope,
  { subjectId, system }: { readonly subjectId: string; readonly system: PaperSystem },
): Promise<PaperText | Refused<'not-found' | 'no-extension-pending'>> {
  return inScope(context.database, scope, async (tx) => {
    const sheet = await taskSheet(tx, subjectId, viewOf(scope))
    if (!sheet) return refuse('not-found', { field: 'subjectId' })
    const told = extensionOf(sheet.line, sheet.events)
    return told
      ? extensionPaper(told, await frameOf(tx, scope, system, 'letter'), system)
      : refuse('no-extension-pending')
  })
}

/** The latest that a history says of more time; null where it was neither asked for nor given. */
export function extensionOf(task: Extension['task'], history: readonly TaskEventLine[]): Extension | null {
  let asked: TaskEventLine | null = null
  let decided: TaskEventLine | null = null
  for (const event of history) {
    if (event.undone) continue
    if (event.kind === 'request-extension') [asked, decided] = [event, null]
    // A second decision answers nobody: the office moved the deadline unasked.
    else if (event.kind === 'decide-extension') [asked, decided] = [decided ? null : asked, event]
  }
  if (!asked && !decided) return null
  const until = asked?.day ?? null
  return {
    task,
    request: asked && { until, reason: (asked.text ?? '').replace(/[.\s]+$/, '') },
    decision: decided && {
      granted: decided.granted === true,
      until: decided.day ?? until,
      opinion: decided.text,
    },
  }
}

/** The letter itself. */
export function extensionPaper(told: Extension, frame: Frame, system: PaperSystem): PaperText {
  const { extension } = words
  const { task, request } = told
  const unit = task.lead?.name ?? words.unassigned
  const facts = {
    task: task.title,
    source: sourceText(task) || (task.sourceWords ?? ''),
    author: frame.author,
  }
  return {
    system,
    letterhead: frame.letterhead,
    kind: null,
    subject: extension.subject,
    notes: [],
    addressees: [unit, ...task.coordinating.map(({ name }) => name)],
    grounds: [],
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          {
            kind: 'paragraph',
            text: request
              ? extension.asked({ ...facts, unit, reason: request.reason })
              : extension.unasked(facts),
          },
          { kind: 'list', marks: 'numbers', items: opinions(told, unit) },
          { kind: 'paragraph', text: extension.closing(unit) },
        ],
      },
    ],
    signature: frame.signature,
    recipients: frame.recipients,
  }
}

function opinions({ task, request, decision }: Extension, unit: string): readonly string[] {
  const { extension } = words
  const together = task.coordinating.map(({ name }) => name).join('; ')
  const opinion = decision?.opinion ? [extension.opinion(decision.opinion)] : []
  return [
    ...(decision && !decision.granted
      ? [refusedText(task.deadline)]
      : grantedText(task, decision?.until ?? request?.until ?? task.deadline, decision !== null)),
    ...opinion,
    extension.duty(unit),
    ...(together === '' ? [] : [extension.together(together)]),
  ]
}

function refusedText(deadline: string | null): string {
  const { extension } = words
  return deadline === null ? extension.refusedBare : extension.refused(words.day(deadline))
}

// A decision has moved the deadline already: what it was moved from is then the first one.
function grantedText(
  { deadline, firstDeadline }: Extension['task'],
  until: string | null,
  decided: boolean,
): readonly string[] {
  const { extension } = words
  if (until === null) return []
  const from = decided ? firstDeadline : deadline
  const first = firstDeadline === null ? [] : [extension.first(words.day(firstDeadline))]
  return from === null
    ? [extension.grantedFirst(words.day(until)), ...first]
    : [extension.granted(words.day(from), words.day(until)), ...first]
}
