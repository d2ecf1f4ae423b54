import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Database, Tx } from './connect.ts'

/** Accounts of the installation: a name, a password, sessions. Written only as the owner. */

/** Makes an account that can sign in; the name must be free. Returns its id. */
export async function addAccount(
  tx: Tx,
  account: { username: string; name: string; passwordHash: string; mustChangePassword: boolean },
): Promise<string> {
  const id = v7()
  await tx
    .insertInto('auth.user')
    .values({
      id,
      name: account.name,
      // The library wants an address; nothing is ever sent to it.
      email: `${account.username}@dieuhanh.invalid`,
      username: account.username,
      must_change_password: account.mustChangePassword,
    })
    .execute()
  await tx
    .insertInto('auth.credential')
    .values({
      id: v7(),
      account_id: id,
      provider_id: 'credential',
      user_id: id,
      password: account.passwordHash,
    })
    .execute()
  return id
}

/** Whether a sign-in name is in use in the installation. */
export async function usernameTaken(db: Database | Tx, username: string): Promise<boolean> {
  const row = await db
    .selectFrom('auth.user')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirst()
  return row !== undefined
}

/** An account by its sign-in name, with the people that it is. */
export async function accountByUsername(
  db: Database | Tx,
  username: string,
): Promise<{ id: string; people: { workspaceId: string; personId: string }[] } | null> {
  const user = await db
    .selectFrom('auth.user')
    .select('id')
    .where('username', '=', username)
    .executeTakeFirst()
  if (user === undefined) return null
  const people = await db
    .selectFrom('person')
    .select(['workspace_id as workspaceId', 'id as personId'])
    .where('account_id', '=', user.id)
    .execute()
  return { id: user.id, people }
}

/** Gives a new password. `mustChange`: it has to be replaced at the next sign-in. */
export async function replacePassword(
  tx: Tx,
  accountId: string,
  passwordHash: string,
  mustChange: boolean,
): Promise<void> {
  await tx
    .updateTable('auth.credential')
    .set({ password: passwordHash, updated_at: sql`now()` })
    .where('user_id', '=', accountId)
    .where('provider_id', '=', 'credential')
    .execute()
  await setMustChangePassword(tx, accountId, mustChange)
}

/** Whether the password has to be replaced before anything else is done. */
export async function setMustChangePassword(
  db: Database | Tx,
  accountId: string,
  mustChange: boolean,
): Promise<void> {
  await db
    .updateTable('auth.user')
    .set({ must_change_password: mustChange, updated_at: sql`now()` })
    .where('id', '=', accountId)
    .execute()
}

/** Renames the account where its person was renamed. */
export async function renameAccount(tx: Tx, accountId: string, name: string): Promise<void> {
  await tx
    .updateTable('auth.user')
    .set({ name, updated_at: sql`now()` })
    .where('id', '=', accountId)
    .execute()
}

/** A session as its owner sees it in the list. */
export interface SessionRow {
  readonly id: string
  readonly createdAt: Date
  readonly lastUsedAt: Date
  readonly address: string | null
  readonly device: string | null
}

/** The sessions of an account that are not over, the latest used first. */
export async function sessionsOf(
  db: Database | Tx,
  accountId: string,
  idleSeconds: number,
): Promise<SessionRow[]> {
  const { rows } = await sql<SessionRow>`
    select id, created_at as "createdAt", last_used_at as "lastUsedAt", nullif(ip_address, '') as address,
      nullif(user_agent, '') as device
    from auth.session
    where user_id = ${accountId} and expires_at > now()
      and last_used_at > now() - make_interval(secs => ${idleSeconds})
    order by last_used_at desc, id`.execute(db)
  return rows
}

/** Ends sessions of an account (one, or all) and tells every process, so that open screens close. Returns how many. */
export async function endSessionsOf(
  db: Database | Tx,
  accountId: string,
  sessionId?: string,
): Promise<number> {
  const { rows } = await sql<{ id: string }>`with ended as (
      delete from auth.session where user_id = ${accountId}
        and (${sessionId ?? null}::text is null or id = ${sessionId ?? null}) returning id)
    select id, pg_notify('dieuhanh_changed', json_build_object('topic', 'session', 'id', id)::text) from ended`.execute(
    db,
  )
  return rows.length
}

/** Tells every process that a session has ended elsewhere, so that its open screens close. */
export async function announceSessionEnd(db: Database | Tx, sessionId: string): Promise<void> {
  await sql`select pg_notify('dieuhanh_changed', json_build_object('topic', 'session', 'id', ${sessionId}::text)::text)`.execute(
    db,
  )
}

/** An account as a command lists it: one line per workspace. */
export interface AccountLine {
  readonly username: string
  readonly name: string
  readonly workspace: string
  readonly roles: readonly string[]
  readonly active: boolean
  readonly lockedUntil: Date | null
}

/** Every account of the installation with its roles in force on a day. */
export async function accountLines(db: Database | Tx, today: string): Promise<readonly AccountLine[]> {
  const { rows } = await sql<AccountLine>`
    select u.username, p.name, w.name as workspace, p.active,
      case when g.locked_until > now() then g.locked_until end as "lockedUntil",
      array(select distinct m.role from membership m where m.workspace_id = p.workspace_id and m.person_id = p.id
        and m.valid_from <= ${today}::date and (m.valid_to is null or m.valid_to > ${today}::date)
        order by m.role) as roles
    from auth."user" u join person p on p.account_id = u.id join workspace w on w.id = p.workspace_id
    left join auth.guess g on g.username = u.username
    order by w.created_at, u.username`.execute(db)
  return rows
}

/** Takes the second factor away, for somebody who has lost the device. */
export async function removeSecondFactor(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('auth.two_factor').where('user_id', '=', accountId).execute()
  await tx.updateTable('auth.user').set({ two_factor_enabled: false }).where('id', '=', accountId).execute()
}
