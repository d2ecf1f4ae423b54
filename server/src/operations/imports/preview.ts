import { createHash } from 'node:crypto'
import { isRefused, refuse, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import type { Tx } from '../../store/index.ts'
import type { ImportCounts, ImportRow } from '../../store/imports/index.ts'
import type { Context } from '../context.ts'
import type { Register } from '../organisations/index.ts'
import type { ReadRefused } from '../reading/index.ts'
import { layOut, tableWords, type Layout } from './layout.ts'
import { tablesOf } from './tables.ts'
import { targetOf } from './targets.ts'
import type { CheckedRow } from './target.ts'

/** Everything that an import would do, as things are now. */
export interface Preview {
  readonly layout: Layout
  readonly rows: readonly CheckedRow[]
  readonly counts: ImportCounts
  /** Rows that are none: headings, sums, notes. */
  readonly skipped: Readonly<Record<'group' | 'total' | 'note', number>>
  /** What would happen, in short: when it is another, a person has to look again. */
  readonly fingerprint: string
}

// A screen asks for page after page of the same: for a short while the answer is kept.
const KEPT_MILLISECONDS = 30_000
const KEPT = 2
const looked = new Map<
  string,
  {
    readonly revision: number
    readonly register: Register
    readonly until: number
    readonly preview: Preview
  }
>()

/** What an import would do, as it was seen a moment ago at the latest. What is confirmed is always looked at anew. */
export async function lookAt(
  tx: Tx,
  context: Context,
  scope: Scope,
  kept: ImportRow,
): Promise<Preview | PreviewRefusal> {
  const register = await context.registers.of(scope.workspaceId)
  const known = looked.get(kept.id)
  const now = context.clock()
  if (known && known.revision === kept.revision && known.register === register && known.until > now)
    return known.preview
  const preview = await previewIn(tx, context, scope, kept, null)
  looked.delete(kept.id)
  if (isRefused(preview)) return preview
  looked.set(kept.id, { revision: kept.revision, register, until: now + KEPT_MILLISECONDS, preview })
  for (const oldest of looked.keys()) {
    if (looked.size <= KEPT) break
    looked.delete(oldest)
  }
  return preview
}

/** Forgets what was seen: it is not so any more. */
export function lookAnew(importId: string): void {
  looked.delete(importId)
}

export type PreviewRefusal = Refused<'import-no-head'> | ReadRefused

/** Checks every row of an import against what is there; with a `held` register, what is about to change is held too. */
export async function previewIn(
  tx: Tx,
  context: Context,
  scope: Scope,
  kept: ImportRow,
  held: Register | null,
): Promise<Preview | PreviewRefusal> {
  const read = await tablesOf(context, { sha256: kept.sha256, name: kept.fileName })
  if (read.kind === 'refused') return read
  const target = targetOf(kept.target)
  const table = read.tables.find(({ name }) => name === kept.sheet)
  const layout = table && layOut(table, target, kept)
  if (!layout || layout.lacking.length > 0)
    return refuse('import-no-head', { expected: layout?.lacking ?? [] })
  const data = layout.rows.filter(({ kind }) => kind === 'data')
  const rows = await target.check(data, {
    tx,
    scope,
    register: held ?? (await context.registers.of(scope.workspaceId)),
    now: context.clock(),
    columns: layout.fields,
    choices: new Map(Object.entries(kept.choices)),
    hold: held !== null,
    fileName: kept.fileName,
    table: tableWords(layout),
  })
  const skipped = { group: 0, total: 0, note: 0 }
  for (const { kind } of layout.rows) if (kind !== 'data') skipped[kind] += 1
  return { layout, rows, counts: countsOf(rows), skipped, fingerprint: fingerprintOf(rows) }
}

function countsOf(rows: readonly CheckedRow[]): ImportCounts {
  const counts = { new: 0, changed: 0, same: 0, error: 0 }
  for (const { fate } of rows) counts[fate] += 1
  return counts
}

function fingerprintOf(rows: readonly CheckedRow[]): string {
  const hash = createHash('sha256')
  for (const { row, fate, subjectId, changes } of rows)
    hash.update(JSON.stringify([row, fate, subjectId, changes]))
  return hash.digest('hex')
}
