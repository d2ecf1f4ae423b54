import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from './connect.ts'

/** A row of the journal as it is sealed: one text that says everything, the same on every server. */
interface Line {
  readonly id: number
  readonly sealedAs: number | null
  readonly hash: Buffer | null
  readonly line: string
}

const line = sql`jsonb_build_array(workspace_id, id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
  person_id, action, subject, subject_id, details, request_id)::text as line`

/** The first link of every chain covers nothing. */
const beginning = Buffer.alloc(32)

/**
 * Seals up to `limit` rows of a workspace that are not sealed yet, one after the other. One server at a time. Only as
 * the owner. Returns how many, and the last hash, by which the whole chain can be checked from outside.
 */
export async function sealAudit(
  tx: Tx,
  workspaceId: string,
  limit: number,
): Promise<{ sealed: number; head: string | null }> {
  await sql`select pg_advisory_xact_lock(hashtextextended('seal ' || ${workspaceId}::text, 0))`.execute(tx)
  const last = await lastLink(tx, workspaceId)
  const { rows } = await sql<Line>`select id, ${line} from audit
    where workspace_id = ${workspaceId} and hash is null order by id limit ${limit}`.execute(tx)
  let { place, hash } = last
  const links = rows.map((row) => {
    place += 1
    hash = link(hash, place, row.line)
    return { id: row.id, place, hash: hash.toString('hex') }
  })
  await sql`update audit a set sealed_as = l.place, hash = decode(l.hash, 'hex')
    from json_to_recordset(${JSON.stringify(links)}) as l (id bigint, place bigint, hash text)
    where a.workspace_id = ${workspaceId} and a.id = l.id`.execute(tx)
  return { sealed: links.length, head: place === 0 ? null : hash.toString('hex') }
}

/** What checking a chain found. */
export interface SealReport {
  readonly sealed: number
  readonly unsealed: number
  readonly head: string | null
  /** The first row that is not as it was sealed; null when all are. */
  readonly brokenAt: number | null
}

/** Walks the whole chain of a workspace: every row must be as it was sealed, none may be missing. Only as the owner. */
export async function checkSeals(tx: Tx, workspaceId: string): Promise<SealReport> {
  let place = 0
  let hash: Buffer = beginning
  let brokenAt: number | null = null
  for (;;) {
    const { rows } = await sql<Line>`select id, sealed_as as "sealedAs", hash, ${line} from audit
      where workspace_id = ${workspaceId} and sealed_as > ${place} order by sealed_as limit 5000`.execute(tx)
    for (const row of rows) {
      place += 1
      const expected = link(hash, place, row.line)
      if (row.sealedAs !== place || row.hash === null || !row.hash.equals(expected)) brokenAt ??= row.id
      if (brokenAt !== null) break
      hash = expected
    }
    if (rows.length === 0 || brokenAt !== null) break
  }
  const { rows } = await sql<{ sealed: number; unsealed: number }>`
    select count(hash) as sealed, count(*) - count(hash) as unsealed from audit
    where workspace_id = ${workspaceId}`.execute(tx)
  const { sealed = 0, unsealed = 0 } = rows[0] ?? {}
  return { sealed, unsealed, head: place === 0 ? null : hash.toString('hex'), brokenAt }
}

async function lastLink(tx: Tx, workspaceId: string): Promise<{ place: number; hash: Buffer }> {
  const { rows } = await sql<{ place: number; hash: Buffer }>`select sealed_as as place, hash from audit
    where workspace_id = ${workspaceId} and sealed_as is not null order by sealed_as desc limit 1`.execute(tx)
  return rows[0] ?? { place: 0, hash: beginning }
}

function link(before: Buffer, place: number, text: string): Buffer {
  return createHash('sha256').update(before).update(`${place} `).update(text).digest()
}
