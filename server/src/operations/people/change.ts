import { isRefused, refuse, type Refused } from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import { doer, hashPassword, temporaryPassword, type Scope } from '../../access/index.ts'
import {
  asOwner,
  endSessionsOf,
  forgetGuesses,
  recordAudit,
  removeSecondFactor,
  renameAccount,
  replacePassword,
  type Tx,
} from '../../store/index.ts'
import {
  accountsById,
  announcePersonChange,
  endMembershipRow,
  insertMembership,
  otherAdministrators,
  personById,
  touchPerson,
  updatePerson,
  workspacesBeyond,
  type PersonRecord,
} from '../../store/people/index.ts'
import type { Context } from '../context.ts'
import { datedMembership, firstRefusal, type MembershipInput, type MembershipRefusal } from './create.ts'
import { readPerson } from './list.ts'
import type { PersonRow } from './view.ts'

type NotFound = Refused<'not-found'>
type LastAdministrator = Refused<'last-administrator'>
type Mismatch = Refused<'revision-mismatch'> & { readonly current: PersonRow }

/** What may be corrected about a person; absent fields stay. */
export interface PersonEdit {
  readonly name?: string | undefined
  readonly title?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly active?: boolean | undefined
}

/** Corrects a person, or lets it rest: somebody inactive can do nothing in this workspace. */
export async function editPerson(
  context: Context,
  scope: Scope,
  input: { personId: string; revision: number; edit: PersonEdit },
): Promise<PersonRow | NotFound | LastAdministrator | Mismatch> {
  const { personId, revision, edit } = input
  return asOwner(context.database, async (tx) => {
    const person = await personById(tx, scope.workspaceId, personId)
    if (person === null) return refuse('not-found', { field: 'personId' })
    if (edit.active === false && (await isLastAdministrator(tx, scope, person))) {
      return refuse('last-administrator', { field: 'active' })
    }
    const account = await accountOf(tx, person)
    const folded = edit.name ? { folded: foldMarks(`${edit.name} ${account?.username ?? ''}`) } : {}
    const change = { ...defined(edit), ...folded }
    if (!(await updatePerson(tx, scope.workspaceId, personId, revision, change))) {
      const current = await readPerson(context, tx, scope, personId)
      return isRefused(current) ? current : { ...refuse('revision-mismatch'), current }
    }
    if (edit.name && person.accountId) await renameAccount(tx, person.accountId, edit.name)
    return changed(context, tx, scope, personId, 'person.edit', defined(edit))
  })
}

/** Gives a role in a unit. */
export async function addMembership(
  context: Context,
  scope: Scope,
  personId: string,
  input: MembershipInput,
): Promise<PersonRow | NotFound | MembershipRefusal> {
  const register = await context.registers.of(scope.workspaceId)
  const refused = firstRefusal(register, scope.today, [input])
  if (refused) return refused
  return asOwner(context.database, async (tx) => {
    const person = await personById(tx, scope.workspaceId, personId)
    if (person === null) return refuse('not-found', { field: 'personId' })
    const membership = datedMembership(input, scope.today)
    await insertMembership(tx, scope.workspaceId, personId, membership)
    await touchPerson(tx, scope.workspaceId, personId)
    return changed(context, tx, scope, personId, 'person.give-role', membership)
  })
}

/** Ends a role from today on; the last administrator cannot be ended. */
export async function endMembership(
  context: Context,
  scope: Scope,
  personId: string,
  membershipId: string,
): Promise<PersonRow | NotFound | LastAdministrator> {
  return asOwner(context.database, async (tx) => {
    const { workspaceId, today } = scope
    const person = await personById(tx, workspaceId, personId)
    const membership = person?.memberships.find((one) => one.id === membershipId)
    if (membership === undefined) return refuse('not-found', { field: 'membershipId' })
    const administers = membership.role === 'administrator'
    if (administers && (await otherAdministrators(tx, workspaceId, today, { membershipId })) === 0) {
      return refuse('last-administrator')
    }
    await endMembershipRow(tx, workspaceId, personId, membershipId, today)
    await touchPerson(tx, workspaceId, personId)
    const { unitId, role } = membership
    return changed(context, tx, scope, personId, 'person.end-role', { unitId, role })
  })
}

/**
 * Gives a new password, opens a lock and ends all sessions; `dropSecondFactor` for a lost device. Refused for somebody who also works where the caller is
 * no administrator: the new password would open that workspace too.
 */
export async function resetPassword(
  context: Context,
  scope: Scope,
  personId: string,
  options: { dropSecondFactor: boolean },
): Promise<{ password: string } | NotFound | Refused<'account-elsewhere' | 'no-account'>> {
  return asOwner(context.database, async (tx) => {
    const person = await personById(tx, scope.workspaceId, personId)
    if (person === null) return refuse('not-found', { field: 'personId' })
    if (person.accountId === null) return refuse('no-account')
    const question = { accountId: person.accountId, administratorId: scope.accountId, today: scope.today }
    if ((await workspacesBeyond(tx, question)) > 0) return refuse('account-elsewhere')
    const password = await renewPassword(tx, person.accountId)
    if (options.dropSecondFactor) await removeSecondFactor(tx, person.accountId)
    await recordAudit(tx, {
      ...doer(scope),
      action: 'person.reset-password',
      subject: 'person',
      subjectId: personId,
      details: options,
    })
    return { password }
  })
}

/** A new password that must be changed, with every lock opened and every session ended. Inside an owner's transaction. */
export async function renewPassword(tx: Tx, accountId: string): Promise<string> {
  const password = temporaryPassword()
  await replacePassword(tx, accountId, await hashPassword(password), true)
  const account = (await accountsById(tx, [accountId])).get(accountId)
  if (account?.username) await forgetGuesses(tx, account.username)
  await endSessionsOf(tx, accountId)
  return password
}

async function changed(
  context: Context,
  tx: Tx,
  scope: Scope,
  personId: string,
  action: string,
  details: object,
): Promise<PersonRow | NotFound> {
  await recordAudit(tx, {
    ...doer(scope),
    action,
    subject: 'person',
    subjectId: personId,
    details: { ...details },
  })
  await announcePersonChange(tx, scope.workspaceId, personId)
  return readPerson(context, tx, scope, personId)
}

async function isLastAdministrator(tx: Tx, scope: Scope, person: PersonRecord): Promise<boolean> {
  const administers = person.memberships.some(
    ({ role, validFrom, validTo }) =>
      role === 'administrator' && validFrom <= scope.today && (validTo === null || validTo > scope.today),
  )
  if (!administers) return false
  return (await otherAdministrators(tx, scope.workspaceId, scope.today, { personId: person.id })) === 0
}

async function accountOf(tx: Tx, person: PersonRecord) {
  return person.accountId ? (await accountsById(tx, [person.accountId])).get(person.accountId) : undefined
}

/** Leaves out what was not given. */
function defined(edit: PersonEdit) {
  const { name, title, phone, active } = edit
  return {
    ...(name === undefined ? {} : { name }),
    ...(title === undefined ? {} : { title }),
    ...(phone === undefined ? {} : { phone }),
    ...(active === undefined ? {} : { active }),
  }
}
