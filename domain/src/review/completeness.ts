import { sixClear } from '../tracking/index.ts'
import type { Clarity } from '../tracking/index.ts'
import { sameValue } from './edit.ts'
import type { DraftField, DraftState, ReviewDraft } from './types.ts'

/** What a draft lacks, and whether it can be assigned nevertheless. */
export interface Completeness {
  /** Of the "6 rõ". */
  readonly missing: readonly Clarity[]
  /** Clear who and what: the rest may be settled later, and shows as not clear. */
  readonly assignable: boolean
}

/** What is not clear in a draft. `judgingUnitId` is who will judge the result: the supervising unit, else the document's issuer. */
export function completeness(draft: ReviewDraft, judgingUnitId: string | null): Completeness {
  const missing = sixClear({
    title: draft.title,
    leadUnitIds: draft.leadUnitId === null ? [] : [draft.leadUnitId],
    coordinatingUnitIds: draft.coordinatingUnitIds,
    unresolvedMentions: draft.mentions.length,
    deadlineKind: draft.deadline.kind,
    deliverable: draft.deliverable,
    measure: draft.measure,
    judgingUnitId,
  })
  return { missing, assignable: !missing.includes('person') && !missing.includes('work') }
}

/** One field of a draft beside what the engine had drafted. */
export interface FieldChange {
  readonly field: DraftField | 'span'
  readonly change: 'kept' | 'added' | 'removed' | 'changed'
}

/** What became of the engine's draft: it measures the engine. */
export type ReviewOutcome =
  | 'untouched'
  | 'taken-as-drafted'
  | 'taken-corrected'
  | 'rejected'
  | 'added-by-person'

const EMPTY: Readonly<Record<string, (value: unknown) => boolean>> = {
  deadline: (value) => sameValue(value, { kind: 'none' }),
}

/** What the reviewer changed against the engine's draft, field by field. */
export function changesAgainst(original: ReviewDraft, reviewed: ReviewDraft): readonly FieldChange[] {
  const pairs: readonly (readonly [FieldChange['field'], unknown, unknown])[] = [
    ['span', [original.start, original.end].join(), [reviewed.start, reviewed.end].join()],
    ['title', original.title, reviewed.title],
    ['body', original.body, reviewed.body],
    ['lead', original.leadUnitId, reviewed.leadUnitId],
    ['coordinating', original.coordinatingUnitIds, reviewed.coordinatingUnitIds],
    ['deadline', original.deadline, reviewed.deadline],
    ['deliverable', original.deliverable, reviewed.deliverable],
    ['measure', original.measure, reviewed.measure],
    ['weight', original.weight, reviewed.weight],
  ]
  return pairs.map(([field, before, after]) => ({ field, change: changeOf(field, before, after) }))
}

/** What became of a draft in review; `original` is null when a person added it. */
export function outcomeOf(
  original: ReviewDraft | null,
  reviewed: ReviewDraft,
  state: DraftState,
): ReviewOutcome {
  if (original === null) return 'added-by-person'
  if (state === 'rejected') return 'rejected'
  if (state === 'open') return 'untouched'
  const changed = changesAgainst(original, reviewed).some(({ change }) => change !== 'kept')
  return changed ? 'taken-corrected' : 'taken-as-drafted'
}

function changeOf(field: FieldChange['field'], before: unknown, after: unknown): FieldChange['change'] {
  if (sameValue(before, after)) return 'kept'
  if (isEmpty(field, before)) return 'added'
  return isEmpty(field, after) ? 'removed' : 'changed'
}

function isEmpty(field: string, value: unknown): boolean {
  const own = EMPTY[field]
  if (own) return own(value)
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
