/**
 * People of a workspace, their roles in units, their tokens. In: a transaction and what to ask or write. Out: plain
 * rows. Promised: roles are ended, never removed.
 */
export {
  endMembershipRow,
  insertMembership,
  insertPerson,
  touchPerson,
  updatePerson,
  type NewMembership,
  type NewPerson,
  type PersonChange,
} from './writing.ts'
