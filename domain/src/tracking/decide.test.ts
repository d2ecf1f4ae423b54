import { describe, expect, it } from 'vitest'
import { isRefused } from '../refusal.ts'
import { allowedEvents, decide } from './decide.ts'
import type { Actor, TaskEvent, TaskEventKind, TaskState, TrackedTask, WorkState } from './types.ts'
import { possibleFrom, whoMay } from './who-may.ts'

const nobody = { roles: [], leads: false, coordinates: false, supervises: false, handles: false } as const
const office: Actor = { ...nobody, personId: 'office', roles: ['office-specialist'] }
const leader: Actor = { ...nobody, personId: 'leader', roles: ['leader'] }
const agency: Actor = { ...nobody, personId: 'agency', roles: ['focal-point'], leads: true }
const partner: Actor = { ...nobody, personId: 'partner', roles: ['focal-point'], coordinates: true }
const supervisor: Actor = { ...nobody, personId: 'supervisor', roles: ['focal-point'], supervises: true }
const handler: Actor = { ...nobody, personId: 'handler', roles: ['focal-point'], handles: true }
const admin: Actor = { ...nobody, personId: 'admin', roles: ['administrator'] }
const auditor: Actor = { ...nobody, personId: 'auditor', roles: ['auditor'], leads: true, supervises: true }
const stranger: Actor = { ...nobody, personId: 'stranger', roles: ['focal-point'] }
const everyone = { office, leader, agency, partner, supervisor, handler, admin, auditor, stranger }

let number = 0
type Sent = TaskEvent extends infer Event
  ? Event extends TaskEvent
    ? Omit<Event, 'id' | 'at'>
    : never
  : never
function happening(event: Sent, at = 0): TaskEvent {
  number += 1
  return { ...event, id: `e${number}`, at } as TaskEvent
}

const CREATE = happening({
  kind: 'create',
  leadUnitId: 'so-tai-chinh',
  coordinatingUnitIds: ['so-xay-dung'],
  supervisingUnitId: 'vp-ubnd-tinh',
  deadline: { kind: 'fixed', date: '2026-12-15' },
})

/** Plays events one after another; every one must be accepted. */
function play(
  ...steps: readonly (readonly [Sent | TaskEvent, Actor, TaskState['deadline']?])[]
): TrackedTask {
  let task: TrackedTask | null = null
  for (const [event, actor, day] of [[CREATE, office] as const, ...steps]) {
    const full = 'id' in event ? event : happening(event)
    const decision = decide(task, full, actor, day ?? '2026-11-22')
    if (isRefused(decision)) throw new Error(`${event.kind} was refused: ${decision.reason}`)
    task = decision.task
  }
  if (!task) throw new Error('no task')
  return task
}

const submit = { kind: 'submit', text: 'Đã trình báo cáo số 15/BC-STC' } as const
const decline = {
  kind: 'decline',
  reason: 'Không thuộc thẩm quyền',
  belongsTo: { unitId: 'so-noi-vu', text: '' },
} as const
const pause = {
  kind: 'pause',
  reason: 'Chờ giá đất',
  waitingFor: { unitId: null, text: 'Bộ NN&MT' },
} as const
const request = { kind: 'request-extension', until: '2026-12-31', reason: 'Chờ ý kiến Bộ' } as const

const SAMPLES: Readonly<Record<TaskEventKind, Sent>> = {
  create: CREATE,
  assign: { kind: 'assign', leadUnitId: 'so-noi-vu', reason: 'Giao lại' },
  accept: { kind: 'accept' },
  decline,
  'hand-down': { kind: 'hand-down', toUnitId: 'phong-ngan-sach' },
  progress: { kind: 'progress', text: 'Đang lấy ý kiến', percent: 40 },
  pause,
  resume: { kind: 'resume' },
  submit,
  confirm: { kind: 'confirm' },
  'send-back': { kind: 'send-back', reason: 'Thiếu phụ lục' },
  reopen: { kind: 'reopen', reason: 'Phát sinh' },
  withdraw: { kind: 'withdraw', reason: 'Giao trùng' },
  'request-extension': request,
  'decide-extension': { kind: 'decide-extension', granted: true },
  comment: { kind: 'comment', text: 'Đã gửi số liệu' },
  direction: { kind: 'direction', text: 'Làm ngay trong tuần' },
  remind: { kind: 'remind' },
  transfer: { kind: 'transfer', fromUnitId: 'so-tai-chinh', toUnitId: 'so-moi', reason: 'Hợp nhất' },
  amend: { kind: 'amend', leadUnitId: 'so-noi-vu', reason: 'Theo tệp đã rà soát' },
  undo: { kind: 'undo', eventId: 'e0' },
}

const REACH: Readonly<Record<WorkState, TrackedTask>> = {
  draft: play(),
  assigned: play([{ kind: 'assign' }, office]),
  accepted: play([{ kind: 'assign' }, office], [{ kind: 'accept' }, agency]),
  'in-progress': play([{ kind: 'assign' }, office], [SAMPLES.progress, agency]),
  paused: play([{ kind: 'assign' }, office], [{ kind: 'accept' }, agency], [pause, agency]),
  submitted: play([{ kind: 'assign' }, office], [submit, agency]),
  done: play([{ kind: 'assign' }, office], [submit, agency], [{ kind: 'confirm' }, office]),
  withdrawn: play([{ kind: 'assign' }, office], [SAMPLES.withdraw, office]),
  declined: play([{ kind: 'assign' }, office], [decline, agency]),
}
const KINDS = Object.keys(SAMPLES) as TaskEventKind[]
const STATES = Object.keys(REACH) as WorkState[]

describe('every state is reached as it is called', () => {
  it.each(STATES)('%s', (work) => {
    expect(REACH[work].state.work).toBe(work)
  })
})

describe('who may do what: every person against every event', () => {
  const MAY: Readonly<Record<keyof typeof everyone, readonly TaskEventKind[]>> = {
    office: KINDS.filter(
      (kind) =>
        ![
          'accept',
          'decline',
          'hand-down',
          'progress',
          'pause',
          'resume',
          'submit',
          'request-extension',
          'direction',
        ].includes(kind),
    ),
    leader: [
      'create',
      'assign',
      'confirm',
      'send-back',
      'reopen',
      'withdraw',
      'decide-extension',
      'comment',
      'direction',
      'remind',
      'amend',
      'undo',
    ],
    agency: [
      'accept',
      'decline',
      'hand-down',
      'progress',
      'pause',
      'resume',
      'submit',
      'request-extension',
      'comment',
      'undo',
    ],
    partner: ['comment', 'undo'],
    supervisor: ['confirm', 'send-back', 'comment', 'remind', 'undo'],
    handler: ['progress', 'pause', 'resume', 'comment', 'undo'],
    admin: ['transfer', 'undo'],
    auditor: [],
    stranger: ['undo'],
  }
  for (const [name, actor] of Object.entries(everyone)) {
    it.each(KINDS)(`${name}: %s`, (kind) => {
      const from = possibleFrom(kind)[0] ?? 'assigned'
      const task = kind === 'create' ? null : kind === 'undo' ? REACH.assigned : REACH[from]
      const decision = decide(task, happening(SAMPLES[kind]), actor, '2026-11-22')
      const allowed = MAY[name as keyof typeof everyone].includes(kind)
      expect(isRefused(decision) && decision.reason === 'not-allowed').toBe(!allowed)
      if (!allowed) expect(decision).toMatchObject({ expected: whoMay(kind) })
    })
  }
})

describe('from which state: every event against every state', () => {
  const able: Actor = {
    personId: 'able',
    roles: ['administrator', 'office-specialist', 'leader', 'focal-point'],
    leads: true,
    coordinates: true,
    supervises: true,
    handles: true,
  }
  for (const kind of KINDS.filter((one) => one !== 'create' && one !== 'undo')) {
    it.each(STATES)(`${kind} from %s`, (work) => {
      const decision = decide(REACH[work], happening(SAMPLES[kind]), able, '2026-11-22')
      const wrong = isRefused(decision) && decision.reason === 'wrong-state'
      expect(wrong).toBe(!possibleFrom(kind).includes(work))
    })
  }
})

describe('what must be said', () => {
  const assigned = REACH.assigned
  const asked = play([{ kind: 'assign' }, office], [request, agency])
  it.each<[string, TrackedTask, Sent, Actor, string]>([
    ['a decline says why', assigned, { ...decline, reason: ' ' }, agency, 'reason-required'],
    [
      'a decline says whose it is',
      assigned,
      { ...decline, belongsTo: { unitId: null, text: '' } },
      agency,
      'belongs-to-required',
    ],
    ['a pause says why', assigned, { ...pause, reason: '' }, agency, 'reason-required'],
    [
      'a pause says who is waited for',
      assigned,
      { ...pause, waitingFor: { unitId: null, text: '' } },
      agency,
      'waiting-for-required',
    ],
    ['sending back says why', REACH.submitted, { kind: 'send-back', reason: '' }, office, 'reason-required'],
    ['reopening says why', REACH.done, { kind: 'reopen', reason: '' }, office, 'reason-required'],
    ['withdrawing says why', assigned, { kind: 'withdraw', reason: '' }, office, 'reason-required'],
    ['asking for time says why', assigned, { ...request, reason: '' }, agency, 'reason-required'],
    [
      'refusing time says why',
      asked,
      { kind: 'decide-extension', granted: false },
      office,
      'reason-required',
    ],
    ['a submission has a result', assigned, { kind: 'submit', text: '' }, agency, 'result-required'],
    ['a report reports', assigned, { kind: 'progress', text: '' }, agency, 'nothing-reported'],
    [
      'per cent end at 100',
      assigned,
      { kind: 'progress', text: '', percent: 101 },
      agency,
      'percent-out-of-range',
    ],
    [
      'per cent are whole',
      assigned,
      { kind: 'progress', text: '', percent: 0.5 },
      agency,
      'percent-out-of-range',
    ],
    ['setting right says why', assigned, { kind: 'amend', reason: ' ' }, office, 'reason-required'],
    [
      'who leads does not help besides',
      assigned,
      { kind: 'amend', coordinatingUnitIds: ['so-tai-chinh'], reason: 'x' },
      office,
      'lead-also-coordinates',
    ],
    [
      'the office moves a deadline later, not earlier',
      assigned,
      { kind: 'decide-extension', granted: true, until: '2026-12-01' },
      office,
      'not-later',
    ],
    ['a comment says something', assigned, { kind: 'comment', text: ' ' }, partner, 'text-required'],
    ['a direction says something', assigned, { kind: 'direction', text: '' }, leader, 'text-required'],
    ['more time is later', assigned, { ...request, until: '2026-12-15' }, agency, 'not-later'],
    ['one request at a time', asked, request, agency, 'extension-pending'],
    [
      'nothing to decide',
      assigned,
      { kind: 'decide-extension', granted: true },
      office,
      'no-extension-pending',
    ],
    [
      'handing down to itself',
      assigned,
      { kind: 'hand-down', toUnitId: 'so-tai-chinh' },
      agency,
      'same-unit',
    ],
    [
      'the lead does not co-ordinate',
      REACH.draft,
      { kind: 'assign', leadUnitId: 'so-xay-dung' },
      office,
      'lead-also-coordinates',
    ],
    ['giving declined work back says why', REACH.declined, { kind: 'assign' }, office, 'reason-required'],
    [
      'a transfer names a unit of the task',
      assigned,
      { kind: 'transfer', fromUnitId: 'so-y-te', toUnitId: 'so-moi', reason: 'Hợp nhất' },
      office,
      'unit-not-on-task',
    ],
  ])('%s', (_rule, task, event, actor, reason) => {
    expect(decide(task, happening(event), actor, '2026-11-22')).toMatchObject({ kind: 'refused', reason })
  })

  it('a task without a leading unit is not assigned', () => {
    const draft = decide(null, happening({ ...CREATE, leadUnitId: null } as Sent), office, '2026-11-22')
    if (isRefused(draft)) throw new Error(draft.reason)
    const decision = decide(draft.task, happening({ kind: 'assign' }), office, '2026-11-22')
    expect(decision).toMatchObject({ reason: 'lead-required', field: 'leadUnitId' })
  })

  it('asking for a day that has passed', () => {
    const decision = decide(assigned, happening({ ...request, until: '2026-12-20' }), agency, '2027-01-05')
    expect(decision).toMatchObject({ reason: 'in-the-past', expected: ['2027-01-05'] })
  })

  it('hands down only below the leading unit', () => {
    const units = { isBelow: (unit: string) => unit === 'phong-ngan-sach' }
    const down = (toUnitId: string): unknown =>
      decide(assigned, happening({ kind: 'hand-down', toUnitId }), agency, '2026-11-22', units)
    expect(down('phong-ngan-sach')).toMatchObject({ task: { state: { work: 'accepted' } } })
    expect(down('so-y-te')).toMatchObject({ reason: 'unit-not-below-lead' })
  })

  it('nobody confirms a result that he submitted', () => {
    const both: Actor = { ...agency, roles: ['focal-point', 'office-specialist'] }
    expect(decide(REACH.submitted, happening({ kind: 'confirm' }), both, '2026-11-22')).toMatchObject({
      reason: 'own-submission',
    })
    expect(allowedEvents(REACH.submitted, both)).not.toContain('confirm')
  })
})

describe('what becomes of a task', () => {
  it('counts the day of submission, not of confirmation', () => {
    const { state } = play(
      [{ kind: 'assign' }, office],
      [submit, agency, '2026-12-15'],
      [{ kind: 'confirm' }, office, '2026-12-28'],
    )
    expect(state).toMatchObject({ work: 'done', confirmation: 'confirmed', completedOn: '2026-12-15' })
  })

  it('forgets the submission that was sent back', () => {
    const { state } = play(
      [{ kind: 'assign' }, office],
      [submit, agency, '2026-12-15'],
      [{ kind: 'send-back', reason: 'Thiếu phụ lục' }, supervisor, '2026-12-16'],
    )
    expect(state).toMatchObject({ work: 'in-progress', confirmation: 'sent-back', completedOn: null })
  })

  it('moves the deadline and never the first one', () => {
    const { state } = play(
      [{ kind: 'assign' }, office],
      [request, agency],
      [{ kind: 'decide-extension', granted: true, until: '2026-12-20' }, leader],
    )
    expect(state).toMatchObject({
      firstDeadline: '2026-12-15',
      deadline: '2026-12-20',
      extension: null,
      extensionCount: 1,
    })
  })

  it('names a co-ordinating unit once', () => {
    const twice = ['so-y-te', 'so-y-te']
    const { state } = play([{ kind: 'assign', coordinatingUnitIds: twice }, office])
    expect(state.coordinatingUnitIds).toEqual(['so-y-te'])
  })

  it('passes to the successor of a dissolved unit', () => {
    const { state } = play(
      [{ kind: 'assign' }, office],
      [{ kind: 'transfer', fromUnitId: 'so-tai-chinh', toUnitId: 'so-xay-dung', reason: 'Hợp nhất' }, admin],
    )
    expect(state).toMatchObject({ leadUnitId: 'so-xay-dung', coordinatingUnitIds: [] })
  })

  it('goes on to the next occurrence when recurring work is confirmed, until the last', () => {
    const recurrence = { rhythm: 'monthly', day: 15 } as const
    const task = play(
      [{ kind: 'assign', deadline: { kind: 'recurring', recurrence, next: '2026-12-15' } }, office],
      [submit, agency, '2026-12-14'],
      [{ kind: 'confirm' }, office, '2026-12-17'],
    )
    expect(task.state).toMatchObject({
      work: 'in-progress',
      confirmation: 'not-asked',
      deadline: '2027-01-15',
      firstDeadline: '2026-12-15',
      lastOccurrence: { due: '2026-12-15', completedOn: '2026-12-14' },
    })
    const again = decide(task, happening(submit), agency, '2027-01-15')
    if (isRefused(again)) throw new Error(again.reason)
    const ended = decide(again.task, happening({ kind: 'confirm', final: true }), office, '2027-01-16')
    expect(ended).toMatchObject({ task: { state: { work: 'done', completedOn: '2027-01-15' } } })
  })
})

describe('undo', () => {
  const before = REACH.assigned
  const accept = happening({ kind: 'accept' }, 1000)
  const decision = decide(before, accept, agency, '2026-11-22')
  if (isRefused(decision)) throw new Error(decision.reason)
  const accepted = decision.task
  const undo = (at: number, eventId = accept.id): TaskEvent => happening({ kind: 'undo', eventId }, at)

  it('takes the last thing back within the minute', () => {
    const undone = decide(accepted, undo(61_000), agency, '2026-11-22')
    expect(undone).toMatchObject({ task: { state: before.state, last: null } })
  })

  it.each<[string, TrackedTask, TaskEvent, Actor, string]>([
    ['after the minute', accepted, undo(61_001), agency, 'too-late-to-undo'],
    ['by somebody else', accepted, undo(2000), office, 'not-yours-to-undo'],
    ['of an earlier event', accepted, undo(2000, 'e1'), agency, 'acted-on'],
    ['of the creation', REACH.draft, undo(2000, CREATE.id), office, 'nothing-to-undo'],
  ])('not %s', (_when, task, event, actor, reason) => {
    expect(decide(task, event, actor, '2026-11-22')).toMatchObject({ kind: 'refused', reason })
  })
})

describe('what a person could do now', () => {
  it('is what decide accepts', () => {
    for (const work of STATES) {
      for (const actor of Object.values(everyone)) {
        for (const kind of allowedEvents(REACH[work], actor)) {
          const decision = decide(REACH[work], happening(SAMPLES[kind]), actor, '2026-11-22')
          expect([work, actor.personId, kind, decision.kind]).toEqual([work, actor.personId, kind, 'decided'])
        }
      }
    }
  })

  it('puts the next step first', () => {
    expect(allowedEvents(REACH.assigned, agency)[0]).toBe('accept')
    expect(allowedEvents(REACH.accepted, agency)[0]).toBe('submit')
    expect(allowedEvents(REACH.submitted, office)[0]).toBe('confirm')
    expect(allowedEvents(REACH.declined, office)[0]).toBe('assign')
    expect(allowedEvents(REACH.assigned, auditor)).toEqual([])
  })
})

describe('the office sets right what it gave', () => {
  const after = (task: TrackedTask, event: Sent): TaskState => {
    const decision = decide(task, happening(event), office, '2026-11-22')
    if (isRefused(decision)) throw new Error(decision.reason)
    return decision.task.state
  }

  it('moves a deadline that nobody asked to move; the first stays', () => {
    const state = after(REACH.accepted, { kind: 'decide-extension', granted: true, until: '2026-12-31' })
    expect(state).toMatchObject({ deadline: '2026-12-31', firstDeadline: '2026-12-15', extensionCount: 1 })
  })

  it('another lead has yet to accept; nothing else is lost', () => {
    const state = after(REACH['in-progress'], { kind: 'amend', leadUnitId: 'so-noi-vu', reason: 'x' })
    expect(state).toMatchObject({
      work: 'assigned',
      leadUnitId: 'so-noi-vu',
      deadline: '2026-12-15',
      percent: 40,
    })
  })

  it('other helpers and an earlier deadline leave the work where it is', () => {
    const deadline = { kind: 'fixed', date: '2026-12-01' } as const
    const state = after(REACH['in-progress'], {
      kind: 'amend',
      coordinatingUnitIds: ['so-y-te'],
      deadline,
      reason: 'x',
    })
    expect(state).toMatchObject({
      work: 'in-progress',
      coordinatingUnitIds: ['so-y-te'],
      deadline: '2026-12-01',
      firstDeadline: '2026-12-15',
      extensionCount: 0,
    })
  })
})
