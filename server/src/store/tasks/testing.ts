/** A small province for tests of tasks: three departments, one with a division, people in every role. */
import type { TaskState } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { asOwner, type Database } from '../index.ts'
import { appendTaskEvents, insertTasks, takeTaskNumbers, type NewTask } from './index.ts'

export const testToday = '2026-11-22' as Scope['today']

const id = (kind: number, n: number): string => `01980000-000${kind}-7000-8000-${String(n).padStart(12, '0')}`

export const workspaceId = id(0, 1)
/** The units by short names: `a1` is a division of `a`. */
export const units = {
  root: id(1, 1),
  a: id(1, 2),
  b: id(1, 3),
  c: id(1, 4),
  a1: id(1, 5),
  b1: id(1, 6),
} as const
const people = {
  office: id(2, 1),
  leader: id(2, 2),
  focalA: id(2, 3),
  focalB: id(2, 4),
  focalC: id(2, 5),
  auditor: id(2, 6),
  focalA1: id(2, 7),
  office2: id(2, 8),
} as const
export type Who = keyof typeof people

const seats: Record<Who, { unit: keyof typeof units; role: Scope['roles'][number] }> = {
  office: { unit: 'root', role: 'office-specialist' },
  office2: { unit: 'root', role: 'office-specialist' },
  leader: { unit: 'root', role: 'leader' },
  auditor: { unit: 'root', role: 'auditor' },
  focalA: { unit: 'a', role: 'focal-point' },
  focalA1: { unit: 'a1', role: 'focal-point' },
  focalB: { unit: 'b', role: 'focal-point' },
  focalC: { unit: 'c', role: 'focal-point' },
}
const reach: Partial<Record<keyof typeof units, readonly (keyof typeof units)[]>> = {
  root: ['root', 'a', 'b', 'c', 'a1', 'b1'],
  a: ['a', 'a1'],
  b: ['b', 'b1'],
}

/** A person of the province as a request would carry them. */
export function scopeOf(who: Who, today: Scope['today'] = testToday): Scope {
  const { unit, role } = seats[who]
  return {
    workspaceId,
    personId: people[who],
    accountId: who,
    personName: who,
    roles: [role],
    memberships: [{ unitId: units[unit], role }],
    unitIds: (reach[unit] ?? [unit]).map((name) => units[name]),
    overseer: role !== 'focal-point',
    today,
    requestId: 'test',
  }
}

/** Writes units and people. */
export async function settle(database: Database): Promise<void> {
  const parents: Record<string, string | null> = { root: null, a1: units.a, b1: units.b }
  await asOwner(database, async (tx) => {
    await tx.insertInto('workspace').values({ id: workspaceId, name: 'Tỉnh thử' }).execute()
    for (const [key, unitId] of Object.entries(units)) {
      const parent_id = parents[key] === undefined ? units.root : parents[key]
      const row = { workspace_id: workspaceId, id: unitId, key, kind: 'state', level: 'province', parent_id }
      await tx
        .insertInto('unit')
        .values({ ...row, name: `Cơ quan ${key}` })
        .execute()
    }
    for (const [who, { unit, role }] of Object.entries(seats)) {
      const person = { workspace_id: workspaceId, id: people[who as Who], name: who, folded: who }
      await tx.insertInto('person').values(person).execute()
      const seat = { workspace_id: workspaceId, id: person.id, person_id: person.id, unit_id: units[unit] }
      await tx
        .insertInto('membership')
        .values({ ...seat, role, valid_from: '2025-01-01' })
        .execute()
    }
  })
}

/** The state of a task just given to department a, due on 2026-12-31. */
export const givenState: TaskState = {
  work: 'assigned',
  confirmation: 'not-asked',
  deadlineKind: 'fixed',
  firstDeadline: '2026-12-31' as Scope['today'],
  deadline: '2026-12-31' as Scope['today'],
  recurrence: null,
  leadUnitId: units.a,
  coordinatingUnitIds: [],
  supervisingUnitId: null,
  handlingUnitId: null,
  assignedOn: '2026-10-01' as Scope['today'],
  completedOn: null,
  submittedBy: null,
  percent: null,
  stage: null,
  lastProgressOn: null,
  pausedFor: null,
  declinedFor: null,
  extension: null,
  extensionCount: 0,
  lastOccurrence: null,
}

let made = 0

/** Writes tasks with the given titles and changes to `givenState`; answers their ids by title. */
export async function giveTasks(
  database: Database,
  tasks: Readonly<
    Record<string, Partial<TaskState> & { readonly with?: Partial<NewTask>; readonly at?: string }>
  >,
): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  await asOwner(database, async (tx) => {
    for (const [title, { with: more, at, ...state }] of Object.entries(tasks)) {
      const taskId = id(6, (made += 1))
      ids[title] = taskId
      const moment = new Date(at ?? '2026-11-20T08:00:00+07:00')
      const number = await takeTaskNumbers(tx, workspaceId, 1)
      const plain = { documentId: null, draftId: null, span: null, quote: null, outline: [], parentId: null }
      const task = {
        ...plain,
        id: taskId,
        number,
        title,
        body: title,
        deliverable: null,
        measure: null,
        weight: 1,
      }
      const full = { ...task, assignedBy: people.office, ...more, state: { ...givenState, ...state } }
      await insertTasks(tx, workspaceId, [full], moment)
      const event = { id: id(7, made), taskId, kind: 'create', at: moment, onDay: '2026-10-01' }
      await appendTaskEvents(tx, workspaceId, [
        { ...event, personId: people.office, unitId: null, text: null, details: {} },
      ])
    }
  })
  return ids
}
