import { isRefused, isValidOn, refuse, type CivilDate, type Refused } from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import { doer, hashPassword, temporaryPassword, type Scope } from '../../access/index.ts'
import { addAccount, asOwner, recordAudit, usernameTaken, type Tx } from '../../store/index.ts'
import { insertMembership, insertPerson } from '../../store/people/index.ts'
import type { Context } from '../context.ts'
import type { Register } from '../organisations/index.ts'
import { readPerson } from './list.ts'
import type { PersonRow } from './view.ts'

/** A role in a unit to be given. */
export interface MembershipInput {
  readonly unitId: string
  readonly role: string
  readonly validFrom?: string | undefined
  readonly validTo?: string | null | undefined
}

/** Somebody new, with the account to sign in with. */
export interface PersonInput {
  readonly name: string
  readonly title?: string | undefined
  readonly username: string
  readonly phone?: string | undefined
  readonly memberships: readonly MembershipInput[]
}

export type MembershipRefusal = Refused<'unit-not-found' | 'unit-ended' | 'role-ends-first'>
export type CreateRefusal = MembershipRefusal | Refused<'username-taken'>

/** Somebody written, and the password of the first sign-in, which is shown once. */
export interface WrittenPerson {
  readonly personId: string
  readonly accountId: string
  readonly password: string
}

/** Adds a person with an account; the first password is answered once and must be changed at the first sign-in. */
export async function createPerson(
  context: Context,
  scope: Scope,
  input: PersonInput,
): Promise<{ person: PersonRow; password: string } | CreateRefusal> {
  const register = await context.registers.of(scope.workspaceId)
  const refused = firstRefusal(register, scope.today, input.memberships)
  if (refused) return refused
  return asOwner(context.database, async (tx) => {
    const written = await writePerson(tx, scope.workspaceId, scope.today, input, { mustChangePassword: true })
    if (isRefused(written)) return written
    const { personId, password } = written
    const person = await readPerson(context, tx, scope, personId)
    if (isRefused(person)) throw new Error('a person that was just written is gone')
    const details = {
      name: input.name,
      username: input.username,
      roles: input.memberships.map((one) => one.role),
    }
    await recordAudit(tx, {
      ...doer(scope),
      action: 'person.create',
      subject: 'person',
      subjectId: personId,
      details,
    })
    return { person, password }
  })
}

/** Writes a person, its account and its roles. Inside an owner's transaction. */
export async function writePerson(
  tx: Tx,
  workspaceId: string,
  today: string,
  input: PersonInput,
  options: { mustChangePassword: boolean },
): Promise<WrittenPerson | Refused<'username-taken'>> {
  if (await usernameTaken(tx, input.username)) return refuse('username-taken', { field: 'username' })
  const password = temporaryPassword()
  const accountId = await addAccount(tx, {
    username: input.username,
    name: input.name,
    passwordHash: await hashPassword(password),
    mustChangePassword: options.mustChangePassword,
  })
  const personId = await insertPerson(tx, workspaceId, {
    accountId,
    name: input.name,
    folded: foldMarks(`${input.name} ${input.username}`),
    title: input.title ?? null,
    phone: input.phone ?? null,
  })
  for (const membership of input.memberships) {
    await insertMembership(tx, workspaceId, personId, datedMembership(membership, today))
  }
  return { personId, accountId, password }
}

/** A membership with its dates: from today until further notice, unless said otherwise. */
export function datedMembership(input: MembershipInput, today: string) {
  const { unitId, role, validFrom, validTo } = input
  return { unitId, role, validFrom: validFrom ?? today, validTo: validTo ?? null }
}

/** The first of some roles that cannot be given, and why. */
export function firstRefusal(
  register: Register,
  today: CivilDate,
  memberships: readonly MembershipInput[],
): MembershipRefusal | null {
  for (const input of memberships) {
    const unit = register.byId.get(input.unitId)
    if (unit === undefined) return refuse('unit-not-found', { field: 'unitId' })
    const { validFrom, validTo } = datedMembership(input, today)
    if (validTo !== null && validTo <= validFrom) return refuse('role-ends-first', { field: 'validTo' })
    const from = validFrom > today ? validFrom : today
    if (!isValidOn(unit, from as CivilDate)) return refuse('unit-ended', { field: 'unitId' })
  }
  return null
}
