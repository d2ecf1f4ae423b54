import type { Scope } from '../../access/index.ts'
import type { DocumentSheet } from '../../store/documents/index.ts'
import { unitNames, type UnitName } from '../../store/drafts/index.ts'
import type { Tx } from '../../store/index.ts'
import { notifyUnits } from '../notifications/index.ts'
import type { Made } from './make-tasks.ts'

/** How many people of a unit were told. */
export interface Told {
  readonly unit: UnitName
  readonly people: number
}

// One piece of news per unit and part, however many tasks there are.
/** Tells the units of new tasks; answers how many people of each unit heard of it. */
export async function tellUnits(
  tx: Tx,
  scope: Scope,
  document: DocumentSheet,
  made: readonly Made[],
): Promise<readonly Told[]> {
  const lead = Map.groupBy(made, ({ task }) => task.state.leadUnitId ?? '')
  const partners = new Map<string, Made[]>()
  for (const one of made) {
    for (const unitId of one.task.state.coordinatingUnitIds)
      partners.set(unitId, [...(partners.get(unitId) ?? []), one])
  }
  const told = new Map<string, number>()
  for (const [kind, units] of [
    ['assigned', lead],
    ['co-assigned', partners],
  ] as const) {
    for (const [unitId, tasks] of units) {
      const only = tasks.length === 1 ? tasks[0]?.task : undefined
      const title = only?.title ?? nameOf(document)
      const news = { kind, title, count: tasks.length, documentId: document.id, taskId: only?.id ?? null }
      const people = await notifyUnits(tx, scope, [unitId], news, ['focal-point'])
      told.set(unitId, Math.max(people, told.get(unitId) ?? 0))
    }
  }
  const names = await unitNames(tx, scope.workspaceId, [...told.keys()])
  return [...told].flatMap(([unitId, people]) => {
    const unit = names.get(unitId)
    return unit ? [{ unit, people }] : []
  })
}

function nameOf({ type, symbol, title }: DocumentSheet): string {
  return [type, symbol, title].filter(Boolean).join(' ').slice(0, 300)
}
