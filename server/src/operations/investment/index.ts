/**
 * Public-investment projects as people see them. In: who asks, a year, what the list is narrowed by. Out: each project with the
 * capital planned for that year, what was paid of it until when, the rate with its base, and where each figure came from.
 * Promised: only facts of tables that somebody confirmed; the latest revision of each.
 */
export { exportProjects } from './export.ts'
export { listProjects, type ProjectQuestion, type ProjectView } from './list.ts'
