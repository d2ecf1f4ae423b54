/**
 * People of a workspace, their roles in units, their tokens. In: a transaction and what to ask or write. Out: plain
 * rows. Promised: roles are ended, never removed.
 */
export {
  accountsById,
  otherAdministrators,
  peoplePage,
  personById,
  workspacesBeyond,
  type AccountRecord,
  type MembershipRecord,
  type PeopleQuestion,
  type PersonRecord,
} from './reading.ts'
export { insertToken, revokeTokenRow, tokensOf, type TokenRow } from './tokens.ts'
export {
  announcePersonChange,
  endMembershipRow,
  insertMembership,
  insertPerson,
  touchPerson,
  updatePerson,
  type NewMembership,
  type NewPerson,
  type PersonChange,
} from './writing.ts'
