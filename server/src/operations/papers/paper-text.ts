import type { PaperSystem } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { layoutOn, type Paper } from '../../files/index.ts'
import type { Numbering, PaperClass } from '../../store/papers/index.ts'

/** The papers that can be drawn up from what the workspace knows. */
export const paperKinds = [
  'assignment',
  'task-table',
  'reminder',
  'tracking',
  'extension',
  'briefing',
] as const
/** One of them. */
export type PaperKind = (typeof paperKinds)[number]

export type { PaperSystem }

/** The class whose head, signature and numbers a kind of paper has; null where it has none of its own. */
export const classOf: Readonly<Record<PaperKind, PaperClass | null>> = {
  assignment: 'notice',
  'task-table': null,
  reminder: 'letter',
  tracking: null,
  extension: 'letter',
  briefing: 'report',
}

/**
 * How numbers run where the office did not say: by year for the State (Decree 30/2020/NĐ-CP), through a term for a Party
 * committee (Quy định 399-QĐ/TW and what went before it).
 */
export const defaultNumbering: Readonly<Record<PaperSystem, Numbering>> = { state: 'year', party: 'term' }

/** A paper as people edit it: the layout follows from its system and its day. */
export type PaperText = Omit<Paper, 'layout'> & { readonly system: PaperSystem }

/** The paper with the layout in force on its day, or today while the day is open. */
export function laidOut({ system, ...paper }: PaperText, { today }: Pick<Scope, 'today'>): Paper {
  return { ...paper, layout: layoutOn(system, paper.letterhead.day ?? today) }
}
