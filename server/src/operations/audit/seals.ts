import { asOwner, checkSeals, sealAudit, type SealReport } from '../../store/index.ts'
import { allWorkspaces, type WorkspaceRow } from '../../store/organisations/index.ts'
import type { Context } from '../context.ts'

// A transaction seals this many lines; more wait for the next.
const batch = 2000

/** Seals what is new in every journal; answers how many lines, and where each chain ends. For the job. */
export async function sealJournals(
  context: Pick<Context, 'database'>,
): Promise<{ sealed: number; heads: Record<string, string> }> {
  const heads: Record<string, string> = {}
  let sealed = 0
  for (const { id } of await allWorkspaces(context.database)) {
    for (;;) {
      const done = await asOwner(context.database, (tx) => sealAudit(tx, id, batch))
      sealed += done.sealed
      if (done.sealed > 0 && done.head) heads[id] = done.head
      if (done.sealed < batch) break
    }
  }
  return { sealed, heads }
}

/** Walks every chain from its beginning. */
export async function checkJournals(
  context: Pick<Context, 'database'>,
): Promise<readonly { workspace: WorkspaceRow; report: SealReport }[]> {
  const checked = []
  for (const workspace of await allWorkspaces(context.database)) {
    const report = await asOwner(context.database, (tx) => checkSeals(tx, workspace.id))
    checked.push({ workspace, report })
  }
  return checked
}
