import type { CapitalPlanRead, DisbursementRead } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import { doer } from '../../../access/index.ts'
import { recordAudit } from '../../../store/index.ts'
import type { MadeByRow } from '../../../store/imports/index.ts'
import {
  insertMoney,
  insertProjects,
  updateProject,
  type CapitalPlanRow,
  type DisbursementRow,
  type ProjectChange,
  type ProjectRow,
} from '../../../store/investment/index.ts'
import type { CheckedRow, RowChange, Writing } from '../target.ts'

/** A capital plan to be added, and the one that it corrects. */
export interface PlannedPlan {
  readonly read: CapitalPlanRead
  readonly before: CapitalPlanRow | null
}

/** A payment to be added, and the one that it corrects. */
export interface PlannedDisbursement {
  readonly read: DisbursementRead
  readonly before: DisbursementRow | null
}

interface PlannedMoney {
  readonly plans: readonly PlannedPlan[]
  readonly disbursements: readonly PlannedDisbursement[]
}

/** What a row does to the projects. */
export type ProjectPlan = PlannedMoney &
  (
    | { readonly kind: 'create'; readonly project: Omit<ProjectRow, 'id'> }
    | {
        readonly kind: 'change'
        readonly project: ProjectRow
        readonly change: ProjectChange
        readonly changes: readonly RowChange[]
      }
  )

type Planned = CheckedRow<ProjectPlan> & { readonly plan: ProjectPlan }

// Rows are written in pieces, so that a long import can say how far it is.
const PIECE = 500

/** Sets projects up, sets their words right and adds their plans and payments. */
export async function writeProjects(
  rows: readonly CheckedRow<ProjectPlan>[],
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

async function writePiece(planned: readonly Planned[], writing: Writing): Promise<readonly MadeByRow[]> {
  const { tx, scope, importId, now, columns } = writing
  const { workspaceId, personId } = scope
  const subjects = planned.map(({ row, plan }) => ({
    row,
    plan,
    id: plan.kind === 'create' ? v7() : plan.project.id,
  }))
  const created = subjects.flatMap(({ id, plan }) =>
    plan.kind === 'create' ? [{ ...plan.project, id, personId }] : [],
  )
  if (created.length > 0) await insertProjects(tx, workspaceId, created)
  for (const { id, plan } of subjects) if (plan.kind === 'change') await setRight(id, plan, writing)
  const next = (before: { readonly revision: number } | null): number => (before?.revision ?? 0) + 1
  const place = (field: string, row: number) => ({ row, column: columns[field] ?? null })
  const plans = subjects.flatMap(({ id, row, plan }) =>
    plan.plans.map(({ read: { field, ...read }, before }) => ({
      ...read,
      ...place(field, row),
      projectId: id,
      revision: next(before),
    })),
  )
  const disbursements = subjects.flatMap(({ id, row, plan }) =>
    plan.disbursements.map(({ read: { field, ...read }, before }) => ({
      ...read,
      ...place(field, row),
      projectId: id,
      revision: next(before),
    })),
  )
  if (plans.length + disbursements.length > 0)
    await insertMoney(tx, workspaceId, { importId, personId, at: new Date(now) }, { plans, disbursements })
  return subjects.map(({ id, row, plan }) => ({
    row,
    subjectId: id,
    fate: plan.kind === 'create' ? 'new' : 'changed',
  }))
}

async function setRight(
  id: string,
  { change, changes }: Extract<ProjectPlan, { kind: 'change' }>,
  { tx, scope, importId }: Writing,
): Promise<void> {
  if (Object.keys(change).length === 0) return
  await updateProject(tx, scope.workspaceId, id, change)
  const words = changes.filter(({ field }) => ['name', 'code', 'group', 'total', 'owner'].includes(field))
  const details = { importId, changes: words }
  await recordAudit(tx, {
    ...doer(scope),
    action: 'project.change',
    subject: 'project',
    subjectId: id,
    details,
  })
}
