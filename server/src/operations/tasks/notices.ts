import { timeliness, type TaskState } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import type { Tx } from '../../store/index.ts'
import type { LockedTask } from '../../store/tasks/index.ts'
import { notify, type Letter, type NotificationKind, type Readers } from '../notifications/index.ts'
import type { TaskAction } from './action.ts'
import { dueSoonDays } from './filters.ts'

/** Who hears of an act on a task: the side that did not act, and whoever the act is about. */
export async function tellPeople(
  tx: Tx,
  scope: Scope,
  task: LockedTask,
  after: TaskState,
  action: TaskAction,
): Promise<void> {
  const kind = kindOf(action, after, scope)
  if (kind === null) return
  const news = { kind, title: task.title, text: action.text ?? null, taskId: task.id }
  const letters: Letter[] = readersOf(task, after, action, scope).map((to) => ({ news, to }))
  await notify(tx, scope, mergeReaders(letters))
}

const kinds: Partial<Record<TaskAction['kind'], NotificationKind>> = {
  assign: 'assigned',
  'hand-down': 'assigned',
  submit: 'submitted',
  confirm: 'confirmed',
  'send-back': 'sent-back',
  decline: 'declined',
  reopen: 'reopened',
  withdraw: 'withdrawn',
  'request-extension': 'extension-requested',
  'decide-extension': 'extension-decided',
  comment: 'comment',
  direction: 'direction',
}

function kindOf(action: TaskAction, state: TaskState, scope: Scope): NotificationKind | null {
  if (action.kind !== 'remind') return kinds[action.kind] ?? null
  return timeliness(state, scope.today, { dueSoonDays }) === 'overdue' ? 'overdue' : 'due-soon'
}

const focal = ['focal-point']

function readersOf(task: LockedTask, state: TaskState, action: TaskAction, scope: Scope): readonly Readers[] {
  const units = (...unitIds: readonly (string | null)[]): Readers => ({
    unitIds: unitIds.filter((unitId) => unitId !== null),
    roles: focal,
  })
  // Whoever assigned it; where nobody did, the office.
  const office: Readers = task.assignedBy
    ? { personIds: [task.assignedBy] }
    : { roles: ['office-specialist'] }
  const answering = units(state.leadUnitId, state.handlingUnitId)
  const involved = units(state.leadUnitId, state.handlingUnitId, ...state.coordinatingUnitIds)
  switch (action.kind) {
    case 'submit':
      return [office, units(state.supervisingUnitId)]
    case 'decline':
    case 'request-extension':
      return [office]
    case 'hand-down':
      return [units(action.toUnitId)]
    case 'assign':
    case 'withdraw':
    case 'reopen':
    case 'direction':
      return [involved]
    case 'comment':
      return scope.overseer ? [answering] : [office, answering]
    default:
      return [answering]
  }
}

// A letter to no unit at all would be a question to the database for nothing.
function mergeReaders(letters: readonly Letter[]): readonly Letter[] {
  return letters.filter(({ to }) => !('unitIds' in to) || to.unitIds.length > 0)
}
