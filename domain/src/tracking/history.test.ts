import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/index.ts'
import type { CivilDate } from '../calendar/index.ts'
import { isRefused } from '../refusal.ts'
import { decide } from './decide.ts'
import { countBoxes, rates } from './official-boxes.ts'
import { replay } from './replay.ts'
import { timeliness } from './timeliness.ts'
import type { Actor, RecordedEvent, TaskEvent, TaskState, TrackedTask } from './types.ts'

const UNITS = ['a', 'b', 'c', 'd'] as const
const unit = fc.constantFrom(...UNITS)
const text = fc.constantFrom('', 'lý do')
const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days))
const deadline = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  day.map((date) => ({ kind: 'fixed' as const, date })),
  day.map((next) => ({
    kind: 'recurring' as const,
    recurrence: { rhythm: 'monthly' as const, day: 15 },
    next,
  })),
)
const party = fc.record({ unitId: fc.option(unit), text })
const units = fc.uniqueArray(unit, { maxLength: 2 })

const change: fc.Arbitrary<object> = fc.oneof(
  fc.record({
    kind: fc.constant('assign'),
    leadUnitId: unit,
    coordinatingUnitIds: units,
    deadline,
    reason: text,
  }),
  fc.record({ kind: fc.constant('assign') }),
  fc.record({ kind: fc.constantFrom('accept', 'resume', 'remind') }),
  fc.record({ kind: fc.constant('confirm'), final: fc.boolean() }),
  fc.record({ kind: fc.constant('decline'), reason: text, belongsTo: party }),
  fc.record({ kind: fc.constant('hand-down'), toUnitId: unit }),
  fc.record({ kind: fc.constant('progress'), text, percent: fc.integer({ min: -5, max: 105 }) }),
  fc.record({ kind: fc.constant('pause'), reason: text, waitingFor: party }),
  fc.record({ kind: fc.constant('submit'), text }),
  fc.record({ kind: fc.constantFrom('send-back', 'reopen', 'withdraw'), reason: text }),
  fc.record({ kind: fc.constant('request-extension'), until: day, reason: text }),
  fc.record({ kind: fc.constant('decide-extension'), granted: fc.boolean(), reason: text }),
  fc.record({ kind: fc.constantFrom('comment', 'direction'), text }),
  fc.record({ kind: fc.constant('transfer'), fromUnitId: unit, toUnitId: unit, reason: text }),
  fc.record({
    kind: fc.constant('amend'),
    coordinatingUnitIds: units,
    deadline,
    reason: text,
  }),
  fc.record({ kind: fc.constant('undo'), back: fc.integer({ min: 0, max: 1 }) }),
)
const step = fc.record({
  change,
  days: fc.integer({ min: 0, max: 12 }),
  person: fc.constantFrom('p', 'q'),
  side: fc.constantFrom('office', 'agency'),
})
const steps = fc.array(step, { minLength: 3, maxLength: 40 })
const creation = fc.record({ leadUnitId: fc.option(unit), supervisingUnitId: fc.option(unit), deadline })

interface Lived {
  readonly states: readonly TrackedTask[]
  readonly history: readonly RecordedEvent[]
  readonly today: CivilDate
}

/** Lives a random life: what is refused does not happen. */
function live(
  start: { leadUnitId: string | null; supervisingUnitId: string | null; deadline: unknown },
  all: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[],
): Lived {
  let today: CivilDate = '2026-01-01'
  let task: TrackedTask | null = null
  const [states, history]: [TrackedTask[], RecordedEvent[]] = [[], []]
  const attempt = (event: TaskEvent, actor: Actor): void => {
    const decision = decide(task, event, actor, today)
    if (isRefused(decision)) return
    task = decision.task
    states.push(task)
    history.push(decision.recorded)
  }
  attempt(
    { id: 'e0', at: 0, kind: 'create', coordinatingUnitIds: [], ...start } as TaskEvent,
    actorOf('p', 'office'),
  )
  all.forEach(({ change: sent, days, person, side }, index) => {
    today = addDays(today, days)
    const back = 'back' in sent ? { eventId: history.at(-1 - Number(sent.back))?.event.id ?? '' } : {}
    attempt(
      { ...sent, ...back, id: `e${index + 1}`, at: (index + 1) * 1000 } as TaskEvent,
      actorOf(person, side),
    )
  })
  return { states, history, today }
}

function actorOf(person: string, side: string): Actor {
  const agency = side === 'agency'
  const roles = agency ? (['focal-point'] as const) : (['office-specialist', 'leader'] as const)
  return {
    personId: person + side,
    roles,
    leads: agency,
    coordinates: false,
    supervises: false,
    handles: agency,
  }
}

function lives(check: (lived: Lived) => void): void {
  fc.assert(
    fc.property(creation, steps, (start, all) => {
      check(live(start, all))
    }),
    { numRuns: 1500 },
  )
}

describe('over random histories', () => {
  it('replaying what was recorded gives the task that was decided', () => {
    lives(({ states, history }) => expect(replay(history)).toEqual(states.at(-1)))
  })

  it('the axes never contradict one another', () => {
    lives(({ states }) => states.forEach(({ state }) => expect(contradictions(state)).toEqual([])))
  })

  it('the first deadline of assigned work never moves', () => {
    lives(({ states, history }) => {
      let first: CivilDate | null = null
      states.forEach(({ state }, index) => {
        // Undoing the assignment itself is the one way back to a draft.
        if (state.assignedOn === null || history[index]?.event.kind === 'undo') first = null
        if (first !== null) expect(state.firstDeadline).toBe(first)
        if (state.assignedOn !== null) first = state.firstDeadline
      })
    })
  })

  it('done late stays late for ever, whatever the day, until it is reopened', () => {
    lives(({ states, today }) => {
      for (const { state } of states) {
        if (state.work !== 'done') continue
        expect(timeliness(state, today)).toBe(timeliness(state, addDays(today, 5000)))
      }
    })
  })

  it('undo gives back exactly the state before', () => {
    lives(({ states, history }) => {
      history.forEach(({ event }, index) => {
        if (event.kind === 'undo') expect(states[index]?.state).toEqual(states[index - 2]?.state)
      })
    })
  })

  it('reaches every state of work, so that the properties say something', () => {
    const reached = new Set<string>()
    lives(({ states }) => states.forEach(({ state }) => reached.add(state.work)))
    expect([...reached].toSorted()).toEqual([
      'accepted',
      'assigned',
      'declined',
      'done',
      'draft',
      'in-progress',
      'paused',
      'submitted',
      'withdrawn',
    ])
  })

  it('the boxes count every task once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(creation, steps), { maxLength: 12 }), (all) => {
        const values = all.map(([start, each]) => {
          const { states, today } = live(start, each)
          const last = states.at(-1)
          return last ? timeliness(last.state, today) : null
        })
        const boxes = countBoxes(values)
        const counted = values.filter((value) => value !== null).length
        expect(rates(boxes).overdueOfAll.denominator).toBe(counted)
        expect(boxes.doneOnTime + boxes.doneLate + boxes.inTime + boxes.overdue).toBe(counted)
        expect(boxes.dueSoon + boxes.noDeadline).toBeLessThanOrEqual(boxes.inTime)
      }),
    )
  })
})

/** The names of the rules that a state breaks. */
function contradictions(state: TaskState): readonly string[] {
  const rules: Readonly<Record<string, boolean>> = {
    'submitted work waits': (state.work === 'submitted') === (state.confirmation === 'waiting'),
    'done work is confirmed': (state.work === 'done') === (state.confirmation === 'confirmed'),
    'a completion day only when submitted or done':
      (state.completedOn !== null) === (state.work === 'submitted' || state.work === 'done'),
    'paused for a reason': (state.work === 'paused') === (state.pausedFor !== null),
    'declined for a reason': (state.work === 'declined') === (state.declinedFor !== null),
    'a deadline when fixed': state.deadlineKind !== 'fixed' || state.deadline !== null,
    'no deadline when none': state.deadlineKind !== 'none' || state.deadline === null,
    'recurrence when recurring': (state.deadlineKind === 'recurring') === (state.recurrence !== null),
    'given work has a lead': state.assignedOn === null || state.leadUnitId !== null,
    'the lead does not co-ordinate': !state.coordinatingUnitIds.includes(state.leadUnitId ?? ''),
    'only open work asks for time':
      state.extension === null || !['draft', 'done', 'withdrawn', 'declined'].includes(state.work),
    'only later deadlines':
      state.deadlineKind !== 'fixed' ||
      state.extensionCount === 0 ||
      (state.deadline ?? '') > (state.firstDeadline ?? ''),
  }
  return Object.keys(rules).filter((rule) => !rules[rule])
}
