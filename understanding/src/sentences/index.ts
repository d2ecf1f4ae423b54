/**
 * Sentences and what they do. In goes a page (clean text, blocks, zones, tables); out come its sentences in order, each with its
 * label and how sure it is. Promised: the sentences cover every visible character once and never overlap.
 */
export { segment } from './segment.ts'
export type { Unit } from './segment.ts'
export { labelUnits } from './label.ts'
export type { Labelled, Page } from './page.ts'
export { assignRoles } from './roles.ts'
export type { Roles } from './roles.ts'
export { attributeAt } from './attribute.ts'
export type { Attribute } from './attribute.ts'
