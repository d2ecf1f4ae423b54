/**
 * A document as a page of paper. In: its text, what was found in it (spans with a kind), and the spans to light. Out: a
 * printed-looking sheet that stays quick at a hundred thousand characters, and the way from a click or a selection on it
 * back to positions in the text.
 */
import '@fontsource/tinos/400.css'
import '@fontsource/tinos/400-italic.css'
import '@fontsource/tinos/700.css'
import './paper.css'

export { Paper } from './paper.tsx'
export type { PaperHandle } from './paper.tsx'
export { Legend, useShownKinds } from './legend.tsx'
export { OutlineNav } from './outline-nav.tsx'
export type { Mark } from './segments.ts'
export { marksOf } from './marks.ts'
export { selectedSpan } from './place.ts'
