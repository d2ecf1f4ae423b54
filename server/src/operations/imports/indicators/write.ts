import type { IndicatorFactRead } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import { doer } from '../../../access/index.ts'
import { recordAudit } from '../../../store/index.ts'
import type { MadeByRow } from '../../../store/imports/index.ts'
import {
  insertIndicatorFacts,
  insertIndicators,
  updateIndicator,
  type IndicatorChange,
  type IndicatorFactRow,
  type IndicatorRow,
  type NewIndicatorFact,
} from '../../../store/indicators/index.ts'
import type { CheckedRow, RowChange, Writing } from '../target.ts'

/** A fact to be added, and the one that it corrects. */
export interface PlannedFact {
  readonly read: IndicatorFactRead
  readonly before: IndicatorFactRow | null
}

/** What a row does to the indicators. */
export type IndicatorPlan =
  | {
      readonly kind: 'create'
      readonly indicator: Omit<IndicatorRow, 'id'>
      readonly facts: readonly PlannedFact[]
    }
  | {
      readonly kind: 'change'
      readonly indicator: IndicatorRow
      readonly change: IndicatorChange
      readonly changes: readonly RowChange[]
      readonly facts: readonly PlannedFact[]
    }

type Planned = CheckedRow<IndicatorPlan> & { readonly plan: IndicatorPlan }

// Rows are written in pieces, so that a long import can say how far it is.
const PIECE = 500

/** Sets indicators up, sets their words right and adds their facts. */
export async function writeIndicators(
  rows: readonly CheckedRow<IndicatorPlan>[],
  writing: Writing,
): Promise<readonly MadeByRow[]> {
  const plans = rows.filter((row): row is Planned => row.plan !== null)
  const made: MadeByRow[] = []
  for (let at = 0; at < plans.length; at += PIECE) {
    made.push(...(await writePiece(plans.slice(at, at + PIECE), writing)))
    writing.tell(made.length)
  }
  return made
}

async function writePiece(plans: readonly Planned[], writing: Writing): Promise<readonly MadeByRow[]> {
  const { tx, scope, importId, now, columns } = writing
  const { workspaceId, personId } = scope
  const subjects = plans.map(({ row, plan }) => ({
    row,
    plan,
    id: plan.kind === 'create' ? v7() : plan.indicator.id,
  }))
  const created = subjects.flatMap(({ id, plan }) =>
    plan.kind === 'create' ? [{ ...plan.indicator, id, personId }] : [],
  )
  if (created.length > 0) await insertIndicators(tx, workspaceId, created)
  for (const { id, plan } of subjects) if (plan.kind === 'change') await setRight(id, plan, writing)
  const facts = subjects.flatMap(({ id, row, plan }) =>
    plan.facts.map((fact) => factOf(id, row, fact, columns)),
  )
  if (facts.length > 0)
    await insertIndicatorFacts(tx, workspaceId, { importId, personId, at: new Date(now) }, facts)
  return subjects.map(({ id, row, plan }) => ({
    row,
    subjectId: id,
    fate: plan.kind === 'create' ? 'new' : 'changed',
  }))
}

async function setRight(
  id: string,
  { change, changes }: Extract<IndicatorPlan, { kind: 'change' }>,
  { tx, scope, importId }: Writing,
): Promise<void> {
  if (Object.keys(change).length === 0) return
  await updateIndicator(tx, scope.workspaceId, id, change)
  const words = changes.filter(({ field }) => ['name', 'measure', 'code', 'owner'].includes(field))
  const details = { importId, changes: words }
  await recordAudit(tx, {
    ...doer(scope),
    action: 'indicator.change',
    subject: 'indicator',
    subjectId: id,
    details,
  })
}

function factOf(
  indicatorId: string,
  row: number,
  { read, before }: PlannedFact,
  columns: Writing['columns'],
): NewIndicatorFact {
  const { field, kind, period, cutOff, figure } = read
  const place = { row, column: columns[field] ?? null }
  return { indicatorId, kind, ...period, cutOff, ...figure, ...place, revision: (before?.revision ?? 0) + 1 }
}
