import { isRefused, refuse, todayInVietnam, type Refused } from '@dieuhanh/domain'
import {
  accountByUsername,
  accountLines,
  asOwner,
  forgetGuesses,
  recordAudit,
  removeSecondFactor,
  sweepSignIn,
  type AccountLine,
  type Tx,
} from '../../store/index.ts'
import type { Context } from '../context.ts'
import { renewPassword } from './change.ts'
import { firstRefusal, writePerson, type CreateRefusal, type PersonInput } from './create.ts'

/** What whoever runs the server may do to accounts, from the command line. The journal says that it was the system. */

type World = Pick<Context, 'database' | 'clock' | 'registers'>
type NoSuchAccount = Refused<'no-account'>

/** Every account of the installation. */
export function listAccounts(context: World): Promise<readonly AccountLine[]> {
  return accountLines(context.database, todayInVietnam(context.clock()))
}

/** Gives a new password; `dropSecondFactor` for somebody who has lost the device. */
export async function resetPasswordOf(
  context: World,
  username: string,
  options: { dropSecondFactor: boolean },
): Promise<{ password: string } | NoSuchAccount> {
  return asOwner(context.database, async (tx) => {
    const account = await accountByUsername(tx, username)
    if (account === null) return refuse('no-account', { field: 'username' })
    const password = await renewPassword(tx, account.id)
    if (options.dropSecondFactor) await removeSecondFactor(tx, account.id)
    await journal(tx, account, 'person.reset-password')
    return { password }
  })
}

/** Opens a lock before its time. */
export async function unlockAccount(context: World, username: string): Promise<true | NoSuchAccount> {
  return asOwner(context.database, async (tx) => {
    const account = await accountByUsername(tx, username)
    if (account === null) return refuse('no-account', { field: 'username' })
    await forgetGuesses(tx, username)
    await journal(tx, account, 'person.unlock')
    return true
  })
}

/** Adds a person with an account; the password is answered once. */
export async function createAccount(
  context: World,
  workspaceId: string,
  input: PersonInput,
): Promise<{ password: string } | CreateRefusal> {
  const today = todayInVietnam(context.clock())
  const refused = firstRefusal(await context.registers.of(workspaceId), today, input.memberships)
  if (refused) return refused
  return asOwner(context.database, async (tx) => {
    const written = await writePerson(tx, workspaceId, today, input, { mustChangePassword: true })
    if (isRefused(written)) return written
    const { accountId: id, personId, password } = written
    await journal(tx, { id, people: [{ workspaceId, personId }] }, 'person.create')
    return { password }
  })
}

async function journal(
  tx: Tx,
  account: { id: string; people: readonly { workspaceId: string; personId: string }[] },
  action: string,
): Promise<void> {
  const entries = account.people.map(({ workspaceId, personId: subjectId }) => ({
    workspaceId,
    subjectId,
    personId: null,
    requestId: null,
    action,
    subject: 'person',
  }))
  await recordAudit(tx, ...entries)
}

/** Removes ended sessions and old tallies of wrong passwords. For the job. */
export function sweepSignIns(context: Pick<Context, 'database' | 'access'>): Promise<void> {
  return sweepSignIn(context.database, context.access.idleSeconds)
}
