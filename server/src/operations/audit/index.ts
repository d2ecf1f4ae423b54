/**
 * The journal: who did what. In: who asks. Out: its lines, the latest first, or a file of them; seals over them. Promised: lines are only
 * added; once sealed, a changed or missing line is found.
 */
export { exportAudit } from './export.ts'
export { listAudit } from './list.ts'
export { checkJournals, sealJournals } from './seals.ts'
