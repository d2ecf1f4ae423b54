import { sql } from 'kysely'
import type { Tx } from '../connect.ts'
import { appendDocumentEvent } from '../documents/index.ts'

/**
 * Leaves of an arrival nothing but that somebody brought something that was refused: no name, no size, no words. The file
 * that it came in goes as well, since it holds it; documents from that file stay and say so. As the owner. Answers the
 * addresses whose bytes are to go where no row names them any more.
 */
export async function eraseArrival(
  tx: Tx,
  workspaceId: string,
  id: string,
  reason: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ sha256: string | null; container: string | null }>`
    select sha256, container_sha256 as container from arrival
    where workspace_id = ${workspaceId} and id = ${id} for update`.execute(tx)
  const [found] = rows
  if (!found) return []
  await sql`delete from arrival_page where workspace_id = ${workspaceId} and arrival_id = ${id}`.execute(tx)
  await sql`update arrival set ${emptied}, state = 'failed', reason = ${reason}, ended_at = now(),
      updated_at = now(), revision = revision + 1
    where workspace_id = ${workspaceId} and id = ${id}`.execute(tx)
  if (found.container !== null) await eraseContainer(tx, workspaceId, found.container)
  return [found.sha256, found.container].flatMap((sha256) => sha256 ?? [])
}

const emptied = sql`name = '', size = 0, media_type = null, sha256 = null, container_sha256 = null,
  container_name = null, container_media_type = null, container_size = null, container_path = null,
  pages = null, pages_done = 0, facts = '{}'`

async function eraseContainer(tx: Tx, workspaceId: string, sha256: string): Promise<void> {
  // The letter or archive itself, where it came as an arrival.
  await sql`update arrival set ${emptied}, updated_at = now(), revision = revision + 1
    where workspace_id = ${workspaceId} and sha256 = ${sha256}`.execute(tx)
  await sql`update arrival set container_sha256 = null, container_name = null, container_media_type = null,
      container_size = null, container_path = null, updated_at = now(), revision = revision + 1
    where workspace_id = ${workspaceId} and container_sha256 = ${sha256}`.execute(tx)
  const { rows: documents } = await sql<{ id: string; fileId: string }>`
    select d.id, f.id as "fileId" from document d
    join file f on f.workspace_id = d.workspace_id and f.id = d.container_file_id
    where d.workspace_id = ${workspaceId} and f.sha256 = ${sha256}`.execute(tx)
  const at = new Date()
  for (const { id } of documents) {
    await sql`update document set container_file_id = null, container_path = null
      where workspace_id = ${workspaceId} and id = ${id}`.execute(tx)
    await appendDocumentEvent(tx, workspaceId, {
      documentId: id,
      kind: 'container-removed',
      personId: null,
      at,
    })
  }
  const fileIds = [...new Set(documents.map(({ fileId }) => fileId))]
  await sql`delete from file where workspace_id = ${workspaceId} and id = any(${fileIds}::uuid[])`.execute(tx)
}

/** Ended arrivals whose bytes were kept long enough lose them; done ones go altogether. As the owner; answers how many. */
export async function expireArrivals(tx: Tx, days: number): Promise<number> {
  const old = sql`ended_at <= now() - make_interval(days => ${days})`
  await sql`delete from arrival_page p using arrival a where a.workspace_id = p.workspace_id
    and a.id = p.arrival_id and a.${old}`.execute(tx)
  const done = await sql`delete from arrival where state = 'done' and ${old}`.execute(tx)
  const emptied = await sql`update arrival set sha256 = null, container_sha256 = null, container_name = null,
      container_media_type = null, container_size = null, container_path = null, pages_done = 0,
      updated_at = now(), revision = revision + 1
    where state in ('failed', 'cancelled') and sha256 is not null and ${old}`.execute(tx)
  return Number(done.numAffectedRows ?? 0n) + Number(emptied.numAffectedRows ?? 0n)
}
