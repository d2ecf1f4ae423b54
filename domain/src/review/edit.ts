import { refuse } from '../refusal.ts'
import type { Refused } from '../refusal.ts'
import type { DraftChanges, DraftField, Origin, ReviewDraft, ReviewRefusal } from './types.ts'

const TYPED: Origin = { kind: 'typed', spans: [], words: [] }
const LONGEST_TITLE = 200

/** Which field each change belongs to. */
const FIELD_OF: Readonly<Record<Exclude<keyof DraftChanges, 'mentions'>, DraftField>> = {
  title: 'title',
  body: 'body',
  leadUnitId: 'lead',
  coordinatingUnitIds: 'coordinating',
  deadline: 'deadline',
  deliverable: 'deliverable',
  measure: 'measure',
  weight: 'weight',
}

/**
 * A draft with what a reviewer typed. A field that changes is of "typed" origin from then on; one that is typed as it was stays what it
 * was. A unit made the lead no longer co-ordinates; naming a lead answers the open mentions of leads.
 */
export function editDraft<Draft extends ReviewDraft>(
  draft: Draft,
  changes: DraftChanges,
): Draft | Refused<ReviewRefusal> {
  if (changes.title !== undefined && changes.title.trim() === '')
    return refuse('title-required', { field: 'title' })
  const { weight } = changes
  if (weight !== undefined && !(weight > 0 && weight <= 10)) {
    return refuse('weight-out-of-range', { field: 'weight', expected: ['0 < weight <= 10'] })
  }
  const lead = changes.leadUnitId === undefined ? draft.leadUnitId : changes.leadUnitId
  const coordinating = changes.coordinatingUnitIds ?? draft.coordinatingUnitIds
  const mentions = changes.mentions ?? draft.mentions
  const edited: Draft = {
    ...draft,
    ...changes,
    coordinatingUnitIds: [...new Set(coordinating)].filter((unitId) => unitId !== lead),
    mentions: lead === null ? mentions : mentions.filter((mention) => mention.role !== 'lead'),
  }
  return { ...edited, origins: originsAfter(draft, edited, changes) }
}

function originsAfter(
  before: ReviewDraft,
  after: ReviewDraft,
  changes: DraftChanges,
): ReviewDraft['origins'] {
  const origins = { ...before.origins }
  for (const [name, field] of Object.entries(FIELD_OF) as [keyof typeof FIELD_OF, DraftField][]) {
    if (changes[name] !== undefined && !sameValue(before[name], after[name])) origins[field] = TYPED
  }
  return origins
}

/** A draft that a person made by selecting words of the document. */
export function draftFromSelection(
  text: string,
  selection: { readonly start: number; readonly end: number },
  outline: readonly string[],
): ReviewDraft | Refused<ReviewRefusal> {
  const { start, end } = trimmed(text, selection.start, selection.end)
  if (start >= end) return refuse('empty-selection')
  const none: Origin = { kind: 'none', spans: [], words: [] }
  const body = text.slice(start, end)
  return {
    start,
    end,
    outline,
    title: titleOf(body),
    body,
    leadUnitId: null,
    coordinatingUnitIds: [],
    mentions: [],
    deadline: { kind: 'none' },
    deliverable: null,
    measure: null,
    weight: 1,
    origins: {
      title: { kind: 'stated', spans: [{ start, end }], words: [] },
      body: { kind: 'stated', spans: [{ start, end }], words: [] },
      lead: none,
      coordinating: none,
      deadline: none,
      deliverable: none,
      measure: none,
      weight: none,
    },
    vague: ['no-lead', 'no-deadline', 'no-measure'],
    confidence: 1,
  }
}

/** A title from words of the document: without numbering and bullets, up to the first end of a sentence, at most 200 characters. */
export function titleOf(words: string): string {
  const plain = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-–•+*]|\(?(?:\d+(?:\.\d+)*|[IVX]+|\p{L})\s*[.)]|[IVX]+\s*-)\s+/u, '')
  const sentence = /^.*?[.;](?=\s+\p{Lu}|$)/u.exec(plain)?.[0] ?? plain
  const title = sentence.replace(/[\s.;,:]+$/, '')
  if (title.length <= LONGEST_TITLE) return title
  const cut = title.lastIndexOf(' ', LONGEST_TITLE - 1)
  return `${title.slice(0, cut > 0 ? cut : LONGEST_TITLE - 1)}…`
}

/** A stretch of text without the blanks at its ends. */
export function trimmed(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let [from, to] = [Math.max(0, start), Math.min(text.length, end)]
  while (from < to && /\s/.test(text.charAt(from))) from += 1
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1
  return { start: from, end: to }
}

/** Whether two field values say the same; lists of units in any order. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item) => other.includes(item))
  }
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)])
    return [...keys].every((key) => sameValue(fieldOf(one, key), fieldOf(other, key)))
  }
  return one === other
}

function fieldOf(record: object, key: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[key]
}
