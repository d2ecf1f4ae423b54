import { addDays, changesAgainst, editDraft, isValidOn, nextDue, refuse } from '@dieuhanh/domain'
import type {
  CivilDate,
  DraftChanges,
  Recurrence,
  Refused,
  ReviewDraft,
  ReviewRefusal,
  TaskDeadline,
} from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import type { Register } from '../organisations/index.ts'

/** What a reviewer sends: absent fields stay as they are. */
export interface DraftEdit {
  readonly state?: 'open' | 'accepted' | 'rejected' | undefined
  readonly title?: string | undefined
  readonly body?: string | undefined
  readonly leadUnitId?: string | null | undefined
  readonly coordinatingUnitIds?: readonly string[] | undefined
  readonly deadlineKind?: TaskDeadline['kind'] | undefined
  readonly deadline?: CivilDate | null | undefined
  readonly recurrence?: Recurrence | null | undefined
  readonly deliverable?: string | null | undefined
  readonly measure?: string | null | undefined
  readonly weight?: number | undefined
  readonly parentId?: string | null | undefined
}

/** Why an edit is refused before it touches the row. */
export type EditRefusal = Refused<
  ReviewRefusal | 'unit-not-found' | 'unit-dissolved' | 'deadline-required' | 'recurrence-required'
>

type Asked = Pick<Scope, 'today'> & { readonly register: Register }

/** The draft with the fields of an edit applied; state and parent are not looked at. */
export function applyEdit(draft: ReviewDraft, edit: DraftEdit, asked: Asked): ReviewDraft | EditRefusal {
  const unknown = unknownUnit(edit, asked)
  if (unknown) return unknown
  const deadline = deadlineAfter(draft.deadline, edit, asked.today)
  if (deadline && 'reason' in deadline) return deadline
  return editDraft(draft, {
    ...plainChanges(edit),
    ...(deadline ? { deadline } : {}),
    ...settled(draft, edit),
  })
}

function plainChanges(edit: DraftEdit): DraftChanges {
  const { title, body, leadUnitId, coordinatingUnitIds, deliverable, measure, weight } = edit
  const said = {
    title: title?.trim(),
    body,
    leadUnitId,
    coordinatingUnitIds,
    deliverable: filled(deliverable),
    measure: filled(measure),
    weight,
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

const filled = (text: string | null | undefined): string | null | undefined =>
  text?.trim() === '' ? null : text

// Whoever chooses the co-ordinating units has answered what the text left open about them.
function settled(draft: ReviewDraft, edit: DraftEdit): Pick<DraftChanges, 'mentions'> {
  if (edit.coordinatingUnitIds === undefined) return {}
  return { mentions: draft.mentions.filter((mention) => mention.role !== 'coordinate') }
}

function unknownUnit(
  edit: DraftEdit,
  { register, today }: Asked,
): Refused<'unit-not-found' | 'unit-dissolved'> | null {
  const named = [
    ...(edit.leadUnitId ? [['leadUnitId', edit.leadUnitId] as const] : []),
    ...(edit.coordinatingUnitIds ?? []).map((unitId) => ['coordinatingUnitIds', unitId] as const),
  ]
  for (const [field, unitId] of named) {
    const unit = register.byId.get(unitId)
    if (!unit) return refuse('unit-not-found', { field })
    if (!isValidOn(unit, today)) return refuse('unit-dissolved', { field })
  }
  return null
}

function deadlineAfter(
  before: TaskDeadline,
  edit: DraftEdit,
  today: CivilDate,
): TaskDeadline | Refused<'deadline-required' | 'recurrence-required'> | undefined {
  const kind = edit.deadlineKind ?? impliedKind(edit)
  if (kind === undefined || kind === 'none') return kind && { kind }
  if (kind === 'fixed') {
    const date = edit.deadline ?? (before.kind === 'fixed' ? before.date : null)
    return date === null ? refuse('deadline-required', { field: 'deadline' }) : { kind, date }
  }
  const recurrence = edit.recurrence ?? (before.kind === 'recurring' ? before.recurrence : null)
  if (recurrence === null) return refuse('recurrence-required', { field: 'recurrence' })
  // It may fall due today.
  return { kind, recurrence, next: nextDue(recurrence, addDays(today, -1)) }
}

function impliedKind({ deadline, recurrence }: DraftEdit): TaskDeadline['kind'] | undefined {
  if (recurrence) return 'recurring'
  if (deadline) return 'fixed'
  return deadline === null || recurrence === null ? 'none' : undefined
}

const VALUES: Readonly<Record<string, (draft: ReviewDraft) => unknown>> = {
  span: ({ start, end }) => [start, end],
  title: (draft) => draft.title,
  body: (draft) => draft.body,
  lead: (draft) => draft.leadUnitId,
  coordinating: (draft) => draft.coordinatingUnitIds,
  deadline: (draft) => draft.deadline,
  deliverable: (draft) => draft.deliverable,
  measure: (draft) => draft.measure,
  weight: (draft) => draft.weight,
}

/** Old and new value of every field that changed, for the history of a draft. */
export function changedFields(
  before: ReviewDraft,
  after: ReviewDraft,
): Record<string, readonly [unknown, unknown]> {
  const changed = changesAgainst(before, after).filter(({ change }) => change !== 'kept')
  return Object.fromEntries(
    changed.map(({ field }) => [field, [VALUES[field]?.(before), VALUES[field]?.(after)]]),
  )
}
