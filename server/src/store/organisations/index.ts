/**
 * Workspaces and their dated units. In: a transaction and what to ask or write. Out: the register as the rules of the
 * domain read it. Promised: a whole province is written in a handful of statements; what happened to a unit is only
 * ever added.
 */
export { countsByUnit, membersOfUnit, openTasksOfUnit, passMemberships, type UnitMember } from './people.ts'
export { loadRegister, type StoredRegister, type StoredUnit } from './register.ts'
export {
  allWorkspaces,
  finishWorkspace,
  insertWorkspace,
  unfinishedWorkspaces,
  workspacesOfAccount,
  type WorkspaceRow,
} from './workspaces.ts'
export {
  endName,
  endOfficialName,
  holdOrganisation,
  insertTree,
  insertUnitEvents,
  insertUnitNames,
  insertUnits,
  restoreOfficialName,
  updateUnit,
  withdrawUnits,
  type NewUnit,
  type NewUnitEvent,
} from './writing.ts'
