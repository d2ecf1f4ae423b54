import { findHead, isRefused, refuse, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import type { Tx } from '../../store/index.ts'
import { readImport, sheetsBrought, type ImportCounts, type ImportRow } from '../../store/imports/index.ts'
import type { Context } from '../context.ts'
import type { ReadRefused } from '../reading/index.ts'
import { layOut, type LaidColumn } from './layout.ts'
import { lookAt, type Preview } from './preview.ts'
import { writingNow, type WritingNow } from './progress.ts'
import { tablesOf } from './tables.ts'
import { targetOf } from './targets.ts'

/** A sheet of the file, to be chosen. */
export interface SheetChoice {
  readonly name: string
  readonly hidden: boolean
  readonly rows: number
  readonly hiddenRows: number
  readonly cut: boolean
  /** Whether a table of this kind was found on it. */
  readonly fits: boolean
  /** Whether it is being looked at or was written, by whatever import of this file. */
  readonly brought: boolean
  /** The old encoding from which its words were converted. */
  readonly convertedFrom: string | null
}

/** An import as a screen shows it: the file, how it is taken, what it would do. */
export interface ImportView
  extends Omit<ImportRow, 'mapping' | 'choices' | 'sha256' | 'mediaType' | 'writing'>, WritingNow {
  readonly sheets: readonly SheetChoice[]
  /** Null where no head is known. */
  readonly head: { readonly top: number; readonly bottom: number } | null
  readonly columns: readonly LaidColumn[]
  readonly lacking: readonly string[]
  readonly skipped: Preview['skipped']
  readonly chosen: readonly string[]
  /** Null while rows cannot be checked. */
  readonly fingerprint: string | null
  readonly undoable: boolean
}

/** Reads an import with what it would do now; what is done already is told as it was done. */
export async function viewImport(
  tx: Tx,
  context: Context,
  scope: Scope,
  importId: string,
): Promise<ImportView | ReadRefused | Refused<'not-found'>> {
  const kept = await readImport(tx, scope.workspaceId, importId)
  if (!kept) return refuse('not-found', { field: 'importId' })
  const read = await tablesOf(context, { sha256: kept.sha256, name: kept.fileName })
  if (read.kind === 'refused') return read
  const target = targetOf(kept.target)
  const table = read.tables.find(({ name }) => name === kept.sheet)
  const layout = table ? layOut(table, target, kept) : null
  const { progress, brokenOff } = writingNow(kept)
  const looks = kept.state === 'open' && progress === null && layout !== null && layout.lacking.length === 0
  const preview = looks ? await lookAt(tx, context, scope, kept) : null
  const brought = await sheetsBrought(tx, scope.workspaceId, importId)
  const known = preview === null || isRefused(preview) ? null : preview
  const { mapping: _, choices, sha256: __, mediaType: ___, writing: ____, ...rest } = kept
  return {
    ...rest,
    counts: known?.counts ?? (kept.counts as ImportCounts),
    sheets: read.tables.map((one) => ({
      name: one.name,
      hidden: one.hidden,
      rows: one.rows.length,
      hiddenRows: one.hiddenRows,
      cut: one.cut,
      brought: brought.has(one.name),
      fits: findHead(one, target.columns) !== null,
      convertedFrom: one.convertedFrom ?? null,
    })),
    head: layout && { top: layout.top, bottom: layout.bottom },
    columns: layout?.columns ?? [],
    lacking: layout?.lacking ?? [],
    skipped: known?.skipped ?? { group: 0, total: 0, note: 0 },
    chosen: Object.keys(choices),
    fingerprint: known?.fingerprint ?? null,
    progress,
    brokenOff,
    undoable: kept.state === 'applied' && (target.undoesChanges || !kept.counts.changed),
  }
}
