import type { ConfirmationState, DeadlineKind, Recurrence, Timeliness, WorkState } from '@dieuhanh/domain'
import { sql, type RawBuilder } from 'kysely'

/** A unit as lists name it. */
export interface UnitName {
  readonly id: string
  readonly name: string
  readonly abbreviation: string | null
  readonly dissolvedOn: string | null
}

/** A document as lists name it. */
export interface DocumentName {
  readonly id: string
  readonly symbol: string | null
  readonly type: string | null
  readonly title: string | null
  readonly issuer: string | null
  readonly issuedOn: string | null
}

/** One line of a list of tasks. Days are civil dates, moments ISO 8601. */
export interface TaskLine {
  id: string
  number: number
  title: string
  source: DocumentName | null
  /** The document that gives it, in words, where it is not in the register. */
  sourceWords: string | null
  lead: UnitName | null
  coordinating: UnitName[]
  supervising: UnitName | null
  handling: UnitName | null
  issuedOn: string | null
  firstDeadline: string | null
  deadline: string | null
  recurrence: Recurrence | null
  work: Exclude<WorkState, 'draft'>
  confirmation: ConfirmationState
  deadlineKind: DeadlineKind
  timeliness: Timeliness | null
  daysLeft: number | null
  daysLate: number | null
  progressPercent: number | null
  progressText: string | null
  lastActivityAt: string
  completedOn: string | null
  weight: number
  deliverable: string | null
  subtasks: number
  waitingFor: string | null
  extensionRequestedTo: string | null
  revision: number
  sample: boolean
}

/** A unit, from the alias of a joined `unit`; null where the join found none. */
export function unitJson(alias: string): RawBuilder<UnitName | null> {
  const u = (column: string): RawBuilder<unknown> => sql.ref(`${alias}.${column}`)
  return sql`case when ${u('id')} is not null then json_build_object('id', ${u('id')}, 'name', ${u('name')},
    'abbreviation', ${u('abbreviation')}, 'dissolvedOn', ${u('valid_to')}) end`
}

/** The columns of `task t` that `lineJson` reads: what an inner, limited query has to hand out. */
export const lineColumns = sql.raw(
  `t.workspace_id, t.id, t.number, t.title, t.document_id, t.source_words, t.lead_unit_id, t.supervising_unit_id,
   t.handling_unit_id, t.issued_on, t.first_deadline, t.deadline, t.deadline_kind, t.recurrence, t.deliverable,
   t.weight, t.work, t.confirmation, t.completed_on, t.standing, t.progress_percent, t.progress_text, t.held_for,
   t.held_for_unit_id, t.extension_requested_to, t.last_activity_at, t.revision`,
)

/** The joins that `lineJson` reads, for a row source `t`: one query for a whole page, whatever its length. */
export const lineJoins: RawBuilder<unknown> = sql`
  left join document d on d.workspace_id = t.workspace_id and d.id = t.document_id
  left join unit lead on lead.workspace_id = t.workspace_id and lead.id = t.lead_unit_id
  left join unit supervising on supervising.workspace_id = t.workspace_id and supervising.id = t.supervising_unit_id
  left join unit handling on handling.workspace_id = t.workspace_id and handling.id = t.handling_unit_id
  left join unit held on held.workspace_id = t.workspace_id and held.id = t.held_for_unit_id
  left join lateral (
    select json_agg(${unitJson('u')} order by u.rank, u.name) as units
    from task_unit tu join unit u on u.workspace_id = tu.workspace_id and u.id = tu.unit_id
    where tu.workspace_id = t.workspace_id and tu.task_id = t.id and tu.role = 'coordinating'
  ) coordinating on true
  left join lateral (
    select count(*)::int as subtasks from task c where c.workspace_id = t.workspace_id and c.parent_id = t.id
  ) children on true`

/** A line as JSON, made by the database, so that a page is one round trip and needs no further shaping. */
export function lineJson(today: string, dueSoonDays: number): RawBuilder<TaskLine> {
  const timeliness = sql`dieuhanh.timeliness(t.work, t.deadline_kind, t.deadline, t.completed_on,
    ${today}::date, ${dueSoonDays}::int)`
  // In two halves: a call takes at most 100 arguments.
  return sql`json_build_object(
      'id', t.id, 'number', t.number, 'title', t.title, 'source', case when d.id is not null then json_build_object(
        'id', d.id, 'symbol', d.symbol, 'type', d.type, 'title', d.title, 'issuer', d.issuer, 'issuedOn', d.issued_on) end,
      'sourceWords', t.source_words, 'lead', ${unitJson('lead')}, 'coordinating', coalesce(coordinating.units, '[]'),
      'supervising', ${unitJson('supervising')}, 'handling', ${unitJson('handling')},
      'issuedOn', t.issued_on, 'firstDeadline', t.first_deadline, 'deadline', t.deadline,
      'recurrence', t.recurrence, 'work', t.work, 'confirmation', t.confirmation, 'deadlineKind', t.deadline_kind,
      'timeliness', ${timeliness},
      'daysLeft', case when t.standing in ('open', 'in-time', 'overdue')
        then t.deadline - coalesce(t.completed_on, ${today}::date) end,
      'daysLate', case when t.standing = 'done-late' then t.completed_on - t.deadline end,
      'progressPercent', t.progress_percent, 'progressText', t.progress_text,
      'lastActivityAt', t.last_activity_at, 'completedOn', t.completed_on, 'weight', t.weight,
      'deliverable', t.deliverable, 'subtasks', children.subtasks,
      'waitingFor', coalesce(held.name, t.held_for), 'extensionRequestedTo', t.extension_requested_to,
      'revision', t.revision,
      'sample', (select w.sample from workspace w where w.id = t.workspace_id))`
}
