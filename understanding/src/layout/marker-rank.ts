import type { MarkerKind } from './marker.ts'

/** How deep a kind of marker usually stands: what is deeper has a higher rank. Whole numbers take no room of their own. */
export const MARKER_RANKS: Readonly<Record<MarkerKind, number>> = {
  annex: 0,
  part: 100,
  chapter: 200,
  section: 300,
  letter: 400,
  roman: 500,
  article: 600,
  number: 700,
  decimal: 800,
  parenthesis: 900,
  point: 1000,
  dash: 1100,
  plus: 1200,
  dot: 1300,
}

/** How deep a marker stands by itself: `1.1.1.` below `1.1.`. */
export const ownRank = (kind: MarkerKind, label: string): number =>
  MARKER_RANKS[kind] + (kind === 'decimal' ? 10 * (label.split('.').length - 2) : 0)
