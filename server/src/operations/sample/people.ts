import { addDays, isRefused, type CivilDate } from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import type { Scope } from '../../access/index.ts'
import type { Role } from '../../http/endpoint.ts'
import type { Tx } from '../../store/index.ts'
import { insertMembership, insertPerson } from '../../store/people/index.ts'
import { sampleWords } from '../../words/sample.ts'
import type { NewWorkspace } from '../organisations/index.ts'
import { writePerson } from '../people/index.ts'
import type { Random } from './random.ts'

/** Somebody of the sample who acts; accounts to sign in with have a name and a password, shown once. */
export interface SamplePerson {
  readonly personId: string
  readonly accountId: string
  readonly name: string
  readonly role: Role
  readonly unitId: string
}

export interface SampleAccount {
  readonly role: Role
  readonly username: string
  readonly password: string
}

export interface SamplePeople {
  readonly office: SamplePerson
  readonly leader: SamplePerson
  readonly focalPoints: ReadonlyMap<string, SamplePerson>
  readonly accounts: readonly SampleAccount[]
  /** The people behind the accounts. */
  readonly holders: readonly SamplePerson[]
}

/** Writes one account per role, and a focal point without an account for every other agency that may lead. */
export async function writePeople(
  tx: Tx,
  made: NewWorkspace,
  leading: readonly string[],
  today: CivilDate,
  random: Random,
): Promise<SamplePeople> {
  const since = addDays(today, -400)
  const accounts: SampleAccount[] = []
  const people: SamplePerson[] = []
  for (const account of sampleWords.accounts) {
    const unitId = account.unitKey === null ? made.rootUnitId : unitOf(made, account.unitKey)
    const memberships = [{ unitId, role: account.role, validFrom: since }]
    const { name, title, username } = account
    const input = { name, title, username, memberships }
    const written = await writePerson(tx, made.workspace.id, today, input, { mustChangePassword: false })
    if (isRefused(written)) continue
    const { personId, accountId, password } = written
    accounts.push({ role: account.role, username, password })
    people.push({ personId, accountId, name, role: account.role, unitId })
  }
  const focalPoints = new Map(
    people.filter((one) => one.role === 'focal-point').map((one) => [one.unitId, one]),
  )
  for (const unitId of leading) {
    if (focalPoints.has(unitId)) continue
    const name = `${random.pick(sampleWords.familyNames)} ${random.pick(sampleWords.givenNames)}`
    const person = {
      accountId: null,
      name,
      folded: foldMarks(name),
      title: sampleWords.focalPointTitle,
      phone: null,
    }
    const personId = await insertPerson(tx, made.workspace.id, person)
    await insertMembership(tx, made.workspace.id, personId, {
      unitId,
      role: 'focal-point',
      validFrom: since,
      validTo: null,
    })
    focalPoints.set(unitId, { personId, accountId: '', name, role: 'focal-point', unitId })
  }
  const office = people.find((one) => one.role === 'office-specialist')
  const leader = people.find((one) => one.role === 'leader')
  if (office === undefined || leader === undefined) throw new Error('the sample needs an office and a leader')
  return { office, leader, focalPoints, accounts, holders: people }
}

function unitOf(made: NewWorkspace, key: string): string {
  const unitId = made.unitIds.get(key)
  if (unitId === undefined) throw new Error(`the sample province has no unit ${key}`)
  return unitId
}

/** What the person may see and do on a day of the story. */
export function scopeOf(workspaceId: string, person: SamplePerson, today: CivilDate): Scope {
  return {
    workspaceId,
    personId: person.personId,
    accountId: person.accountId,
    personName: person.name,
    roles: [person.role],
    memberships: [{ unitId: person.unitId, role: person.role }],
    unitIds: [person.unitId],
    overseer: person.role !== 'focal-point',
    today,
    requestId: 'sample',
  }
}
