import { todayInVietnam } from '@dieuhanh/domain'
import { asOwner, deliver, recordAudit, type Letter } from '../../store/index.ts'
import { remindersOf, takeReminderTurn, workspacesToRemind, type Reminder } from '../../store/tasks/index.ts'
import { reminderWords } from '../../words/task-list.ts'
import type { Context } from '../context.ts'

/** Days before a deadline on which a unit is reminded. */
const reminderDays = [7, 3, 1]
/** Nobody is reminded before seven in the morning. */
const morning = 7

/**
 * Reminds units of work that falls due in 7, 3 or 1 days, and of work that is overdue, on the first day and every week.
 * Asked every hour, it speaks once a day and workspace, however often it runs or was missed. Returns how many were told.
 */
export async function remindOfDeadlines(
  context: Pick<Context, 'database' | 'clock'>,
): Promise<{ told: number }> {
  const now = context.clock()
  if (hourInVietnam(now) < morning) return { told: 0 }
  const today = todayInVietnam(now)
  const workspaces = await asOwner(context.database, (tx) => workspacesToRemind(tx, today))
  let told = 0
  for (const workspaceId of workspaces) {
    told += await asOwner(context.database, async (tx) => {
      if (!(await takeReminderTurn(tx, workspaceId, today))) return 0
      const letters = (await remindersOf(tx, workspaceId, today, reminderDays)).map(letterOf)
      const delivered = await deliver(tx, letters, { workspaceId, today })
      const system = { workspaceId, personId: null, requestId: null }
      await recordAudit(tx, {
        ...system,
        action: 'task.remind-deadlines',
        subject: 'task',
        details: { delivered },
      })
      return delivered
    })
  }
  return { told }
}

function letterOf(reminder: Reminder): Letter {
  const { kind, unitId, days, count, title, taskId } = reminder
  const text = kind === 'overdue' ? reminderWords.overdue(days) : reminderWords.dueIn(days)
  const news = { kind, title, text, count, taskId: count === 1 ? taskId : null }
  return { news, to: { unitIds: [unitId], roles: ['focal-point'] } }
}

function hourInVietnam(at: number): number {
  return new Date(at + 7 * 3_600_000).getUTCHours()
}
