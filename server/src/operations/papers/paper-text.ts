import type { Scope } from '../../access/index.ts'
import { layoutOn, type Paper } from '../../files/index.ts'

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

/** Whose rules a paper is set by. */
export type PaperSystem = 'state' | 'party'

/** A paper as people edit it: the layout follows from its system and its day. */
export type PaperText = Omit<Paper, 'layout'> & { readonly system: PaperSystem }

/** The paper with the layout in force on its day, or today while the day is open. */
export function laidOut({ system, ...paper }: PaperText, { today }: Pick<Scope, 'today'>): Paper {
  return { ...paper, layout: layoutOn(system, paper.letterhead.day ?? today) }
}
