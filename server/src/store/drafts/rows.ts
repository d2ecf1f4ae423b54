import type { CivilDate, Clarity, DraftState, Recurrence, ReviewDraft, TaskDeadline } from '@dieuhanh/domain'
import { sql, type RawBuilder } from 'kysely'
import { isoMoment, personJson, type PersonName } from '../documents/index.ts'

/** A draft with its place, its state and what the engine first proposed. */
export interface DraftRow {
  readonly id: string
  readonly documentId: string
  readonly parentId: string | null
  readonly position: number
  readonly state: DraftState
  readonly draft: ReviewDraft
  readonly missing: readonly Clarity[]
  readonly original: ReviewDraft | null
  readonly mergedInto: string | null
  readonly taskId: string | null
  readonly revision: number
  readonly updatedAt: string
  readonly updatedBy: PersonName | null
}

/** A unit as drafts name it. */
export interface UnitName {
  readonly id: string
  readonly name: string
  readonly abbreviation: string | null
  readonly dissolvedOn: string | null
}

/** The row as the database has it, before the columns of the draft are put together. */
export type FlatRow = Omit<DraftRow, 'draft'> &
  Omit<ReviewDraft, 'deadline'> & {
    readonly deadlineKind: TaskDeadline['kind']
    readonly deadline: CivilDate | null
    readonly recurrence: Recurrence | null
  }

/** The columns of `draft r` with `person p` joined. */
export const draftColumns: RawBuilder<FlatRow> = sql`
  r.id, r.document_id as "documentId", r.parent_id as "parentId", r.position, r.state, r.outline,
  r.span_start as "start", r.span_end as "end", r.title, r.body, r.lead_unit_id as "leadUnitId",
  r.coordinating_unit_ids as "coordinatingUnitIds", r.groups as mentions, r.deadline_kind as "deadlineKind", r.deadline,
  r.recurrence, r.deliverable, r.measure, r.weight, r.origins, r.missing, r.vague, r.confidence, r.original,
  r.merged_into as "mergedInto", r.task_id as "taskId", r.revision, ${isoMoment(sql`r.updated_at`)} as "updatedAt",
  ${personJson('p')} as "updatedBy"`

export const draftPersonJoin: RawBuilder<unknown> = sql`
  left join person p on p.workspace_id = r.workspace_id and p.id = r.updated_by`

/** Puts a row together. */
export function draftRow(flat: FlatRow): DraftRow {
  const { id, documentId, parentId, position, state, missing, original, mergedInto, taskId, revision } = flat
  const { updatedAt, updatedBy, deadlineKind, deadline, recurrence, ...said } = flat
  const { start, end, outline, title, body, leadUnitId, coordinatingUnitIds, mentions } = said
  const { deliverable, measure, weight, origins, vague, confidence } = said
  const draft: ReviewDraft = {
    start,
    end,
    outline,
    title,
    body,
    leadUnitId,
    coordinatingUnitIds,
    mentions,
    deadline: deadlineOf(deadlineKind, deadline, recurrence),
    deliverable,
    measure,
    weight,
    origins,
    vague,
    confidence,
  }
  const place = { id, documentId, parentId, position, state, missing, original, mergedInto, taskId, revision }
  return { ...place, draft, updatedAt, updatedBy }
}

function deadlineOf(
  kind: TaskDeadline['kind'],
  date: CivilDate | null,
  recurrence: Recurrence | null,
): TaskDeadline {
  if (kind === 'fixed' && date !== null) return { kind, date }
  if (kind === 'recurring' && recurrence !== null) return { kind, recurrence, next: date }
  return { kind: 'none' }
}
