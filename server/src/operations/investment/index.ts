/**
 * Public-investment projects as people see them. In: who asks, a year, what the list is narrowed and sorted by, or one
 * project. Out: each project with the capital planned for that year, what was paid of it until when, the rate with its base,
 * and which cell each figure came from; of one, all years with every revision. Promised: only facts of tables that somebody
 * confirmed; pages without gaps or doubles.
 */
export { exportProjects } from './export.ts'
export { listProjects, projectFacets, type ProjectQuestion } from './list.ts'
export { getProject } from './page.ts'
