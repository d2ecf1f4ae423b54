import type { CivilDate } from '../calendar/index.ts'
import type { Succession } from '../organisations/index.ts'
import type { OpenMention, ReviewDraft } from './types.ts'

/**
 * A draft of an older document with the units that hold the work on a later day: "Ban cán sự đảng UBND tỉnh" of 2024 is given to Đảng ủy
 * UBND tỉnh in 2026. A lead whose work went to several becomes an open mention with those as candidates; the words and spans stay.
 */
export function passToSuccessors<Draft extends ReviewDraft>(
  draft: Draft,
  succession: Succession,
  day: CivilDate,
): Draft {
  const heirsOf = (unitId: string): readonly string[] => {
    const heirs = succession(unitId, day).map((one) => one.unitId)
    return heirs.length === 0 ? [unitId] : heirs
  }
  const leads = draft.leadUnitId === null ? [] : heirsOf(draft.leadUnitId)
  const lead = leads.length === 1 ? (leads[0] ?? null) : null
  const mentions = draft.mentions.map((mention) => ({
    ...mention,
    unitIds: [...new Set(mention.unitIds.flatMap(heirsOf))],
  }))
  return {
    ...draft,
    leadUnitId: lead,
    coordinatingUnitIds: [...new Set(draft.coordinatingUnitIds.flatMap(heirsOf))].filter(
      (unitId) => unitId !== lead,
    ),
    mentions: leads.length > 1 ? [severalHeirs(draft, leads), ...mentions] : mentions,
  }
}

function severalHeirs(draft: ReviewDraft, unitIds: readonly string[]): OpenMention {
  const { spans, words } = draft.origins.lead
  const span = spans[0] ?? { start: draft.start, end: draft.start }
  return { words: words[0] ?? '', start: span.start, end: span.end, role: 'lead', unitIds }
}
