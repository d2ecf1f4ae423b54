import { isRefused, possibleFrom, refuse, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { inScope } from '../../store/index.ts'
import { taskLines, workspaceName, type TaskLine } from '../../store/tasks/index.ts'
import type { Context } from '../context.ts'
import { getUnit } from '../organisations/index.ts'
import { queryOf } from '../tasks/index.ts'
import { assignmentPaper } from './assignment.ts'
import { draftBriefing } from './briefing.ts'
import { documentTasks } from './document-tasks.ts'
import { draftExtension } from './extension.ts'
import { frameOf } from './letterhead.ts'
import type { PaperKind, PaperSystem, PaperText } from './paper-text.ts'
import { reminderPaper } from './reminder.ts'
import { taskTablePaper } from './task-table.ts'
import { trackingPaper } from './tracking.ts'

/**
 * What a paper is drawn up about: a unit (reminder, tracking), a document (assignment, task table), a task (extension), a
 * unit or the whole workspace (briefing).
 */
export interface DraftInput {
  readonly kind: PaperKind
  readonly subjectId: string
  readonly system: PaperSystem
  /** The first day of what a briefing tells; a week ago where none is asked for. */
  readonly since?: string | undefined
}

/** Most tasks that one paper lists. */
const MOST = 2000

/** Draws up a paper from the facts that the asker sees; nothing is kept. */
export async function draftPaper(
  context: Context,
  scope: Scope,
  input: DraftInput,
): Promise<PaperText | Refused<'not-found' | 'no-extension-pending'>> {
  switch (input.kind) {
    case 'reminder':
    case 'tracking':
      return aboutUnit(context, scope, { ...input, kind: input.kind })
    case 'extension':
      return draftExtension(context, scope, input)
    case 'briefing':
      return draftBriefing(context, scope, input)
    case 'assignment':
    case 'task-table':
      return aboutDocument(context, scope, input)
  }
}

async function aboutDocument(
  context: Context,
  scope: Scope,
  { kind, subjectId, system }: DraftInput,
): Promise<PaperText | Refused<'not-found'>> {
  return inScope(context.database, scope, async (tx) => {
    const tasks = await documentTasks(tx, scope, subjectId)
    if (!tasks) return refuse('not-found', { field: 'subjectId' })
    if (kind === 'assignment')
      return assignmentPaper(tasks, await frameOf(tx, scope, system, 'notice'), system)
    const workspace = await workspaceName(tx, scope.workspaceId)
    return { ...taskTablePaper(tasks, workspace, scope.today), system }
  })
}

async function aboutUnit(
  context: Context,
  scope: Scope,
  { kind, subjectId, system }: DraftInput & { readonly kind: 'reminder' | 'tracking' },
): Promise<PaperText | Refused<'not-found'>> {
  const unit = await getUnit(context, scope, subjectId)
  if (isRefused(unit)) return refuse('not-found', { field: 'subjectId' })
  return inScope(context.database, scope, async (tx) => {
    const frame = await frameOf(tx, scope, system, 'letter')
    // A letter urges what may be urged: not what was handed in and waits for the office.
    const urged = kind === 'reminder' ? { work: possibleFrom('remind') } : {}
    const led = async (timeliness: readonly NonNullable<TaskLine['timeliness']>[]) => {
      const query = await queryOf(tx, scope, { unitId: subjectId, unitRole: 'lead', timeliness })
      return (await taskLines(tx, { ...query, ...urged }, { sort: 'deadline', after: null, limit: MOST }))
        .lines
    }
    const facts = { unit: unit.name, today: scope.today }
    return kind === 'reminder'
      ? reminderPaper(
          { ...facts, overdue: await led(['overdue']), dueSoon: await led(['due-soon']) },
          frame,
          system,
        )
      : trackingPaper(
          { ...facts, open: await led(['overdue', 'due-soon', 'in-time', 'no-deadline']) },
          frame,
          system,
        )
  })
}
