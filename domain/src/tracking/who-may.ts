import type { Actor, TaskEventKind, WorkState } from './types.ts'

/** On what ground somebody acts: by a role in the workspace, or as focal point of a unit with a part in the task. */
export type Standing =
  | 'administrator'
  | 'office-specialist'
  | 'leader'
  | 'lead'
  | 'coordinate'
  | 'supervise'
  | 'handle'
  | 'same-person'

const OFFICE: readonly Standing[] = ['office-specialist', 'leader']
const JUDGES: readonly Standing[] = ['office-specialist', 'leader', 'supervise']
const EVERYONE_INVOLVED: readonly Standing[] = [
  'office-specialist',
  'leader',
  'lead',
  'coordinate',
  'supervise',
  'handle',
]

/**
 * Who may do what. The assigning side (office, leader) gives, judges, moves deadlines and ends; the answering side (the leading unit
 * and whom it handed the work to) accepts, reports and submits; only a leader gives directions; an auditor does nothing.
 */
const WHO_MAY: Readonly<Record<TaskEventKind, readonly Standing[]>> = {
  create: OFFICE,
  assign: OFFICE,
  accept: ['lead'],
  decline: ['lead'],
  'hand-down': ['lead'],
  progress: ['lead', 'handle'],
  pause: ['lead', 'handle'],
  resume: ['lead', 'handle'],
  submit: ['lead'],
  confirm: JUDGES,
  'send-back': JUDGES,
  reopen: OFFICE,
  withdraw: OFFICE,
  'request-extension': ['lead'],
  'decide-extension': OFFICE,
  comment: EVERYONE_INVOLVED,
  direction: ['leader'],
  remind: JUDGES,
  transfer: ['administrator', 'office-specialist'],
  amend: OFFICE,
  undo: ['same-person'],
}

const OPEN: readonly WorkState[] = ['assigned', 'accepted', 'in-progress', 'paused']
const ACTIVE: readonly WorkState[] = ['assigned', 'accepted', 'in-progress']
const ANY: readonly WorkState[] = [
  'draft',
  'assigned',
  'accepted',
  'in-progress',
  'paused',
  'submitted',
  'done',
  'withdrawn',
  'declined',
]

/** From which states what may happen. Reporting on assigned work accepts it; a paused task must be resumed first. */
const FROM: Readonly<Record<TaskEventKind, readonly WorkState[]>> = {
  create: [],
  assign: ['draft', 'declined'],
  accept: ['assigned'],
  decline: ['assigned', 'accepted'],
  'hand-down': OPEN,
  progress: ACTIVE,
  pause: ACTIVE,
  resume: ['paused'],
  submit: ACTIVE,
  confirm: ['submitted'],
  'send-back': ['submitted'],
  reopen: ['done', 'withdrawn'],
  withdraw: ['draft', ...OPEN, 'submitted', 'declined'],
  'request-extension': OPEN,
  'decide-extension': [...OPEN, 'submitted'],
  comment: ANY,
  direction: ANY,
  remind: OPEN,
  transfer: ['draft', ...OPEN, 'submitted', 'declined'],
  amend: [...OPEN, 'submitted'],
  undo: ANY,
}

/** The standings from which something may be done to a task. */
export function whoMay(kind: TaskEventKind): readonly Standing[] {
  return WHO_MAY[kind]
}

/** The states of work in which something may be done to a task. */
export function possibleFrom(kind: TaskEventKind): readonly WorkState[] {
  return FROM[kind]
}

/** Whether an actor has one of the standings that an event asks for. */
export function mayAct(kind: TaskEventKind, actor: Actor): boolean {
  return WHO_MAY[kind].some((standing) => has(actor, standing))
}

function has(actor: Actor, standing: Standing): boolean {
  switch (standing) {
    case 'administrator':
    case 'office-specialist':
    case 'leader':
      return actor.roles.includes(standing)
    case 'lead':
      return actor.leads && isFocalPoint(actor)
    case 'coordinate':
      return actor.coordinates && isFocalPoint(actor)
    case 'supervise':
      return actor.supervises && isFocalPoint(actor)
    case 'handle':
      return actor.handles && isFocalPoint(actor)
    case 'same-person':
      return actor.roles.some((role) => role !== 'auditor')
  }
}

function isFocalPoint(actor: Actor): boolean {
  return actor.roles.includes('focal-point')
}
