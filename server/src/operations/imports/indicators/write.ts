import type { IndicatorFactRead } from '@dieuhanh/domain'
import {
  indicatorsHeld,
  insertIndicatorFacts,
  insertIndicators,
  updateIndicator,
  type IndicatorChange,
  type IndicatorFactRow,
  type IndicatorRow,
} from '../../../store/indicators/index.ts'
import type { SubjectPlan, SubjectRoom } from '../subjects/index.ts'

/** A fact to be added, and the one that it corrects. */
export interface PlannedFact {
  readonly read: IndicatorFactRead
  readonly before: IndicatorFactRow | null
}

/** What a row does to the indicators. */
export type IndicatorPlan = SubjectPlan<IndicatorRow, IndicatorChange, readonly PlannedFact[]>

/** How indicators are kept. */
export const indicatorRoom: SubjectRoom<IndicatorRow, IndicatorChange, readonly PlannedFact[]> = {
  subject: 'indicator',
  words: ['name', 'measure', 'code', 'owner'],
  insert: insertIndicators,
  update: updateIndicator,
  hold: (tx, workspaceId, ids) =>
    indicatorsHeld(tx, workspaceId, { tails: ids.map((id) => id.slice(-12)), codes: [], keys: [] }, true),
  addFacts: async (stated, known, { tx, scope, importId, now, columns }) => {
    const facts = stated.flatMap(({ id, row, facts: planned }) =>
      planned.map(({ read: { field, kind, period, cutOff, figure } }) => {
        const place = { row, column: columns[field] ?? null }
        return { indicatorId: id, kind, ...period, cutOff, ...figure, ...place }
      }),
    )
    const by = { importId, personId: scope.personId, at: new Date(now), known }
    if (facts.length > 0) await insertIndicatorFacts(tx, scope.workspaceId, by, facts)
  },
}
