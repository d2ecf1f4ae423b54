import type { JSX } from 'react'
import type { Draft } from '../api/index.ts'
import { deadlineText, formatNumber, UnitList, UnitName } from '../ui/index.ts'

/** Fields that are shown beside a label and edited in place. */
export const fieldNames = ['lead', 'coordinating', 'deadline', 'deliverable', 'measure', 'weight'] as const
export type FieldName = (typeof fieldNames)[number]

/** What stands in a field, or null when nothing does. */
export function fieldValue(draft: Draft, field: FieldName): JSX.Element | string | null {
  switch (field) {
    case 'lead':
      return draft.lead && <UnitName unit={draft.lead} />
    case 'coordinating':
      return draft.coordinating.length > 0 ? <UnitList units={draft.coordinating} most={4} /> : null
    case 'deadline':
      return deadlineText(draft)
    case 'deliverable':
      return draft.deliverable
    case 'measure':
      return draft.measure
    default:
      return formatNumber(draft.weight)
  }
}
