import { sql } from 'kysely'
import type { Database, Tx } from '../connect.ts'

/** A person as kept, with all memberships, past and to come. */
export interface PersonRecord {
  readonly id: string
  readonly accountId: string | null
  readonly name: string
  readonly title: string | null
  readonly phone: string | null
  readonly active: boolean
  readonly seenAt: Date | null
  readonly revision: number
  readonly memberships: readonly MembershipRecord[]
}

/** A role in a unit, as kept. */
export interface MembershipRecord {
  readonly id: string
  readonly unitId: string
  readonly role: string
  readonly validFrom: string
  readonly validTo: string | null
}

const columns = sql`p.id, p.account_id as "accountId", p.name, p.title, p.phone, p.active, p.seen_at as "seenAt",
  p.revision, coalesce((select json_agg(json_build_object('id', m.id, 'unitId', m.unit_id, 'role', m.role,
      'validFrom', m.valid_from, 'validTo', m.valid_to) order by m.valid_from desc, m.id)
    from membership m where m.workspace_id = p.workspace_id and m.person_id = p.id), '[]') as memberships`

/** What a list of people may be narrowed by. */
export interface PeopleQuestion {
  /** Words without marks. */
  readonly folded: string | null
  readonly unitIds: readonly string[] | null
  readonly role: string | null
  readonly today: string
  readonly after: { readonly name: string; readonly id: string } | null
  readonly limit: number
}

/** People by name as a Vietnamese expects, one more than asked for so that a next page is known. */
export async function peoplePage(
  tx: Tx,
  workspaceId: string,
  question: PeopleQuestion,
): Promise<readonly PersonRecord[]> {
  const { folded, unitIds, role, today, after, limit } = question
  const { rows } = await sql<PersonRecord>`
    select ${columns} from person p
    where p.workspace_id = ${workspaceId}
      and (${folded}::text is null or p.folded like '%' || ${folded}::text || '%')
      and ((${unitIds}::uuid[] is null and ${role}::text is null) or exists (
        select 1 from membership m where m.workspace_id = p.workspace_id and m.person_id = p.id
          and (${unitIds}::uuid[] is null or m.unit_id = any(${unitIds}::uuid[]))
          and (${role}::text is null or m.role = ${role}::text)
          and m.valid_from <= ${today}::date and (m.valid_to is null or m.valid_to > ${today}::date)))
      and (${after === null} or (p.name collate "vi-x-icu", p.id) > (${after?.name ?? ''}, ${after?.id ?? null}::uuid))
    order by p.name collate "vi-x-icu", p.id limit ${limit + 1}`.execute(tx)
  return rows
}

/** One person; null when there is none. */
export async function personById(
  tx: Tx,
  workspaceId: string,
  personId: string,
): Promise<PersonRecord | null> {
  const { rows } = await sql<PersonRecord>`
    select ${columns} from person p where p.workspace_id = ${workspaceId} and p.id = ${personId}`.execute(tx)
  return rows[0] ?? null
}

/** What belongs to the account behind a person. */
export interface AccountRecord {
  readonly username: string | null
  readonly twoFactor: boolean
  readonly lockedUntil: Date | null
}

/** The accounts of people, by id. Only as the owner: the scoped role cannot see accounts. */
export async function accountsById(
  db: Database | Tx,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, AccountRecord>> {
  if (accountIds.length === 0) return new Map()
  const { rows } = await sql<AccountRecord & { id: string }>`
    select u.id, u.username, coalesce(u.two_factor_enabled, false) as "twoFactor",
      case when g.locked_until > now() then g.locked_until end as "lockedUntil"
    from auth."user" u left join auth.guess g on g.username = u.username
    where u.id = any(${accountIds}::text[])`.execute(db)
  return new Map(rows.map(({ id, ...account }) => [id, account]))
}

/** How many active administrators a workspace has on a day, besides one membership or person. */
export async function otherAdministrators(
  tx: Tx,
  workspaceId: string,
  today: string,
  except: { personId?: string; membershipId?: string },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from membership m
    join person p on p.workspace_id = m.workspace_id and p.id = m.person_id and p.active
    where m.workspace_id = ${workspaceId} and m.role = 'administrator' and m.valid_from <= ${today}::date
      and (m.valid_to is null or m.valid_to > ${today}::date)
      and m.person_id is distinct from ${except.personId ?? null}::uuid
      and m.id is distinct from ${except.membershipId ?? null}::uuid`.execute(tx)
  return rows[0]?.count ?? 0
}

/**
 * The workspaces in which an account is a person while another account is no administrator there: whoever gives the
 * first a new password could enter them. Only as the owner.
 */
export async function workspacesBeyond(
  db: Database | Tx,
  question: { accountId: string; administratorId: string; today: string },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from person p where p.account_id = ${question.accountId} and not exists (
      select 1 from person a join membership m on m.workspace_id = a.workspace_id and m.person_id = a.id
      where a.workspace_id = p.workspace_id and a.account_id = ${question.administratorId} and a.active
        and m.role = 'administrator' and m.valid_from <= ${question.today}::date
        and (m.valid_to is null or m.valid_to > ${question.today}::date))`.execute(db)
  return rows[0]?.count ?? 0
}
