import {
  addDays,
  allowedEvents,
  decide,
  isRefused,
  timeliness,
  timelinessValues,
  type Actor,
  type TaskEvent,
  type TaskEventKind,
  type TaskState,
  type Timeliness,
  type TrackedTask,
} from '@dieuhanh/domain'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing.ts'
import { boxOf } from './counts.ts'
import { timelinessRanges } from './query.ts'
import { testToday } from './testing.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase(inject('testServerUrl'))
  await sql`create table fact as
    select f.*, dieuhanh.standing(f.work, f.deadline_kind, f.deadline, f.completed_on) as standing
    from json_to_recordset(${JSON.stringify(facts.map(columns))}::json)
      as f(nth int, work text, deadline_kind text, deadline date, completed_on date, today date, soon int)`.execute(
    database.db,
  )
})
afterAll(() => database.drop())

const first = addDays(testToday, -60)

/** May do everything; two people, since nobody confirms their own submission. */
const actor = (personId: string): Actor => ({
  personId,
  roles: ['focal-point', 'office-specialist', 'leader', 'administrator'],
  leads: true,
  coordinates: true,
  supervises: true,
  handles: true,
})

interface Step {
  readonly pick: number
  readonly gap: number
  readonly reach: number
}

interface History {
  readonly deadline: number | null
  readonly recurring: boolean
  readonly steps: readonly Step[]
}

const history: fc.Arbitrary<History> = fc.record({
  deadline: fc.option(fc.integer({ min: -20, max: 120 })),
  recurring: fc.boolean(),
  steps: fc.array(
    fc.record({ pick: fc.nat(1000), gap: fc.nat(25), reach: fc.integer({ min: 1, max: 60 }) }),
    { maxLength: 12 },
  ),
})

/** Every state that a random history passes through. */
function statesOf({ deadline, recurring, steps }: History): TaskState[] {
  const due = deadline === null ? null : addDays(first, deadline)
  const fixed = due === null ? { kind: 'none' as const } : { kind: 'fixed' as const, date: due }
  const given =
    recurring && due !== null
      ? { kind: 'recurring' as const, recurrence: { rhythm: 'monthly' as const, day: 15 }, next: due }
      : fixed
  let task = step(
    null,
    {
      id: '0',
      at: 0,
      kind: 'create',
      leadUnitId: 'a',
      coordinatingUnitIds: [],
      supervisingUnitId: 'b',
      deadline: given,
    },
    first,
    0,
  )
  const states: TaskState[] = []
  let today = first
  for (const [nth, { pick, gap, reach }] of steps.entries()) {
    if (!task) break
    states.push(task.state)
    today = addDays(today, gap)
    const kinds = allowedEvents(task, actor(String(nth % 2)))
    const kind = kinds[pick % Math.max(1, kinds.length)]
    if (kind === undefined) continue
    task = step(task, eventFor(kind, String(nth + 1), task.state, reach, today), today, nth) ?? task
  }
  if (task) states.push(task.state)
  return states
}

function step(
  task: TrackedTask | null,
  event: TaskEvent,
  today: typeof testToday,
  nth: number,
): TrackedTask | null {
  const decided = decide(task, event, actor(String(nth % 2)), today, { isBelow: () => true })
  return isRefused(decided) ? null : decided.task
}

function eventFor(
  kind: TaskEventKind,
  id: string,
  state: TaskState,
  reach: number,
  today: typeof testToday,
): TaskEvent {
  const party = { unitId: null, text: 'ai đó' }
  const later = addDays(state.deadline !== null && state.deadline > today ? state.deadline : today, reach)
  const all = {
    id,
    at: 0,
    reason: 'vì',
    text: 'chữ',
    belongsTo: party,
    waitingFor: party,
    toUnitId: 'c',
    fromUnitId: 'b',
    until: later,
    granted: reach > 20,
    final: reach > 30,
  }
  return { ...all, kind } as unknown as TaskEvent
}

type Fact = Pick<TaskState, 'work' | 'deadlineKind' | 'deadline' | 'firstDeadline' | 'completedOn'> & {
  today: typeof testToday
  soon: number
}

const facts: Fact[] = fc
  .sample(
    fc.tuple(
      history,
      fc.array(fc.integer({ min: -30, max: 160 }), { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 0, max: 10 }),
    ),
    { numRuns: 3000, seed: 20261122 },
  )
  .flatMap(([told, days, soon]) =>
    statesOf(told).flatMap((state) =>
      [...days, ...(state.deadline === null ? [] : daysAround(state.deadline, soon))].map((day) => ({
        ...state,
        today: addDays(first, day),
        soon,
      })),
    ),
  )

/** Boundaries lie on the deadline, the day after it, and where due soon begins. */
function daysAround(deadline: typeof testToday, soon: number): number[] {
  const offset = Math.round((Date.parse(deadline) - Date.parse(first)) / 86_400_000)
  return [offset, offset + 1, offset - soon, offset - soon - 1]
}

const told = facts.map((fact) => timeliness(fact, fact.today, { dueSoonDays: fact.soon }))

function columns(fact: Fact, nth: number): object {
  const { work, deadlineKind, deadline, completedOn, today, soon } = fact
  return { nth, work, deadline_kind: deadlineKind, deadline, completed_on: completedOn, today, soon }
}

test('the histories are many and reach every box', () => {
  expect(facts.length).toBeGreaterThan(20_000)
  expect(new Set(told)).toEqual(new Set([...timelinessValues, null]))
})

describe('SQL says of every history and day what the domain says', () => {
  test('as a function', async () => {
    const said = await sql<{ value: Timeliness | null }>`
      select dieuhanh.timeliness(work, deadline_kind, deadline, completed_on, today, soon) as value
      from fact order by nth`.execute(database.db)
    expect(differences(said.rows.map((row) => row.value))).toEqual([])
  })

  test('as boxes of counts and as ranges of the list', async () => {
    const boxes: Record<string, Timeliness | null> = {
      doneOnTime: 'done-on-time',
      doneLate: 'done-late',
      inTime: 'in-time',
      dueSoon: 'due-soon',
      overdue: 'overdue',
      noDeadline: 'no-deadline',
      uncounted: null,
    }
    // The day is a constant of a query, so one query a day.
    const byDay = Map.groupBy(
      facts.map((fact, nth) => ({ ...fact, nth })),
      (fact) => `${fact.today} ${fact.soon}`,
    )
    const busiest = [...byDay.values()].toSorted((a, b) => b.length - a.length).slice(0, 60)
    for (const [one] of busiest) {
      if (!one) continue
      const found = await sql<{ nth: number; box: string; lists: string[] }>`
        select t.nth, ${boxOf(one.today, one.soon)} as box, array_remove(array[${sql.join(
          timelinessValues.map(
            (value) =>
              sql`case when ${sql.join(
                timelinessRanges({ timeliness: [value], today: one.today, dueSoonDays: one.soon }).map(
                  (range) => sql`(${range})`,
                ),
                sql` or `,
              )} then ${value} end`,
          ),
        )}], null) as lists from fact t where t.today = ${one.today}::date and t.soon = ${one.soon}`.execute(
        database.db,
      )
      for (const row of found.rows) {
        const expected = told[row.nth] ?? null
        expect([facts[row.nth], boxes[row.box], row.lists]).toEqual([
          facts[row.nth],
          expected,
          expected === null ? [] : [expected],
        ])
      }
    }
  })
})

function differences(said: readonly (Timeliness | null)[]): unknown[] {
  expect(said).toHaveLength(told.length)
  return said
    .flatMap((value, nth) => (value === told[nth] ? [] : [{ ...facts[nth], said: value, told: told[nth] }]))
    .slice(0, 5)
}
