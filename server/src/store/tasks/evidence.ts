import type { RowScope, Tx } from '../connect.ts'
import type { FileName } from './page.ts'

/** How many of these files the person brought: only those may be attached. */
export async function ownFiles(tx: Tx, scope: RowScope, fileIds: readonly string[]): Promise<number> {
  const { count } = await tx
    .selectFrom('file')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('workspace_id', '=', scope.workspaceId)
    .where('person_id', '=', scope.personId)
    .where('id', 'in', [...fileIds])
    .executeTakeFirstOrThrow()
  return count
}

/** Registers bytes that are already in the file store under a name. */
export async function insertFile(tx: Tx, scope: RowScope, file: FileName): Promise<void> {
  await tx
    .insertInto('file')
    .values({
      workspace_id: scope.workspaceId,
      id: file.id,
      sha256: file.sha256,
      name: file.name,
      media_type: file.mediaType,
      size: file.size,
      person_id: scope.personId,
    })
    .execute()
}

/** A file that is attached to a task the asker sees; null otherwise. */
export async function evidenceFile(
  tx: Tx,
  workspaceId: string,
  taskId: string,
  fileId: string,
): Promise<FileName | null> {
  const file = await tx
    .selectFrom('task_event as e')
    .innerJoin('task_event_file as ef', (join) =>
      join.onRef('ef.workspace_id', '=', 'e.workspace_id').onRef('ef.event_id', '=', 'e.id'),
    )
    .innerJoin('file as f', (join) =>
      join.onRef('f.workspace_id', '=', 'ef.workspace_id').onRef('f.id', '=', 'ef.file_id'),
    )
    .select(['f.id', 'f.name', 'f.media_type as mediaType', 'f.size', 'f.sha256'])
    .where('e.workspace_id', '=', workspaceId)
    .where('e.task_id', '=', taskId)
    .where('f.id', '=', fileId)
    .executeTakeFirst()
  return file ?? null
}
