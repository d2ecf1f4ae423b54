/**
 * The first page of whoever signs in, shaped by role. In: who asks. Out: the boxes, what waits for this person, agencies, and what
 * others did since the last visit. Promised: a handful of set-based questions, whatever the number of tasks.
 */
import type { Scope } from '../../access/index.ts'
import { inScope, type Tx } from '../../store/index.ts'
import * as figures from '../../store/overview/index.ts'
import { taskLines, type TaskCounts, type TaskLine, type TaskQuery } from '../../store/tasks/index.ts'
import type { Context } from '../context.ts'
import { viewOf, withComeDue } from '../tasks/index.ts'

/** Days without a word after which a unit with work in hand is called silent. */
const silentAfter = 14
const listed = 10
const day = 86_400_000

/** Lists of what waits for this person; those of other roles stay empty. */
export interface Waiting {
  readonly documentsToReview: readonly figures.DocumentToReview[]
  readonly incompleteDrafts: number
  readonly submissions: readonly TaskLine[]
  readonly extensions: readonly TaskLine[]
  readonly declined: readonly TaskLine[]
  readonly toAccept: readonly TaskLine[]
  readonly mineByUrgency: readonly TaskLine[]
  readonly sentBack: readonly TaskLine[]
}

/** The overview of a caller. Looking at it is noted, so that the next visit can say what is new. */
export async function getOverview(context: Pick<Context, 'database' | 'clock'>, scope: Scope) {
  const now = context.clock()
  return inScope(context.database, scope, async (tx) => {
    const view = viewOf(scope)
    const lastVisit = await figures.visit(tx, scope, new Date(now))
    const units = await figures.boxesByUnit(tx, view)
    const counts = withComeDue(sumOf(units.map((unit) => unit.counts)))
    // News older than a week is no news.
    const since = new Date(Math.max(lastVisit?.getTime() ?? now - day, now - 7 * day))
    return {
      today: scope.today,
      counts,
      sinceYesterday: await figures.movedSince(tx, view, scope.today),
      dueThisWeek: { count: counts.dueSoon, address: '/nhiem-vu?timeliness=due-soon' },
      overdueRate: { overdue: counts.overdue, comeDue: counts.comeDue, all: counts.total - counts.uncounted },
      waiting: await waitingFor(tx, scope, view),
      byUnit: byUnit(units),
      silentUnits: scope.overseer ? await figures.silentUnits(tx, view, silentAfter, 50) : [],
      changes: await figures.newsSince(tx, view, { since, except: scope.personId, limit: 30 }),
      lastVisitAt: lastVisit?.toISOString() ?? null,
    }
  })
}

function sumOf(all: readonly TaskCounts[]): TaskCounts {
  const sum = {
    total: 0,
    noDeadline: 0,
    inTime: 0,
    dueSoon: 0,
    overdue: 0,
    doneOnTime: 0,
    doneLate: 0,
    uncounted: 0,
  }
  for (const counts of all)
    for (const box of Object.keys(sum) as (keyof TaskCounts)[]) sum[box] += counts[box]
  return sum
}

/** Agencies with what is overdue first; equal ones by the share of their work that is. */
function byUnit(units: readonly figures.UnitBoxes[]) {
  return units
    .flatMap(({ unit, counts, lastActivityAt }) => {
      const { noDeadline, uncounted, total, ...boxes } = counts
      const counted = total - uncounted
      const row = { ...boxes, inTime: boxes.inTime + noDeadline, total: counted, lastActivityAt }
      return unit && counted > 0 ? [{ unit, ...row }] : []
    })
    .toSorted(
      (one, other) =>
        other.overdue - one.overdue || one.total - other.total || (one.unit.name < other.unit.name ? -1 : 1),
    )
    .slice(0, 200)
}

async function waitingFor(tx: Tx, scope: Scope, view: TaskQuery): Promise<Waiting> {
  const has = (...roles: readonly Scope['roles'][number][]): boolean =>
    scope.roles.some((role) => roles.includes(role))
  const list = async (asked: boolean, query: Partial<TaskQuery>): Promise<readonly TaskLine[]> =>
    asked
      ? (await taskLines(tx, { ...view, ...query }, { sort: 'deadline', after: null, limit: listed })).lines
      : []
  const office = has('administrator', 'office-specialist')
  const judges = office || has('leader')
  const focal = has('focal-point')
  const mine = { units: { ids: scope.unitIds, role: 'lead' as const } }
  const review = office
    ? await figures.documentsToReview(tx, scope.workspaceId, listed)
    : { documents: [], incomplete: 0 }
  return {
    documentsToReview: review.documents,
    incompleteDrafts: review.incomplete,
    submissions: await list(judges, { work: ['submitted'] }),
    extensions: await list(judges, { extensionRequested: true }),
    declined: await list(judges, { work: ['declined'] }),
    toAccept: await list(focal, { ...mine, work: ['assigned'] }),
    mineByUrgency: await list(focal, { ...mine, work: ['accepted', 'in-progress', 'paused'] }),
    sentBack: await list(focal, { ...mine, confirmation: ['sent-back'], work: ['in-progress', 'paused'] }),
  }
}
