/**
 * Tables of public-investment projects. In: rows of a table, the projects that are there with their plans and payments. Out:
 * for each row whether it sets a project up, adds or corrects money, changes nothing or is wrong. Promised: approved plan,
 * adjusted plan and payment are facts of their own; a corrected one becomes a new revision; sums and rates are checked,
 * never kept.
 */
import {
  derivedProjectHeads,
  projectColumns,
  projectMoneyFields,
  projectTable,
  readProjectLine,
  unitReader,
  type BodyRow,
  type ProjectField,
} from '@dieuhanh/domain'
import { paymentsOf, plansOf, projectsHeld } from '../../../store/investment/index.ts'
import { inPieces } from '../in-pieces.ts'
import type { CheckedRow, Checking, ImportTarget } from '../target.ts'
import { compareProject, newProject, type ProjectWorld } from './compare.ts'
import { matchSubjects, soughtBy, undoSubjects, writeSubjects } from '../subjects/index.ts'
import { projectTelling } from './match.ts'
import { sumNotes } from './sums.ts'
import { projectRoom, type ProjectPlan } from './write.ts'

/** Tables of projects become projects with their plans and payments. */
export const projectTarget: ImportTarget<ProjectField, ProjectPlan> = {
  key: 'projects',
  columns: projectColumns,
  derived: derivedProjectHeads,
  main: 'name',
  ordinal: 'ordinal',
  others: ['systemCode', 'code', 'owner', 'group'],
  sums: [...projectMoneyFields, 'rate'],
  mayImport: ({ roles }) => roles.includes('office-specialist') || roles.includes('leader'),
  check: checkProjects,
  write: (rows, writing) => writeSubjects(projectRoom, rows, writing),
  undo: (made, writing) => undoSubjects(projectRoom, made, writing),
  undoesChanges: true,
}

async function checkProjects(
  rows: readonly BodyRow[],
  checking: Checking<ProjectField>,
): Promise<readonly CheckedRow<ProjectPlan>[]> {
  const { tx, scope, register, columns, choices, table, hold } = checking
  const told = projectTable(table)
  const lines = await inPieces(rows, (row) => readProjectLine(row, columns, told, scope.today))
  const known = await projectsHeld(tx, scope.workspaceId, soughtBy(lines, projectTelling), hold)
  const matched = matchSubjects(lines, known, projectTelling)
  const ids = [...matched.values()].flatMap(({ subject }) => subject?.id ?? [])
  const plans = await plansOf(tx, scope.workspaceId, ids, null)
  const disbursements = await paymentsOf(tx, scope.workspaceId, ids, null)
  const world: ProjectWorld = {
    scope,
    register,
    columns,
    cells: new Map(rows.map((row) => [row.row, row.cells])),
    units: unitReader({ ...register, day: scope.today, choices }),
    plans: Map.groupBy(plans, ({ projectId }) => projectId),
    disbursements: Map.groupBy(disbursements, ({ projectId }) => projectId),
    sums: sumNotes(table.rows, columns, told),
  }
  return inPieces(lines, (line) => {
    const match = matched.get(line.row)
    return match?.subject ? compareProject(line, match, match.subject, world) : newProject(line, match, world)
  })
}
