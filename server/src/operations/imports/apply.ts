import { isRefused, refuse, type Refused } from '@dieuhanh/domain'
import { doer, type Scope } from '../../access/index.ts'
import { inScope, recordAudit, type Tx } from '../../store/index.ts'
import {
  becomeWriter,
  endProgress,
  insertImportRows,
  lockImport,
  madeByImport,
  updateImport,
  type ImportRow,
} from '../../store/imports/index.ts'
import type { Context } from '../context.ts'
import { heldRegister } from '../organisations/index.ts'
import { viewOf } from './open.ts'
import { lookAnew, previewIn, type PreviewRefusal } from './preview.ts'
import { tellerOf, type Progress } from './progress.ts'
import { targetOf } from './targets.ts'
import type { Touched, Writing } from './target.ts'
import type { ImportView } from './view.ts'

/** What was built on an import that somebody wants to take back. */
export type ImportTouched = Refused<'import-touched'> & { readonly facts: Readonly<Record<string, string>> }

export type ApplyRefusal =
  | PreviewRefusal
  | ImportTouched
  | Refused<
      | 'not-found'
      | 'not-allowed'
      | 'import-closed'
      | 'import-has-errors'
      | 'import-nothing'
      | 'import-changed'
      | 'import-running'
    >

interface Applying {
  readonly importId: string
  readonly fingerprint: string
}

/**
 * Writes an import: every row of it in one transaction, checked again on what is held, or nothing. What a person saw must
 * be what happens; where it is not, they are asked to look again. Asked twice, it is written once.
 */
export async function applyImport(
  context: Context,
  scope: Scope,
  asked: Applying,
): Promise<ImportView | ApplyRefusal> {
  const { importId } = asked
  const { workspaceId } = scope
  lookAnew(importId)
  const teller = tellerOf(context, scope, importId)
  let writes = false
  const run = inScope(context.database, scope, async (tx): Promise<ApplyRefusal | null> => {
    writes = await becomeWriter(tx, importId)
    if (!writes) return refuse('import-running')
    const kept = await lockImport(tx, workspaceId, importId)
    if (!kept) return refuse('not-found', { field: 'importId' })
    if (kept.state === 'applied') return null
    if (kept.state !== 'open') return refuse('import-closed')
    if (!targetOf(kept.target).mayImport(scope)) return refuse('not-allowed')
    const answer = await writeIn(tx, context, scope, { ...asked, kept, tell: teller.tell })
    await teller.settle()
    await endProgress(tx, workspaceId, importId)
    return answer
  })
  const refused = await run.catch(async (error: unknown) => {
    // Where the server is killed instead, what was said of the way stays and tells where it was broken off.
    await teller.settle()
    if (writes) await inScope(context.database, scope, (tx) => endProgress(tx, workspaceId, importId))
    throw error
  })
  return refused ?? viewOf(context, scope, importId)
}

async function writeIn(
  tx: Tx,
  context: Context,
  scope: Scope,
  { importId, fingerprint, kept, tell }: Applying & { kept: ImportRow; tell: (progress: Progress) => void },
): Promise<ApplyRefusal | null> {
  tell({ done: 0, total: 0 })
  // Units must stay what they were checked against.
  const register = await heldRegister(tx, scope.workspaceId)
  const preview = await previewIn(tx, context, scope, kept, register)
  if (isRefused(preview)) return preview
  const { rows, counts, layout } = preview
  if ((counts.error ?? 0) > 0) return refuse('import-has-errors')
  if (preview.fingerprint !== fingerprint) return refuse('import-changed')
  if (rows.every(({ plan }) => plan === null)) return refuse('import-nothing')
  const total = rows.filter(({ plan }) => plan !== null).length
  const writing = writingOf(tx, context, scope, {
    kept,
    register,
    columns: layout.fields,
    tell: (done) => tell({ done, total }),
  })
  const made = await targetOf(kept.target).write(rows, writing)
  await insertImportRows(tx, scope.workspaceId, { importId, sheet: kept.sheet ?? '', made })
  const applied = { at: new Date(writing.now), by: scope.personId }
  await updateImport(tx, scope.workspaceId, importId, { state: 'applied', applied, counts })
  await note(tx, scope, kept, 'import.apply', { ...counts })
  return null
}

/** Takes an import back while nothing was built on it; everything stays in the histories. */
export async function undoImport(
  context: Context,
  scope: Scope,
  importId: string,
): Promise<ImportView | ApplyRefusal> {
  const refused = await inScope(context.database, scope, async (tx): Promise<ApplyRefusal | null> => {
    const kept = await lockImport(tx, scope.workspaceId, importId)
    if (!kept) return refuse('not-found', { field: 'importId' })
    const { undo, mayImport } = targetOf(kept.target)
    if (kept.state !== 'applied') return refuse('import-closed')
    if (!mayImport(scope)) return refuse('not-allowed')
    const made = await madeByImport(tx, scope.workspaceId, importId)
    const register = await heldRegister(tx, scope.workspaceId)
    const writing = writingOf(tx, context, scope, { kept, register, columns: {}, tell: () => undefined })
    const touched = await undo(made, writing)
    if (touched) return refuseTouched(kept, touched)
    const undone = { at: new Date(writing.now), by: scope.personId }
    await updateImport(tx, scope.workspaceId, importId, { state: 'undone', undone })
    await note(tx, scope, kept, 'import.undo', { rows: made.length })
    return null
  })
  return refused ?? viewOf(context, scope, importId)
}

const refuseTouched = (
  { target }: ImportRow,
  { why, title, file = '', used = '' }: Touched,
): ImportTouched => ({
  ...refuse('import-touched'),
  facts: { target, why, title, file, used },
})

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
