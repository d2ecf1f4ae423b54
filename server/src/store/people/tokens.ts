import { sql } from 'kysely'
import type { Tx } from '../connect.ts'

/** An API token as its owner sees it: never the secret. */
export interface TokenRow {
  readonly id: string
  readonly name: string
  readonly scopes: string[]
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly lastUsedAt: Date | null
  readonly revokedAt: Date | null
}

const columns = sql`id, name, scopes, created_at as "createdAt", expires_at as "expiresAt",
  last_used_at as "lastUsedAt", revoked_at as "revokedAt"`

/** Keeps a new token by its hash. */
export async function insertToken(
  tx: Tx,
  workspaceId: string,
  token: {
    id: string
    personId: string
    name: string
    hash: Buffer
    scopes: readonly string[]
    expiresAt: Date
  },
): Promise<TokenRow> {
  const { rows } = await sql<TokenRow>`
    insert into api_token (workspace_id, id, person_id, name, hash, scopes, expires_at)
    values (${workspaceId}, ${token.id}, ${token.personId}, ${token.name}, ${token.hash},
      ${[...token.scopes]}::text[], ${token.expiresAt})
    returning ${columns}`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('an insert that returned nothing')
  return row
}

/** The tokens of a person, the newest first. */
export async function tokensOf(tx: Tx, workspaceId: string, personId: string): Promise<readonly TokenRow[]> {
  const { rows } = await sql<TokenRow>`select ${columns} from api_token
    where workspace_id = ${workspaceId} and person_id = ${personId} order by created_at desc, id desc`.execute(
    tx,
  )
  return rows
}

/** Ends a token of a person; false when there is no such token still good. */
export async function revokeTokenRow(
  tx: Tx,
  workspaceId: string,
  personId: string,
  tokenId: string,
): Promise<boolean> {
  const done = await tx
    .updateTable('api_token')
    .set({ revoked_at: sql`now()` })
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .where('id', '=', tokenId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
