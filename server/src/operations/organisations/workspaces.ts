import {
  isRefused,
  isValidOn,
  officialName,
  provinceUnits,
  todayInVietnam,
  type CivilDate,
  type ProvinceTree,
  type Refused,
  type Unit,
} from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import { v7 } from 'uuid'
import { doer, type Scope } from '../../access/index.ts'
import { asOwner, recordAudit, type Tx } from '../../store/index.ts'
import { insertTree, insertWorkspace, type WorkspaceRow } from '../../store/organisations/index.ts'
import { insertMembership, insertPerson } from '../../store/people/index.ts'
import type { Context } from '../context.ts'
import { provinceReference, reference } from './reference.ts'

/** The provinces for which a workspace can be made. */
export async function listProvinces(): Promise<{ items: readonly { code: string; name: string }[] }> {
  const { provinces } = await provinceReference()
  return { items: provinces.map(({ code, name }) => ({ code, name })) }
}

/** A workspace of a province, and the ids that its units were given, by their keys. */
export interface NewWorkspace {
  readonly workspace: WorkspaceRow
  readonly unitIds: ReadonlyMap<string, string>
  readonly rootUnitId: string
}

/** Writes a workspace with the real tree of a province. Inside an owner's transaction. */
export async function writeProvince(
  tx: Tx,
  input: { provinceCode: string; name?: string | undefined; today: CivilDate },
): Promise<NewWorkspace | Refused<'unknown-province'>> {
  const tree = provinceUnits(await reference(), input.provinceCode)
  if (isRefused(tree)) return tree
  const root = tree.units.find((unit) => unit.id === tree.rootId)
  if (root === undefined) throw new Error('a tree without its root')
  const name = input.name ?? officialName(root, input.today)
  return writeTree(tx, { tree, name, provinceCode: input.provinceCode, sample: false, today: input.today })
}

/** Writes a workspace with a given tree: of a province, or of the fictional one of the sample. */
export async function writeTree(
  tx: Tx,
  input: {
    tree: ProvinceTree
    name: string
    provinceCode: string | null
    sample: boolean
    today: CivilDate
  },
): Promise<NewWorkspace> {
  const { tree, name, provinceCode, sample, today } = input
  const workspace: WorkspaceRow = { id: v7(), name, provinceCode, sample }
  await insertWorkspace(tx, workspace)
  const unitIds = await insertTree(tx, workspace.id, tree, (unit) => ({
    name: officialName(unit, today),
    abbreviation: abbreviationOf(unit, today),
  }))
  const rootUnitId = unitIds.get(tree.rootId)
  if (rootUnitId === undefined) throw new Error('a tree without its root')
  return { workspace, unitIds, rootUnitId }
}

/** Makes the workspace of a province; the caller becomes its administrator, under the same account. */
export async function createWorkspace(
  context: Context,
  scope: Scope,
  input: { provinceCode: string; name?: string | undefined },
): Promise<WorkspaceRow | Refused<'unknown-province'>> {
  const today = todayInVietnam(context.clock())
  return asOwner(context.database, async (tx) => {
    const made = await writeProvince(tx, { ...input, today })
    if (isRefused(made)) return made
    const { workspace, rootUnitId } = made
    const personId = await insertPerson(tx, workspace.id, {
      accountId: scope.accountId,
      name: scope.personName,
      folded: foldMarks(scope.personName),
      title: null,
      phone: null,
    })
    const membership = { unitId: rootUnitId, role: 'administrator', validFrom: today, validTo: null }
    await insertMembership(tx, workspace.id, personId, membership)
    const { id, name, provinceCode } = workspace
    const entry = { action: 'workspace.create', subject: 'workspace', subjectId: id }
    await recordAudit(tx, {
      ...doer(scope),
      workspaceId: id,
      personId,
      ...entry,
      details: { name, provinceCode },
    })
    return workspace
  })
}

function abbreviationOf(unit: Unit, day: CivilDate): string | null {
  const names = unit.names.filter((name) => name.kind === 'abbreviation')
  return (names.find((name) => isValidOn(name, day)) ?? names[0])?.text ?? null
}
