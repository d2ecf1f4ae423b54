import { refuse, type ImportKind, type Refused } from '@dieuhanh/domain'
import { v7 } from 'uuid'
import { doer, type Scope } from '../../access/index.ts'
import { inScope, recordAudit, type Tx } from '../../store/index.ts'
import {
  insertImport,
  insertSheetImport,
  lockImport,
  updateImport,
  type ImportChange,
} from '../../store/imports/index.ts'
import type { Context } from '../context.ts'
import type { ReadRefused } from '../reading/index.ts'
import { guessSheet } from './layout.ts'
import { keep } from './tables.ts'
import { targetOf, targets } from './targets.ts'
import { viewImport, type ImportView } from './view.ts'

/** A file of tables that somebody brings. */
export interface Bringing {
  readonly bytes: Uint8Array
  readonly name: string
  /** The kind of table; absent: the one that fits best. */
  readonly target?: ImportKind | undefined
}

/** Takes in a file of tables: it is read whole and kept, nothing of it is data yet. */
export async function openImport(
  context: Context,
  scope: Scope,
  { bytes, name, target }: Bringing,
): Promise<ImportView | ReadRefused | Refused<'not-allowed' | 'not-found'>> {
  const may = targets.filter((one) => one.mayImport(scope) && (target === undefined || one.key === target))
  if (may.length === 0) return refuse('not-allowed')
  const read = await context.reader.read({ kind: 'tables', bytes, name })
  if (read.kind === 'refused') return read
  const { sha256, size } = await context.files.put(bytes)
  keep(`${sha256} ${name}`, read.tables)
  const guess = guessSheet(read.tables, may)
  const sheet =
    guess?.table ?? read.tables.find(({ hidden, rows }) => !hidden && rows.length > 0) ?? read.tables[0]
  const key = (guess?.target ?? may[0])?.key ?? 'tasks'
  const id = v7()
  await inScope(context.database, scope, async (tx) => {
    const file = { sha256, name, mediaType: read.mediaType, size }
    const given = { id, target: key, sheet: sheet?.name ?? null, file, personId: scope.personId }
    await insertImport(tx, scope.workspaceId, { ...given, at: new Date(context.clock()) })
    await recordOpened(tx, scope, id, { file: name, target: key })
  })
  return viewOf(context, scope, id)
}

/** Opens another sheet of a file that was brought, as an import of its own: the file need not be brought again. */
export async function openSheet(
  context: Context,
  scope: Scope,
  { importId, sheet }: { readonly importId: string; readonly sheet: string },
): Promise<ImportView | ReadRefused | Refused<'not-allowed' | 'not-found'>> {
  const beside = await viewOf(context, scope, importId)
  if ('reason' in beside) return beside
  if (!targetOf(beside.target).mayImport(scope)) return refuse('not-allowed')
  const names = beside.sheets.map(({ name }) => name)
  if (!names.includes(sheet)) return refuse('not-found', { field: 'sheet', expected: names })
  const id = v7()
  const at = new Date(context.clock())
  const given = { id, besideId: importId, sheet, personId: scope.personId, at }
  await inScope(context.database, scope, async (tx) => {
    await insertSheetImport(tx, scope.workspaceId, given)
    await recordOpened(tx, scope, id, { file: beside.fileName, target: beside.target })
  })
  return viewOf(context, scope, id)
}

function recordOpened(
  tx: Tx,
  scope: Scope,
  id: string,
  details: Readonly<Record<string, string>>,
): Promise<void> {
  return recordAudit(tx, { ...doer(scope), action: 'import.open', subject: 'import', subjectId: id, details })
}

/** What a person says about an import: its kind and sheet, where its head stands, what columns and words mean. */
export interface ImportEdit {
  readonly target?: ImportKind | undefined
  readonly sheet?: string | undefined
  readonly headTop?: number | null | undefined
  readonly headBottom?: number | null | undefined
  /** Columns from 0 by what they are; null: nothing. */
  readonly mapping?: Readonly<Record<string, string | null>> | undefined
  /** Added to what was chosen before; null takes a choice back. */
  readonly choices?: Readonly<Record<string, readonly string[] | null>> | undefined
  readonly dropped?: boolean | undefined
}

export type EditRefusal =
  | Refused<'not-found' | 'not-allowed' | 'import-closed' | 'unit-not-found'>
  | ReadRefused
type Mismatch = Refused<'revision-mismatch'> & { readonly current: ImportView | undefined }

/** Changes how an import is taken, and looks at it anew. */
export async function editImport(
  context: Context,
  scope: Scope,
  input: { readonly importId: string; readonly revision: number; readonly edit: ImportEdit },
): Promise<ImportView | EditRefusal | Mismatch> {
  const { importId, revision, edit } = input
  const register = await context.registers.of(scope.workspaceId)
  const unknown = Object.values(edit.choices ?? {}).some((ids) => ids?.some((id) => !register.byId.has(id)))
  if (unknown) return refuse('unit-not-found', { field: 'choices' })
  if (edit.target !== undefined && !targetOf(edit.target).mayImport(scope)) return refuse('not-allowed')
  const refused = await inScope(context.database, scope, async (tx) => {
    const kept = await lockImport(tx, scope.workspaceId, importId)
    if (!kept) return refuse('not-found', { field: 'importId' })
    if (kept.state !== 'open') return refuse('import-closed')
    if (kept.revision !== revision) return refuse('revision-mismatch')
    await updateImport(tx, scope.workspaceId, importId, changeOf(kept, edit))
    return null
  })
  if (refused?.reason === 'revision-mismatch') {
    const current = await viewOf(context, scope, importId)
    return { ...refuse('revision-mismatch'), current: 'reason' in current ? undefined : current }
  }
  return (refused as EditRefusal | null) ?? viewOf(context, scope, importId)
}

// Another sheet or kind has another head and other columns; what words mean stays.
function changeOf(
  kept: { choices: Readonly<Record<string, readonly string[]>> },
  edit: ImportEdit,
): ImportChange {
  const { target, sheet, headTop, headBottom, mapping, choices, dropped } = edit
  const anew = target !== undefined || sheet !== undefined
  const merged = Object.entries({ ...kept.choices, ...choices }).filter(([, ids]) => ids !== null)
  return {
    ...(target === undefined ? {} : { target }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(anew ? { headTop: null, headBottom: null, mapping: {} } : {}),
    ...(headTop === undefined ? {} : { headTop, headBottom: headBottom ?? headTop, mapping: {} }),
    ...(mapping === undefined ? {} : { mapping }),
    ...(choices ? { choices: Object.fromEntries(merged) as Record<string, readonly string[]> } : {}),
    ...(dropped ? { state: 'dropped' as const } : {}),
  }
}

/** An import as a screen shows it. */
export async function viewOf(context: Context, scope: Scope, importId: string) {
  return inScope(context.database, scope, (tx) => viewImport(tx, context, scope, importId))
}
