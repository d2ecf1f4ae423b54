/**
 * Projects with their capital plans and payments. In: a transaction and what to ask or write. Out: plain rows, money as whole
 * đồng. Promised: facts are only ever added; the latest revision of each counts.
 */
export { paymentsOf, plansOf, hasProjects, planYears, projectsHeld, readProject } from './reading.ts'
export type { CapitalPlanRow, DisbursementRow, MoneyRow, ProjectRow } from './reading.ts'
export { projectOwners, projectPage } from './pages.ts'
export type { ProjectPage, ProjectSort, ProjectSought } from './pages.ts'
export { insertMoney, insertProjects, updateProject } from './writing.ts'
export type { NewCapitalPlan, NewDisbursement, NewProject, ProjectChange } from './writing.ts'
