import {
  decide,
  isRefused,
  officialName,
  recurrenceText,
  unitWords,
  type Actor,
  type CellProblem,
  type CivilDate,
  type TaskDeadline,
  type TaskEvent,
  type TaskField,
  type TaskLineRead,
  type TaskState,
} from '@dieuhanh/domain'
import { v7 } from 'uuid'
import type { KnownTask, TaskWords } from '../../../store/imports/index.ts'
import { importWords } from '../../../words/imports.ts'
import { deadlineText } from '../../papers/index.ts'
import type { Register } from '../../organisations/index.ts'
import { sameText } from '../checked-row.ts'
import type { RowChange } from '../target.ts'

/** What a line changes of its task: events in their order, and words of its row. */
export interface TaskAmendment {
  readonly kind: 'amend'
  readonly task: KnownTask
  readonly after: TaskState
  readonly events: readonly TaskEvent[]
  readonly words: TaskWords
}

/** A line against its task: what changes, and what is in the way. */
export interface Compared {
  readonly changes: readonly RowChange[]
  readonly problems: readonly CellProblem<TaskField>[]
  readonly notes: readonly CellProblem<TaskField>[]
  readonly amendment: TaskAmendment | null
}

/** What lines are compared with. */
export interface Comparing {
  readonly register: Register
  readonly today: CivilDate
  readonly now: number
  readonly actor: Actor
  readonly fileName: string
}

interface Wanted {
  readonly changes: RowChange[]
  readonly words: { title?: string; deliverable?: string | null; weight?: number }
  readonly amend: {
    leadUnitId?: string
    coordinatingUnitIds?: readonly string[]
    supervisingUnitId?: string
    deadline?: TaskDeadline
  }
  until: CivilDate | null
}

/** Compares a line with its task; a cell that says what the export would say changes nothing, whatever it is read as. */
export function compareLine(
  line: TaskLineRead,
  task: KnownTask,
  byCode: boolean,
  comparing: Comparing,
): Compared {
  const shown = shownWords(task, comparing)
  const isShown = (field: keyof typeof shown): boolean =>
    shown[field].some((words) => comparedWords(words) === comparedWords(line.words[field] ?? ''))
  const problems = line.problems.filter(
    ({ field }) => field === null || !(field in shown) || !isShown(field as keyof typeof shown),
  )
  const wanted: Wanted = { changes: [], words: {}, amend: {}, until: null }
  if (line.title !== '' && !sameText(line.title, task.title)) {
    wanted.words.title = line.title
    wanted.changes.push({ field: 'title', from: task.title, to: line.title })
  }
  const bad = new Set(problems.map(({ field }) => field))
  const present = (field: TaskField): boolean => line.words[field] !== undefined && !bad.has(field)
  if (present('lead') && !isShown('lead')) wantLead(line, task, wanted, comparing)
  if (present('coordinating') && !isShown('coordinating'))
    wantCoordinating(line, task, byCode, wanted, comparing)
  if (present('supervising') && !isShown('supervising')) wantSupervising(line, task, wanted, comparing)
  const cleared = present('deadline') && !isShown('deadline') ? wantDeadline(line, task, wanted) : null
  if (cleared) problems.push(cleared)
  if (present('deliverable') && !isShown('deliverable')) wantDeliverable(line, task, byCode, wanted)
  if (present('weight') && line.weight !== null && line.weight !== task.weight) {
    wanted.words.weight = line.weight
    wanted.changes.push({ field: 'weight', from: String(task.weight), to: String(line.weight) })
  }
  const notes = line.notes.filter(({ field }) => wanted.changes.some((change) => change.field === field))
  if (wanted.changes.length === 0) return { changes: [], problems, notes, amendment: null }
  const amendment = amendmentOf(line, task, wanted, comparing)
  if ('code' in amendment)
    return { changes: wanted.changes, problems: [...problems, amendment], notes, amendment: null }
  return { changes: wanted.changes, problems, notes, amendment }
}

// Units of a cell stand in any order.
function comparedWords(words: string): string {
  const parts = words.split(/[;\n]/).map((part) => unitWords(part))
  return parts.filter(Boolean).toSorted().join('; ')
}

/** The words in which exports show the fields of a task. */
function shownWords(task: KnownTask, { register, today }: Comparing) {
  const { state } = task
  const name = (id: string | null): string => nameOf(register, id, today)
  const recurrence = state.recurrence ? recurrenceText(state.recurrence) : ''
  const printed = deadlineText(state)
  return {
    lead: [name(state.leadUnitId)],
    coordinating: [state.coordinatingUnitIds.map((id) => name(id)).join('; ')],
    supervising: [name(state.supervisingUnitId)],
    deadline: [
      printed,
      recurrence,
      ...(state.deadline === null
        ? ['']
        : [state.deadline.split('-').toReversed().join('/'), state.deadline]),
    ],
    deliverable: [task.deliverable ?? task.measure ?? '', task.deliverable ?? ''],
  }
}

function nameOf(register: Register, id: string | null, today: CivilDate): string {
  const unit = id === null ? undefined : register.byId.get(id)
  return unit ? officialName(unit, today) : ''
}

function wantLead(line: TaskLineRead, task: KnownTask, wanted: Wanted, { register, today }: Comparing): void {
  if (line.leadUnitId === null || line.leadUnitId === task.state.leadUnitId) return
  wanted.amend.leadUnitId = line.leadUnitId
  const [from, to] = [task.state.leadUnitId, line.leadUnitId].map((id) => nameOf(register, id, today))
  wanted.changes.push({ field: 'lead', from: from ?? '', to: to ?? '' })
}

function wantCoordinating(
  line: TaskLineRead,
  task: KnownTask,
  byCode: boolean,
  wanted: Wanted,
  { register, today }: Comparing,
): void {
  const lead = line.leadUnitId ?? task.state.leadUnitId
  const ids = line.coordinatingUnitIds.filter((id) => id !== lead)
  const before = new Set(task.state.coordinatingUnitIds)
  const same = ids.length === before.size && ids.every((id) => before.has(id))
  // A table that is not ours and says nothing takes nobody away.
  if (same || (ids.length === 0 && !byCode)) return
  wanted.amend.coordinatingUnitIds = ids
  const names = (of: readonly string[]): string => of.map((id) => nameOf(register, id, today)).join('; ')
  wanted.changes.push({ field: 'coordinating', from: names([...before]), to: names(ids) })
}

function wantSupervising(
  line: TaskLineRead,
  task: KnownTask,
  wanted: Wanted,
  { register, today }: Comparing,
): void {
  const id = line.supervisingUnitId
  if (id === null || id === task.state.supervisingUnitId) return
  wanted.amend.supervisingUnitId = id
  const from = nameOf(register, task.state.supervisingUnitId, today)
  wanted.changes.push({ field: 'supervising', from, to: nameOf(register, id, today) })
}

/** A later day is an extension, anything else is set right. An empty cell takes no deadline away: that has to be said. */
function wantDeadline(line: TaskLineRead, task: KnownTask, wanted: Wanted): CellProblem<TaskField> | null {
  const { deadline } = line
  const { state } = task
  if (isSameDeadline(deadline, state)) return null
  if ((line.words.deadline ?? '') === '') return { field: 'deadline', code: 'deadline-cleared' }
  const from = deadlineText(state)
  const to = line.words.deadline ?? ''
  wanted.changes.push({
    field: 'deadline',
    from,
    to: deadline.kind === 'fixed' ? printedDay(deadline.date) : to,
  })
  const later = deadline.kind === 'fixed' && state.deadlineKind === 'fixed' && state.deadline !== null
  if (later && deadline.date > (state.deadline ?? '')) wanted.until = deadline.date
  else wanted.amend.deadline = deadline
  return null
}

const printedDay = (day: string): string => day.split('-').toReversed().join('/')

function isSameDeadline(deadline: TaskDeadline, state: TaskState): boolean {
  if (deadline.kind !== state.deadlineKind) return false
  if (deadline.kind === 'none') return true
  if (deadline.kind === 'fixed') return deadline.date === state.deadline
  return state.recurrence !== null && recurrenceText(deadline.recurrence) === recurrenceText(state.recurrence)
}

function wantDeliverable(line: TaskLineRead, task: KnownTask, byCode: boolean, wanted: Wanted): void {
  const from = task.deliverable ?? ''
  const to = line.deliverable ?? ''
  if (sameText(from, to) || (to === '' && !byCode)) return
  wanted.words.deliverable = line.deliverable
  wanted.changes.push({ field: 'deliverable', from, to })
}

function amendmentOf(
  line: TaskLineRead,
  task: KnownTask,
  wanted: Wanted,
  { today, now, actor, fileName }: Comparing,
): TaskAmendment | CellProblem<TaskField> {
  const said = wanted.changes.filter(({ field }) => wanted.until === null || field !== 'deadline')
  const reason = importWords.amended(fileName, line.row, said)
  const events: TaskEvent[] = []
  if (wanted.until !== null) {
    const extended = importWords.extended(fileName, line.row)
    events.push({
      kind: 'decide-extension',
      id: v7(),
      at: now,
      granted: true,
      until: wanted.until,
      reason: extended,
    })
  }
  if (said.length > 0) events.push({ kind: 'amend', id: v7(), at: now, ...wanted.amend, reason })
  let tracked = { state: task.state, last: null }
  for (const event of events) {
    const decided = decide(tracked, event, actor, today)
    if (isRefused(decided)) {
      const field = event.kind === 'decide-extension' ? 'deadline' : null
      return { field, code: `task-${decided.reason}`, facts: { work: task.state.work } }
    }
    tracked = { state: decided.task.state, last: null }
  }
  const moved = wanted.until !== null || Object.keys(wanted.amend).length > 0
  return { kind: 'amend', task, after: moved ? tracked.state : task.state, events, words: wanted.words }
}
