import { sql } from 'kysely'
import type { Database, Tx } from './connect.ts'

/** Questions of sign-in. They run as the owner: there is no scope before somebody is known. */

/** An account as a person of one workspace, with the memberships in force. */
export interface Holder {
  readonly accountId: string
  readonly username: string | null
  readonly mustChangePassword: boolean
  readonly workspaceId: string
  readonly personId: string
  readonly personName: string
  readonly memberships: readonly { readonly unitId: string; readonly role: string }[]
}

/** A session with every workspace of its account. */
export interface SessionHolders {
  readonly sessionId: string
  /** The workspace that was entered; null: none was chosen. */
  readonly activeWorkspaceId: string | null
  readonly lastUsedAt: Date
  readonly accountId: string
  readonly holders: readonly Holder[]
}

const holderColumns = sql`
  p.workspace_id as "workspaceId", p.id as "personId", p.name as "personName",
  coalesce((select json_agg(json_build_object('unitId', m.unit_id, 'role', m.role) order by m.valid_from, m.id)
    from membership m where m.workspace_id = p.workspace_id and m.person_id = p.id`

/** Who is behind a session token today, in one question; null when the session is over or was never there. */
export async function holdersOfSession(
  db: Database | Tx,
  question: { token: string; today: string; idleSeconds: number },
): Promise<SessionHolders | null> {
  const { rows } = await sql<
    Omit<SessionHolders, 'holders'> & Omit<Holder, 'personId'> & { personId: string | null }
  >`
    select s.id as "sessionId", s.workspace_id as "activeWorkspaceId", s.last_used_at as "lastUsedAt",
      u.id as "accountId", u.username, u.must_change_password as "mustChangePassword", ${holderColumns}
        and m.valid_from <= ${question.today}::date and (m.valid_to is null or m.valid_to > ${question.today}::date)),
        '[]') as memberships
    from auth.session s
    join auth."user" u on u.id = s.user_id
    left join person p on p.account_id = u.id and p.active
    left join workspace w on w.id = p.workspace_id
    where s.token = ${question.token} and s.expires_at > now()
      and s.last_used_at > now() - make_interval(secs => ${question.idleSeconds})
    order by w.province_code is null and not w.sample, p.created_at, p.workspace_id`.execute(db)
  const [first] = rows
  if (first === undefined) return null
  const { sessionId, activeWorkspaceId, lastUsedAt, accountId } = first
  const holders = rows.flatMap((row) => (row.personId === null ? [] : [{ ...row, personId: row.personId }]))
  return { sessionId, activeWorkspaceId, lastUsedAt, accountId, holders }
}

/** Who is behind an API token, by the SHA-256 of its secret; null when it has ended or was never there. */
export async function holderOfToken(
  db: Database | Tx,
  question: { hash: Buffer; today: string },
): Promise<(Holder & { tokenId: string; scopes: string[]; lastUsedAt: Date | null }) | null> {
  const { rows } = await sql<Holder & { tokenId: string; scopes: string[]; lastUsedAt: Date | null }>`
    select t.id as "tokenId", t.scopes, t.last_used_at as "lastUsedAt", u.id as "accountId", u.username,
      u.must_change_password as "mustChangePassword", ${holderColumns}
        and m.valid_from <= ${question.today}::date and (m.valid_to is null or m.valid_to > ${question.today}::date)),
        '[]') as memberships
    from api_token t
    join person p on p.workspace_id = t.workspace_id and p.id = t.person_id and p.active
    join auth."user" u on u.id = p.account_id
    where t.hash = ${question.hash} and t.revoked_at is null and t.expires_at > now()`.execute(db)
  return rows[0] ?? null
}

/** Notes that a session is in use, and that its people were seen. */
export async function touchSession(db: Database, sessionId: string): Promise<void> {
  await sql`with used as (
      update auth.session set last_used_at = now() where id = ${sessionId} returning user_id)
    update person set seen_at = now() from used where person.account_id = used.user_id`.execute(db)
}

/** Notes that an API token is in use. */
export async function touchToken(db: Database, workspaceId: string, tokenId: string): Promise<void> {
  await db
    .updateTable('api_token')
    .set({ last_used_at: sql`now()` })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', tokenId)
    .execute()
}

/** Those of the given sessions that are still good: for connections that stay open. */
export async function liveSessions(
  db: Database,
  sessionIds: readonly string[],
  idleSeconds: number,
): Promise<Set<string>> {
  if (sessionIds.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`select id from auth.session where id = any(${sessionIds}::text[])
    and expires_at > now() and last_used_at > now() - make_interval(secs => ${idleSeconds})`.execute(db)
  return new Set(rows.map((row) => row.id))
}

/** The workspace that a session works in from now on. */
export async function enterWorkspaceOfSession(
  db: Database | Tx,
  sessionId: string,
  workspaceId: string,
): Promise<void> {
  await db
    .updateTable('auth.session')
    .set({ workspace_id: workspaceId })
    .where('id', '=', sessionId)
    .execute()
}

/** The running tally of wrong passwords for a name. */
export interface Guess {
  /** This attempt is the nth in a row. */
  readonly attempt: number
  readonly lockedUntil: Date | null
}

/**
 * Counts an attempt before the password is looked at, so that many at once cannot slip past the limit. The name is
 * locked from its last allowed attempt on; `forgetGuesses` after a right password unlocks it.
 */
export async function beginGuess(
  db: Database,
  username: string,
  limit: { lockAfter: number; lockMinutes: number },
): Promise<Guess> {
  const lock = sql`make_interval(mins => ${limit.lockMinutes})`
  const stale = sql`(g.locked_until <= now() or (g.locked_until is null and g.last_failure_at < now() - ${lock}))`
  const { rows } = await sql<Guess>`
    insert into auth.guess as g (username, failures, locked_until)
    values (${username}, 1, case when ${limit.lockAfter} <= 1 then now() + ${lock} end)
    on conflict (username) do update set
      failures = case when ${stale} then 1 else g.failures + 1 end,
      last_failure_at = now(),
      locked_until = case when ${stale} then null
        when g.locked_until is null and g.failures + 1 >= ${limit.lockAfter} then now() + ${lock}
        else g.locked_until end
    returning failures as attempt, locked_until as "lockedUntil"`.execute(db)
  const [guess] = rows
  if (guess === undefined) throw new Error('an upsert that returned nothing')
  return guess
}

/** Forgets wrong attempts: after a right password, or when an administrator unlocks. */
export async function forgetGuesses(db: Database | Tx, username: string): Promise<void> {
  await db.deleteFrom('auth.guess').where('username', '=', username).execute()
}

/** Removes what sign-in no longer needs: ended sessions, old tallies, spent verification values. */
export async function sweepSignIn(db: Database, idleSeconds: number): Promise<void> {
  await sql`delete from auth.session where expires_at < now()
    or last_used_at < now() - make_interval(secs => ${idleSeconds})`.execute(db)
  await sql`delete from auth.guess where last_failure_at < now() - interval '1 day'`.execute(db)
  await sql`delete from auth.verification where expires_at < now()`.execute(db)
}
