import type { CapitalPlanRead, DisbursementRead } from '@dieuhanh/domain'
import {
  insertMoney,
  insertProjects,
  projectsHeld,
  updateProject,
  type CapitalPlanRow,
  type DisbursementRow,
  type ProjectChange,
  type ProjectRow,
} from '../../../store/investment/index.ts'
import type { SubjectPlan, SubjectRoom } from '../subjects/index.ts'

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

/** The money that a line states. */
export interface PlannedMoney {
  readonly plans: readonly PlannedPlan[]
  readonly disbursements: readonly PlannedDisbursement[]
}

/** What a row does to the projects. */
export type ProjectPlan = SubjectPlan<ProjectRow, ProjectChange, PlannedMoney>

/** How projects are kept. */
export const projectRoom: SubjectRoom<ProjectRow, ProjectChange, PlannedMoney> = {
  subject: 'project',
  words: ['name', 'code', 'group', 'total', 'owner'],
  insert: insertProjects,
  update: updateProject,
  hold: (tx, workspaceId, ids) =>
    projectsHeld(tx, workspaceId, { tails: ids.map((id) => id.slice(-12)), codes: [], keys: [] }, true),
  addFacts: async (stated, known, { tx, scope, importId, now, columns }) => {
    const place = (field: string, row: number) => ({ row, column: columns[field] ?? null })
    const plans = stated.flatMap(({ id, row, facts }) =>
      facts.plans.map(({ read: { field, ...read } }) => ({ ...read, ...place(field, row), projectId: id })),
    )
    const disbursements = stated.flatMap(({ id, row, facts }) =>
      facts.disbursements.map(({ read: { field, ...read } }) => ({
        ...read,
        ...place(field, row),
        projectId: id,
      })),
    )
    if (plans.length + disbursements.length === 0) return
    const by = { importId, personId: scope.personId, at: new Date(now), known }
    await insertMoney(tx, scope.workspaceId, by, { plans, disbursements })
  },
}
