import type { Scope } from '../../access/index.ts'
import type { AccountRecord, MembershipRecord, PersonRecord } from '../../store/people/index.ts'
import { refOf, type Register, type UnitRef } from '../organisations/index.ts'

/** A role in a unit, with the unit's name. */
export interface Membership {
  readonly id: string
  readonly unit: UnitRef
  readonly role: Scope['roles'][number]
  readonly validFrom: string
  readonly validTo: string | null
}

/** A person in the list of people. */
export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly title: string | null
  readonly username: string | null
  readonly phone: string | null
  readonly memberships: readonly Membership[]
  readonly lockedUntil: string | null
  readonly lastSeenAt: string | null
  readonly twoFactor: boolean
  readonly active: boolean
  readonly revision: number
}

/** A membership with its unit's name of today. */
export function membershipOf(register: Register, scope: Scope, row: MembershipRecord): Membership | null {
  const unit = register.byId.get(row.unitId)
  if (unit === undefined) return null
  const { id, validFrom, validTo } = row
  return {
    id,
    unit: refOf(unit, scope.today),
    role: row.role as Scope['roles'][number],
    validFrom,
    validTo,
  }
}

/** A person with the account behind it. */
export function personOf(
  register: Register,
  scope: Scope,
  person: PersonRecord,
  account: AccountRecord | undefined,
): PersonRow {
  const { id, name, title, phone, active, revision } = person
  return {
    id,
    name,
    title,
    phone,
    active,
    revision,
    username: account?.username ?? null,
    twoFactor: account?.twoFactor ?? false,
    lockedUntil: account?.lockedUntil?.toISOString() ?? null,
    lastSeenAt: person.seenAt?.toISOString() ?? null,
    memberships: person.memberships
      .map((row) => membershipOf(register, scope, row))
      .filter((membership) => membership !== null),
  }
}
