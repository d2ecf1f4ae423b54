/**
 * What an installation gets before its first request. Comes in: a context whose database is empty or not; goes out:
 * the lines to print for whoever started it, `say` being told what takes a while. Promised: run at every start, it does its work once; a sample that was
 * broken off half-way is made anew; two servers that start together make one.
 */
import { isRefused, todayInVietnam } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import { asOwner, inHaste, inTurn, recordAudit, removeWorkspace } from '../../store/index.ts'
import {
  allWorkspaces,
  finishWorkspace,
  insertUnitNames,
  insertUnits,
  insertWorkspace,
  unfinishedWorkspaces,
} from '../../store/organisations/index.ts'
import { firstRunWords } from '../../words/first-run.ts'
import { sampleWords } from '../../words/sample.ts'
import type { Context } from '../context.ts'
import { writePerson } from '../people/index.ts'
import { createSample } from '../sample/index.ts'

/** Prepares a new installation; `empty` leaves out the sample workspace. */
export async function firstRun(
  context: Context,
  options: { empty: boolean; say?: (line: string) => void },
): Promise<readonly string[]> {
  return inTurn(context.database, 'first run', async () => {
    for (const id of await unfinishedWorkspaces(context.database)) {
      await asOwner(context.database, (tx) => removeWorkspace(tx, id))
    }
    if ((await allWorkspaces(context.database)).length > 0) return []
    if (options.empty) return makeEmpty(context)
    options.say?.(sampleWords.making)
    return makeSample(context)
  })
}

async function makeSample(context: Context): Promise<readonly string[]> {
  const sample = await inHaste(context.store, (store) =>
    createSample({ ...context, store, database: store.db }),
  )
  // This commit waits for the disk, and with it for everything before it: what is printed now lasts.
  await finishWorkspace(context.database, sample.workspaceId)
  const lines = sample.accounts.map(({ role, username, password }) =>
    sampleWords.account(sampleWords.roles[role], username, password),
  )
  return [sampleWords.made(sample.tasks), sampleWords.accountsHead, ...lines]
}

/**
 * One administrator in a workspace with nothing in it, from which the workspaces of provinces are made: somebody must
 * be able to sign in before the first of them exists.
 */
async function makeEmpty(context: Context): Promise<readonly string[]> {
  const today = todayInVietnam(context.clock())
  const { workspace: name, administrator, username } = firstRunWords
  return asOwner(context.database, async (tx) => {
    const workspaceId = v7()
    const unitId = v7()
    await insertWorkspace(tx, { id: workspaceId, name, provinceCode: null, sample: false })
    const root = { id: unitId, key: 'root', kind: 'territory', level: 'province', groups: [], parentId: null }
    const plain = { officialCode: null, abbreviation: null, rank: 0, validFrom: null, validTo: null }
    await insertUnits(tx, workspaceId, [{ ...root, ...plain, name }])
    await insertUnitNames(tx, workspaceId, [
      { unitId, text: name, kind: 'official', validFrom: null, validTo: null },
    ])
    const memberships = [{ unitId, role: 'administrator' }]
    const input = { name: administrator, username, memberships }
    const written = await writePerson(tx, workspaceId, today, input, { mustChangePassword: true })
    if (isRefused(written)) throw new Error(`the first account was refused: ${written.reason}`)
    await recordAudit(tx, {
      workspaceId,
      personId: null,
      requestId: null,
      action: 'workspace.create',
      subject: 'workspace',
      subjectId: workspaceId,
    })
    return firstRunWords.empty(username, written.password)
  })
}
