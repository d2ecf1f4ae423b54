import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Tx } from '../connect.ts'

/** Somebody of a workspace, to be written. */
export interface NewPerson {
  readonly accountId: string | null
  readonly name: string
  readonly folded: string
  readonly title: string | null
  readonly phone: string | null
}

/** A role in a unit, to be written. */
export interface NewMembership {
  readonly unitId: string
  readonly role: string
  readonly validFrom: string
  readonly validTo: string | null
}

/** Adds a person; returns its id. */
export async function insertPerson(tx: Tx, workspaceId: string, person: NewPerson): Promise<string> {
  const id = v7()
  await tx
    .insertInto('person')
    .values({
      workspace_id: workspaceId,
      id,
      account_id: person.accountId,
      name: person.name,
      folded: person.folded,
      title: person.title,
      phone: person.phone,
    })
    .execute()
  return id
}

/** Gives a person a role in a unit; returns the id of the membership. */
export async function insertMembership(
  tx: Tx,
  workspaceId: string,
  personId: string,
  membership: NewMembership,
): Promise<string> {
  const id = v7()
  await tx
    .insertInto('membership')
    .values({
      workspace_id: workspaceId,
      id,
      person_id: personId,
      unit_id: membership.unitId,
      role: membership.role,
      valid_from: membership.validFrom,
      valid_to: membership.validTo,
    })
    .execute()
  return id
}

/** Ends a role from a day on; false when there is no such role still in force. */
export async function endMembershipRow(
  tx: Tx,
  workspaceId: string,
  personId: string,
  membershipId: string,
  onDay: string,
): Promise<boolean> {
  const done = await tx
    .updateTable('membership')
    .set({ valid_to: sql`greatest(valid_from, ${onDay}::date)` })
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .where('id', '=', membershipId)
    .where((e) => e.or([e('valid_to', 'is', null), e('valid_to', '>', onDay)]))
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** What may be corrected about a person. */
export interface PersonChange {
  readonly name?: string
  readonly folded?: string
  readonly title?: string | null
  readonly phone?: string | null
  readonly active?: boolean
}

/** Changes a person that is still as it was read; false when it is not. */
export async function updatePerson(
  tx: Tx,
  workspaceId: string,
  personId: string,
  revision: number,
  change: PersonChange,
): Promise<boolean> {
  const done = await tx
    .updateTable('person')
    .set({ ...change, revision: sql`revision + 1` })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', personId)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Raises the revision of a person whose roles changed. */
export async function touchPerson(tx: Tx, workspaceId: string, personId: string): Promise<void> {
  await tx
    .updateTable('person')
    .set({ revision: sql`revision + 1` })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', personId)
    .execute()
}

/** Tells every process that a person's rights changed, so that its open streams begin anew. */
export async function announcePersonChange(tx: Tx, workspaceId: string, personId: string): Promise<void> {
  await sql`select pg_notify('dieuhanh_changed', json_build_object('topic', 'person',
    'workspace', ${workspaceId}::text, 'person', ${personId}::text)::text)`.execute(tx)
}
