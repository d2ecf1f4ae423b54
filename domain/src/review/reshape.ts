import { refuse } from '../refusal.ts'
import type { Refused } from '../refusal.ts'
import { titleOf, trimmed } from './edit.ts'
import type { DraftField, OpenMention, Origin, ReviewDraft, ReviewRefusal } from './types.ts'

const NOTHING: Origin = { kind: 'none', spans: [], words: [] }
/** Who acts holds for both halves of a split; when and what only where its words stand. */
const SHARED: readonly DraftField[] = ['lead', 'coordinating', 'weight']

/**
 * Splits a draft at a character of the document's text into two. Who leads and co-ordinates is kept in both; a deadline, deliverable or
 * measure that was said goes with its words; what was inherited or typed is kept in both.
 */
export function splitDraft(
  draft: ReviewDraft,
  text: string,
  at: number,
): readonly [ReviewDraft, ReviewDraft] | Refused<ReviewRefusal> {
  if (!(Number.isInteger(at) && at > draft.start && at < draft.end)) {
    return refuse('split-outside', {
      field: 'at',
      expected: [String(draft.start + 1), String(draft.end - 1)],
    })
  }
  const first = trimmed(text, draft.start, at)
  const second = trimmed(text, at, draft.end)
  if (first.start >= first.end || second.start >= second.end) return refuse('blank-part', { field: 'at' })
  return [part(draft, text, first), part(draft, text, second)]
}

function part(
  draft: ReviewDraft,
  text: string,
  span: { readonly start: number; readonly end: number },
): ReviewDraft {
  const body = text.slice(span.start, span.end)
  const own: Origin = { kind: 'stated', spans: [span], words: [] }
  const origin = (field: DraftField): Origin => partOrigin(draft.origins[field], field, span)
  const kept = (field: DraftField): boolean => origin(field).kind !== 'none'
  return {
    ...draft,
    ...span,
    title: titleOf(body),
    body,
    mentions: draft.mentions.filter((mention) => !isElsewhere(mention, draft, span)),
    deadline: kept('deadline') ? draft.deadline : { kind: 'none' },
    deliverable: kept('deliverable') ? draft.deliverable : null,
    measure: kept('measure') ? draft.measure : null,
    origins: {
      title: own,
      body: own,
      lead: origin('lead'),
      coordinating: origin('coordinating'),
      deadline: origin('deadline'),
      deliverable: origin('deliverable'),
      measure: origin('measure'),
      weight: draft.origins.weight,
    },
  }
}

function partOrigin(
  origin: Origin,
  field: DraftField,
  span: { readonly start: number; readonly end: number },
): Origin {
  if (origin.kind !== 'stated') return origin
  if (origin.spans.some((one) => one.start >= span.start && one.end <= span.end)) return origin
  return SHARED.includes(field) ? { ...origin, kind: 'inherited' } : NOTHING
}

/** A body named in the other half is not asked for here; one named above the draft is asked for in both. */
function isElsewhere(
  mention: OpenMention,
  draft: ReviewDraft,
  span: { readonly start: number; readonly end: number },
): boolean {
  const inDraft = mention.start >= draft.start && mention.end <= draft.end
  return inDraft && !(mention.start >= span.start && mention.end <= span.end)
}

/**
 * Joins a draft and the one after it. The first says who leads and when; where it does not, the second does; another lead co-ordinates.
 * Refused when the second does not come after the first.
 */
export function mergeDrafts(
  first: ReviewDraft,
  second: ReviewDraft,
  text: string,
): ReviewDraft | Refused<ReviewRefusal> {
  if (second.start < first.end) return refuse('not-neighbours')
  const lead = first.leadUnitId ?? second.leadUnitId
  const others = [...first.coordinatingUnitIds, ...second.coordinatingUnitIds, second.leadUnitId]
  const coordinating = new Set(others.filter((unitId) => unitId !== null && unitId !== lead))
  const mentions = [...first.mentions, ...second.mentions]
  const { start, end } = { start: first.start, end: second.end }
  return {
    ...first,
    end,
    body: text.slice(start, end),
    leadUnitId: lead,
    coordinatingUnitIds: [...coordinating].filter((unitId) => unitId !== null),
    mentions: lead === null ? mentions : mentions.filter((mention) => mention.role !== 'lead'),
    deadline: first.deadline.kind === 'none' ? second.deadline : first.deadline,
    deliverable: both(first.deliverable, second.deliverable),
    measure: both(first.measure, second.measure),
    weight: Math.max(first.weight, second.weight),
    origins: {
      ...first.origins,
      body: { kind: 'stated', spans: [{ start, end }], words: [] },
      lead: first.leadUnitId === null ? second.origins.lead : first.origins.lead,
      coordinating: joinedOrigin(first.origins.coordinating, second.origins.coordinating),
      deadline: first.deadline.kind === 'none' ? second.origins.deadline : first.origins.deadline,
      deliverable: joinedOrigin(first.origins.deliverable, second.origins.deliverable),
      measure: joinedOrigin(first.origins.measure, second.origins.measure),
    },
    vague: first.vague.filter((one) => second.vague.includes(one)),
    confidence: Math.min(first.confidence, second.confidence),
  }
}

function both(one: string | null, other: string | null): string | null {
  if (one === null || other === null || one === other) return one ?? other
  return `${one}; ${other}`
}

function joinedOrigin(one: Origin, other: Origin): Origin {
  if (one.kind === 'none') return other
  if (other.kind === 'none') return one
  const kind = one.kind === 'typed' || other.kind === 'typed' ? 'typed' : one.kind
  return { kind, spans: [...one.spans, ...other.spans], words: [...one.words, ...other.words] }
}

/** The parent of every draft by id; null at the top. */
export type DraftParents = ReadonlyMap<string, string | null>

/** Makes a draft the child of another (or of none); refused when the other stands below it. */
export function makeChild(
  parents: DraftParents,
  draftId: string,
  parentId: string | null,
): DraftParents | Refused<ReviewRefusal> {
  if (!parents.has(draftId) || (parentId !== null && !parents.has(parentId))) {
    return refuse('unknown-parent', { field: 'parentId' })
  }
  const seen = new Set<string>()
  for (let above = parentId; above !== null && !seen.has(above); above = parents.get(above) ?? null) {
    if (above === draftId) return refuse('own-descendant', { field: 'parentId' })
    seen.add(above)
  }
  return new Map(parents).set(draftId, parentId)
}
