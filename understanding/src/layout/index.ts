/**
 * The page as it is laid out. In goes a clean text; out come its blocks in order: paragraphs, numbered items, titles, rows of
 * tables, rules. Promised: the blocks hold every visible character once; wrapped lines and sentences cut by a page
 * break are joined again; linear time.
 */
export { HEAD_JOINTS } from './joined-head.ts'
export { isCapitals, isLowerAt, isUpperAt } from './letter-case.ts'
export { readBlocks } from './block.ts'
export type { Block } from './block.ts'
export { lineEndsWithin } from './joined-lines.ts'
export type { Marker, MarkerKind } from './marker.ts'
export { MARKER_RANKS } from './marker-rank.ts'
export { factBoxOf, factsIn } from './fact-box.ts'
export type { BlockRange, Fact } from './fact-box.ts'
export { zonesOf } from './zone.ts'
export type { Zone } from './zone.ts'
export { scannedType } from './title.ts'
export { readTables } from './table.ts'
export type { Column } from './table-head.ts'
export type { Row } from './table.ts'
export { isBareRow } from './bare-row.ts'
