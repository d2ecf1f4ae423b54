import type { Draft } from '../api/index.ts'

export const draftFilters = ['all', 'open', 'missing', 'accepted', 'rejected', 'assigned'] as const
export type DraftFilter = (typeof draftFilters)[number]

/** One draft in the list, with its place under another. */
export interface Placed {
  readonly draft: Draft
  readonly depth: number
  /** Its number in the whole list, from 1. */
  readonly number: number
}

/** Drafts under one heading of the document's own outline. */
export interface DraftGroup {
  readonly key: string
  readonly outline: readonly string[]
  readonly drafts: readonly Placed[]
}

/** What the head of the page counts; rejected drafts are out of the count. */
export interface DraftCounts {
  readonly drafts: number
  readonly noLead: number
  readonly noDeadline: number
  readonly accepted: number
  readonly assigned: number
  /** Open and with all six clear. */
  readonly complete: number
  /** Accepted with a lead: can be assigned now. */
  readonly ready: number
}

export function passes(draft: Draft, filter: DraftFilter): boolean {
  if (filter === 'all') return true
  if (filter === 'missing') return isLive(draft) && draft.missing.length > 0
  return draft.state === filter
}

function isLive(draft: Draft): boolean {
  return draft.state === 'open' || draft.state === 'accepted'
}

export function isReady(draft: Draft): boolean {
  return draft.state === 'accepted' && draft.lead !== null
}

export function countDrafts(drafts: readonly Draft[]): DraftCounts {
  const live = drafts.filter(isLive)
  return {
    drafts: drafts.filter((draft) => draft.state !== 'rejected').length,
    noLead: live.filter((draft) => !draft.lead).length,
    noDeadline: live.filter((draft) => draft.deadlineKind === 'none').length,
    accepted: live.filter((draft) => draft.state === 'accepted').length,
    assigned: drafts.filter((draft) => draft.state === 'assigned').length,
    complete: live.filter((draft) => draft.state === 'open' && draft.missing.length === 0).length,
    ready: live.filter(isReady).length,
  }
}

/** Drafts in the order of the text, children after their parent, in groups by the headings above them. */
export function arrange(drafts: readonly Draft[], filter: DraftFilter): readonly DraftGroup[] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]))
  const children = Map.groupBy(
    drafts.filter((draft) => draft.parentId !== null && byId.has(draft.parentId)),
    (draft) => draft.parentId,
  )
  const roots = drafts.filter((draft) => draft.parentId === null || !byId.has(draft.parentId))
  const order = (list: readonly Draft[]): Draft[] => list.toSorted((a, b) => a.position - b.position)
  const placed: Placed[] = []
  const place = (draft: Draft, depth: number): void => {
    placed.push({ draft, depth, number: placed.length + 1 })
    if (depth < 6) for (const child of order(children.get(draft.id) ?? [])) place(child, depth + 1)
  }
  for (const root of order(roots)) place(root, 0)

  const groups: { key: string; outline: readonly string[]; drafts: Placed[] }[] = []
  for (const one of placed.filter(({ draft }) => passes(draft, filter))) {
    const last = groups.at(-1)
    const name = one.draft.outline.join(' › ')
    const same = last && (last.outline.join(' › ') === name || one.depth > 0)
    if (same) last.drafts.push(one)
    else groups.push({ key: `${name}#${groups.length}`, outline: one.draft.outline, drafts: [one] })
  }
  return groups
}

/** The draft whose words are at a position: the shortest that holds it. */
export function draftAt(drafts: readonly Draft[], position: number): Draft | null {
  let best: Draft | null = null
  for (const draft of drafts) {
    const { start, end } = draft.span
    if (position < start || position > end) continue
    if (!best || end - start < best.span.end - best.span.start) best = draft
  }
  return best
}

/** Where a task may be cut: the starts of words inside its span, never the first. */
export function cutPlaces(text: string): readonly number[] {
  return [...text.matchAll(/\S+/g)].map((word) => word.index).filter((at) => at > 0)
}

/** Where a cut is most likely meant: after the sentence or semicolon nearest to the middle, else the middle word. */
export function likelyCut(text: string): number | null {
  const places = cutPlaces(text)
  // Not the point of a number ("2.1. ") at the beginning.
  const ends = places.filter((at) => at > 12 && /[^\d.][.;:\n]\s*$/.test(text.slice(0, at)))
  const middle = text.length / 2
  const near = (list: readonly number[]): number | null =>
    list.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? null
  return near(ends) ?? near(places)
}
