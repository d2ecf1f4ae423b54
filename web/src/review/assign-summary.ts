import type { Draft, UnitRef } from '../api/index.ts'
import { isReady } from './arrange.ts'

/** What an assignment would do, unit by unit. */
export interface AssignSummary {
  readonly drafts: readonly Draft[]
  readonly units: readonly { readonly unit: UnitRef; readonly lead: number; readonly coordinating: number }[]
  /** Ready ones that still lack something of the "6 rõ". */
  readonly incomplete: number
  /** Accepted, but nobody leads. */
  readonly withoutLead: number
  readonly open: number
}

/** Who would be told of what; those who lead most first. */
export function assignSummary(drafts: readonly Draft[]): AssignSummary {
  const ready = drafts.filter(isReady)
  const units = new Map<string, { unit: UnitRef; lead: number; coordinating: number }>()
  const count = (unit: UnitRef, as: 'lead' | 'coordinating'): void => {
    const line = units.get(unit.id) ?? { unit, lead: 0, coordinating: 0 }
    units.set(unit.id, { ...line, [as]: line[as] + 1 })
  }
  for (const draft of ready) {
    if (draft.lead) count(draft.lead, 'lead')
    for (const unit of draft.coordinating) count(unit, 'coordinating')
  }
  return {
    drafts: ready,
    units: [...units.values()].toSorted((a, b) => b.lead - a.lead || b.coordinating - a.coordinating),
    incomplete: ready.filter((draft) => draft.missing.length > 0).length,
    withoutLead: drafts.filter((draft) => draft.state === 'accepted' && !draft.lead).length,
    open: drafts.filter((draft) => draft.state === 'open').length,
  }
}
