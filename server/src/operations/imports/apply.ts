import { isRefused, refuse, type Refused } from '@dieuhanh/domain'
import { doer, type Scope } from '../../access/index.ts'
import { inScope, recordAudit, type Tx } from '../../store/index.ts'
import { insertImportRows, lockImport, madeByImport, updateImport } from '../../store/imports/index.ts'
import type { ImportRow } from '../../store/imports/index.ts'
import type { Context } from '../context.ts'
import { heldRegister, type Register } from '../organisations/index.ts'
import { viewOf } from './open.ts'
import { lookAnew, previewIn, type PreviewRefusal } from './preview.ts'
import { progressOf, withProgress } from './progress.ts'
import { targetOf } from './targets.ts'
import type { Writing } from './target.ts'
import type { ImportView } from './view.ts'

export type ApplyRefusal =
  | PreviewRefusal
  | Refused<
      | 'not-found'
      | 'not-allowed'
      | 'import-closed'
      | 'import-has-errors'
      | 'import-nothing'
      | 'import-changed'
      | 'import-running'
      | 'import-touched'
    >

/**
 * Writes an import: every row of it in one transaction, checked again on what is held, or nothing. What a person saw must
 * be what happens; where it is not, they are asked to look again. Asked twice, it is written once.
 */
export async function applyImport(
  context: Context,
  scope: Scope,
  { importId, fingerprint }: { readonly importId: string; readonly fingerprint: string },
): Promise<ImportView | ApplyRefusal> {
  if (progressOf(importId)) return refuse('import-running')
  lookAnew(importId)
  const refused = await withProgress(importId, (tell) =>
    inScope(context.database, scope, async (tx): Promise<ApplyRefusal | null> => {
      const kept = await lockImport(tx, scope.workspaceId, importId)
      if (!kept) return refuse('not-found', { field: 'importId' })
      if (kept.state === 'applied') return null
      if (kept.state !== 'open') return refuse('import-closed')
      if (!targetOf(kept.target).mayImport(scope)) return refuse('not-allowed')
      // Units must stay what they were checked against.
      const register = await heldRegister(tx, scope.workspaceId)
      const preview = await previewIn(tx, context, scope, kept, register)
      if (isRefused(preview)) return preview
      const { rows, counts } = preview
      if ((counts.error ?? 0) > 0) return refuse('import-has-errors')
      if (preview.fingerprint !== fingerprint) return refuse('import-changed')
      if (rows.every(({ plan }) => plan === null)) return refuse('import-nothing')
      const total = rows.filter(({ plan }) => plan !== null).length
      tell({ done: 0, total })
      const { fields: columns } = preview.layout
      const writing = writingOf(tx, context, scope, {
        kept,
        register,
        columns,
        tell: (done) => tell({ done, total }),
      })
      const made = await targetOf(kept.target).write(rows, writing)
      await insertImportRows(tx, scope.workspaceId, { importId, sheet: kept.sheet ?? '', made })
      const applied = { at: new Date(writing.now), by: scope.personId }
      await updateImport(tx, scope.workspaceId, importId, { state: 'applied', applied, counts })
      await note(tx, scope, kept, 'import.apply', { ...counts })
      return null
    }),
  )
  return refused ?? viewOf(context, scope, importId)
}

/** Takes an import back while nobody has touched what it made; everything stays in the histories. */
export async function undoImport(
  context: Context,
  scope: Scope,
  importId: string,
): Promise<ImportView | ApplyRefusal> {
  const refused = await inScope(context.database, scope, async (tx): Promise<ApplyRefusal | null> => {
    const kept = await lockImport(tx, scope.workspaceId, importId)
    if (!kept) return refuse('not-found', { field: 'importId' })
    const { undo, mayImport } = targetOf(kept.target)
    if (kept.state !== 'applied' || undo === null) return refuse('import-closed')
    if (!mayImport(scope)) return refuse('not-allowed')
    const made = await madeByImport(tx, scope.workspaceId, importId)
    const register = await context.registers.of(scope.workspaceId)
    const writing = writingOf(tx, context, scope, { kept, register, columns: {}, tell: () => undefined })
    if ((await undo(made, writing)) === 'touched') return refuse('import-touched')
    const undone = { at: new Date(writing.now), by: scope.personId }
    await updateImport(tx, scope.workspaceId, importId, { state: 'undone', undone })
    await note(tx, scope, kept, 'import.undo', { tasks: made.length })
    return null
  })
  return refused ?? viewOf(context, scope, importId)
}

function writingOf(
  tx: Tx,
  context: Context,
  scope: Scope,
  { kept, ...given }: { kept: ImportRow } & Pick<Writing, 'register' | 'columns' | 'tell'>,
): Writing {
  return { tx, scope, now: context.clock(), importId: kept.id, fileName: kept.fileName, ...given }
}

async function note(tx: Tx, scope: Scope, kept: ImportRow, action: string, counts: object): Promise<void> {
  const details = { file: kept.fileName, target: kept.target, ...counts }
  await recordAudit(tx, { ...doer(scope), action, subject: 'import', subjectId: kept.id, details })
}
