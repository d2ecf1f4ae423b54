/**
 * Pictures of pages, as plain bytes. In: a picture as it was scanned. Out: the same on white paper, upright and straight,
 * without stamps and ruled lines, and how it was turned. Promised: pure functions, linear in the dots.
 */
export { onWhitePaper } from './paper.ts'
export { cutOut, greyOf, quarterTurned, slightlyTurned, type Grey, type Raster } from './raster.ts'
export { ruledLines, withoutRules } from './rules.ts'
export { seenTurn, type SeenTurn } from './uprightness.ts'
