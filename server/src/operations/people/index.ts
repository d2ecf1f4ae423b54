/**
 * People, their roles in units, their ways in. In: who asks and what about whom. Out: people with their roles, first
 * passwords and token secrets once. Promised: the last administrator stays; nobody is given a password that opens
 * another workspace; every change is in the journal.
 */
export { createAccount, listAccounts, resetPasswordOf, sweepSignIns, unlockAccount } from './by-name.ts'
export { addMembership, editPerson, endMembership, resetPassword } from './change.ts'
export { createPerson, writePerson, type PersonInput, type WrittenPerson } from './create.ts'
export { exportPeople } from './export.ts'
export { listPeople } from './list.ts'
export {
  createToken,
  endSession,
  enterWorkspace,
  getMe,
  listSessions,
  listTokens,
  revokeToken,
  type Me,
} from './me.ts'
