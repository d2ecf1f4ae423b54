import type { Clarity, DraftField, DraftState, Origin, ReviewDraft } from '@dieuhanh/domain'
import type { CivilDate, Recurrence } from '@dieuhanh/domain'
import type { Span } from '@dieuhanh/understanding'
import type { Scope } from '../../access/index.ts'
import type { PersonName } from '../../store/documents/index.ts'
import { unitNames, type DraftRow, type UnitName } from '../../store/drafts/index.ts'
import type { Tx } from '../../store/index.ts'

type ShownField = Exclude<DraftField, 'title' | 'body' | 'weight'>

/** A draft as reviewers see it, with the names of its units. */
export interface DraftView {
  readonly id: string
  readonly documentId: string
  readonly parentId: string | null
  readonly position: number
  readonly state: DraftState
  readonly outline: readonly string[]
  readonly span: Span
  readonly title: string
  readonly body: string
  readonly lead: UnitName | null
  readonly coordinating: readonly UnitName[]
  readonly groups: readonly {
    readonly words: string
    readonly span: Span
    readonly role: 'lead' | 'coordinating'
    readonly unitIds: readonly string[]
  }[]
  readonly deadlineKind: 'none' | 'fixed' | 'recurring'
  readonly deadline: CivilDate | null
  readonly recurrence: Recurrence | null
  readonly deliverable: string | null
  readonly measure: string | null
  readonly weight: number
  readonly origins: Readonly<
    Record<ShownField, { kind: Origin['kind']; spans: readonly Span[]; words: string | null }>
  >
  readonly missing: readonly Clarity[]
  readonly vague: readonly string[]
  readonly confidence: number
  readonly taskId: string | null
  readonly addedByPerson: boolean
  readonly revision: number
  readonly updatedAt: string
  readonly updatedBy: PersonName | null
}

/** Drafts with the names of their units: one query for all of them. */
export async function draftViews(
  tx: Tx,
  scope: Pick<Scope, 'workspaceId'>,
  rows: readonly DraftRow[],
): Promise<readonly DraftView[]> {
  const ids = rows.flatMap(({ draft }) => [draft.leadUnitId ?? [], draft.coordinatingUnitIds].flat())
  const names = await unitNames(tx, scope.workspaceId, ids)
  return rows.map((row) => viewOf(row, names))
}

function viewOf(row: DraftRow, names: ReadonlyMap<string, UnitName>): DraftView {
  const { draft, original, mergedInto: _, ...place } = row
  const { start, end, leadUnitId, coordinatingUnitIds, mentions, deadline, ...said } = draft
  const { origins: allOrigins, ...rest } = said
  return {
    ...place,
    ...rest,
    span: { start, end },
    lead: leadUnitId === null ? null : (names.get(leadUnitId) ?? null),
    coordinating: coordinatingUnitIds.flatMap((unitId) => names.get(unitId) ?? []),
    groups: mentions.map((mention) => ({
      words: mention.words.replace(/\s+/g, ' '),
      span: { start: mention.start, end: mention.end },
      role: mention.role === 'lead' ? 'lead' : 'coordinating',
      unitIds: mention.unitIds,
    })),
    ...deadlineParts(deadline),
    origins: originsOf(allOrigins),
    addedByPerson: original === null,
  }
}

function deadlineParts(
  deadline: ReviewDraft['deadline'],
): Pick<DraftView, 'deadlineKind' | 'deadline' | 'recurrence'> {
  if (deadline.kind === 'fixed') return { deadlineKind: 'fixed', deadline: deadline.date, recurrence: null }
  if (deadline.kind === 'none') return { deadlineKind: 'none', deadline: null, recurrence: null }
  return { deadlineKind: 'recurring', deadline: deadline.next, recurrence: deadline.recurrence }
}

function originsOf(origins: ReviewDraft['origins']): DraftView['origins'] {
  const shown = ({ kind, spans, words }: Origin) => ({
    kind,
    spans,
    words: words.filter(Boolean).join('; ').replace(/\s+/g, ' ') || null,
  })
  const { lead, coordinating, deadline, deliverable, measure } = origins
  return {
    lead: shown(lead),
    coordinating: shown(coordinating),
    deadline: shown(deadline),
    deliverable: shown(deliverable),
    measure: shown(measure),
  }
}
