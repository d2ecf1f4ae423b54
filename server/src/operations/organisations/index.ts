/**
 * Workspaces and their dated units. In: who asks, and what about which unit on which day. Out: lists, pages, units found
 * by what people type. Promised: a past day is answered with the units of that day; a dissolved unit's open work,
 * people and sub-units pass to its successor in one transaction, recorded.
 */
export { addUnitName, createUnit, insertCreated, type CreateRefusal, type UnitInput } from './create.ts'
export { heldRegister } from './changing.ts'
export { createWorkspaceFor, listWorkspaces, removeSamples } from './console.ts'
export { changeUnit, writePlainChange, type ChangeRefusal, type UnitChange } from './change.ts'
export { exportUnits } from './export.ts'
export { expandGroup, listUnits, searchUnits, type UnitQuestion } from './list.ts'
export { getUnit, type UnitPage } from './page.ts'
export { reference } from './reference.ts'
export { createRegisters, type Found, type Register, type Registers } from './registers.ts'
export { refOf, unitNamed, unitsNamed, type UnitRef, type UnitRow } from './view.ts'
export { createWorkspace, listProvinces, writeProvince, writeTree, type NewWorkspace } from './workspaces.ts'
