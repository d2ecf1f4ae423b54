import type { MarkerKind } from './marker.ts'

/** How deep a kind of marker usually stands: what is deeper has a higher rank. */
export const MARKER_RANKS: Readonly<Record<MarkerKind, number>> = {
  annex: 0,
  part: 1,
  chapter: 2,
  section: 3,
  letter: 4,
  roman: 5,
  article: 6,
  number: 7,
  decimal: 8,
  parenthesis: 9,
  point: 10,
  dash: 11,
  plus: 12,
  dot: 13,
}

/** How deep a marker stands by itself: `1.1.1.` below `1.1.`. */
export const ownRank = (kind: MarkerKind, label: string): number =>
  MARKER_RANKS[kind] + (kind === 'decimal' ? (label.split('.').length - 2) / 10 : 0)
