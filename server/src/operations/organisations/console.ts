import { isRefused, refuse, todayInVietnam, type Refused } from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import { accountByUsername, asOwner, recordAudit, removeWorkspace } from '../../store/index.ts'
import { allWorkspaces, type WorkspaceRow } from '../../store/organisations/index.ts'
import { insertMembership, insertPerson } from '../../store/people/index.ts'
import type { Context } from '../context.ts'
import { writeProvince } from './workspaces.ts'

/** What whoever runs the server may do to workspaces, from the command line. */

/** Every workspace of the installation. */
export function listWorkspaces(context: Pick<Context, 'database'>): Promise<readonly WorkspaceRow[]> {
  return allWorkspaces(context.database)
}

/** Makes the workspace of a province, with an account that exists as its administrator. */
export async function createWorkspaceFor(
  context: Pick<Context, 'database' | 'clock'>,
  input: { provinceCode: string; name?: string | undefined; administrator: string; personName: string },
): Promise<{ workspace: WorkspaceRow; units: number } | Refused<'unknown-province' | 'no-account'>> {
  const today = todayInVietnam(context.clock())
  return asOwner(context.database, async (tx) => {
    const account = await accountByUsername(tx, input.administrator)
    if (account === null) return refuse('no-account')
    const made = await writeProvince(tx, { provinceCode: input.provinceCode, name: input.name, today })
    if (isRefused(made)) return made
    const { workspace, rootUnitId, unitIds } = made
    const { personName: name } = input
    const person = { accountId: account.id, name, folded: foldMarks(name), title: null, phone: null }
    const personId = await insertPerson(tx, workspace.id, person)
    const membership = { unitId: rootUnitId, role: 'administrator', validFrom: today, validTo: null }
    await insertMembership(tx, workspace.id, personId, membership)
    await recordAudit(tx, {
      workspaceId: workspace.id,
      personId: null,
      requestId: null,
      action: 'workspace.create',
      subject: 'workspace',
      subjectId: workspace.id,
      details: { provinceCode: input.provinceCode, administrator: input.administrator },
    })
    return { workspace, units: unitIds.size }
  })
}

/** Removes the sample workspaces with everything in them; real ones are never removed. Answers their names. */
export async function removeSamples(context: Pick<Context, 'database'>): Promise<readonly string[]> {
  const samples = (await allWorkspaces(context.database)).filter((workspace) => workspace.sample)
  for (const { id } of samples) await asOwner(context.database, (tx) => removeWorkspace(tx, id))
  return samples.map((workspace) => workspace.name)
}
