import { addDays, isRefused, nextDue, type CivilDate, type Recurrence } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { actUnseen, getTask, keepEvidence, type TaskAction } from '../tasks/index.ts'
import { sampleWords } from '../../words/sample.ts'
import type { Context } from '../context.ts'
import { readNotifications } from '../notifications/index.ts'
import { at, momentOf } from './papers.ts'
import { scopeOf, type SamplePeople, type SamplePerson } from './people.ts'
import type { Random } from './random.ts'
import { storyOf, type Act } from './story.ts'

interface Planned {
  readonly taskId: string
  readonly leadUnitId: string
  readonly act: Act
  readonly moment: number
}

/** Tells a story for each task and plays all of them in the order of time, through the same operations as everybody. */
export async function playStories(
  context: Context,
  workspaceId: string,
  people: SamplePeople,
  taskIds: readonly string[],
  today: CivilDate,
  random: Random,
): Promise<void> {
  const planned: Planned[] = []
  const overseer = scopeOf(workspaceId, people.office, today)
  const revisions = new Map<string, number>()
  for (const taskId of taskIds) {
    const task = await getTask(context, overseer, taskId)
    if (isRefused(task) || task.lead === null || task.issuedOn === null) continue
    revisions.set(taskId, task.revision)
    const leadUnitId = task.lead.id
    const issuedOn = task.issuedOn as CivilDate
    const story = {
      issuedOn,
      deadline: task.deadline as CivilDate | null,
      ...(task.recurrence &&
        task.deadline && { occurrences: occurrencesOf(task.recurrence, task.deadline as CivilDate, today) }),
    }
    for (const act of storyOf(story, today, random)) {
      planned.push({ taskId, leadUnitId, act, moment: momentOf(act.on, 8 + random.unit() * 8.5) })
    }
  }
  const recent = momentOf(addDays(today, -2), 0)
  let caughtUp = false
  for (const step of planned.toSorted((one, other) => one.moment - other.moment)) {
    if (!caughtUp && step.moment >= recent) {
      caughtUp = true
      await readNews(context, workspaceId, people, today)
    }
    const revision = revisions.get(step.taskId)
    const actor = actorOf(people, step)
    if (revision === undefined || actor === undefined) continue
    const scope = scopeOf(workspaceId, actor, step.act.on)
    const world = at(context, step.moment)
    const action = await withEvidence(world, scope, step.act)
    const refused = await actUnseen(world, scope, { taskId: step.taskId, revision, action })
    // What the rules do not allow did not happen: the rest of the story goes on without it.
    if (!refused) revisions.set(step.taskId, revision + 1)
  }
}

/** Those who can sign in have read their news until the day before yesterday. */
async function readNews(
  context: Context,
  workspaceId: string,
  people: SamplePeople,
  today: CivilDate,
): Promise<void> {
  for (const holder of people.holders) {
    await readNotifications(context, scopeOf(workspaceId, holder, today), undefined)
  }
}

/** The days on which recurring work has fallen due until today, the first one included. */
function occurrencesOf(recurrence: Recurrence, first: CivilDate, today: CivilDate): readonly CivilDate[] {
  const days: CivilDate[] = []
  for (let due: CivilDate | null = first; due !== null && due < today; due = nextDue(recurrence, due))
    days.push(due)
  return days
}

function actorOf(people: SamplePeople, step: Planned): SamplePerson | undefined {
  if (step.act.by === 'office') return people.office
  if (step.act.by === 'leader') return people.leader
  return people.focalPoints.get(step.leadUnitId)
}

/** A submission comes with its report. */
async function withEvidence(context: Context, scope: Scope, act: Act): Promise<TaskAction> {
  const action = act.action as TaskAction
  if (!act.evidence || action.kind !== 'submit') return action
  const bytes = new TextEncoder().encode(sampleWords.evidence)
  const stream = (async function* () {
    yield bytes
  })()
  const kept = await keepEvidence(context, scope, {
    name: sampleWords.evidenceName,
    mediaType: 'text/plain',
    stream,
  })
  return isRefused(kept) ? action : { ...action, fileIds: [kept.id] }
}
