/**
 * Papers that leave the office. In: a paper as plain values, with the layout that its system and day ask for. Out: DOCX to
 * be edited on, PDF/A-2a to be signed, pages to be looked at. Promised: both files are drawn from the same lines; whatever
 * people wrote stands there as text and is never run; the server goes on answering while a PDF is drawn.
 */
export { drawPaper } from './draw.ts'
export { layoutOn } from './layouts.ts'
export type { Layout } from './layout.ts'
export type { Block, Column, Letterhead, List, Paper, Section, Signature, Table } from './paper.ts'
export type { Typeset } from './typeset.ts'
