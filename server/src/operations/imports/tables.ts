import type { Table } from '@dieuhanh/domain'
import type { Context } from '../context.ts'
import type { ReadRefused } from '../reading/index.ts'

/** The tables of a file, or why they are not read. */
export type TablesOf = { readonly kind: 'tables'; readonly tables: readonly Table[] } | ReadRefused

const KEPT = 4

// Files that are being looked at are asked for again and again; what is forgotten is read again.
const kept = new Map<string, readonly Table[]>()

/** The tables of a kept file. */
export async function tablesOf(
  context: Pick<Context, 'files' | 'reader'>,
  file: { readonly sha256: string; readonly name: string },
): Promise<TablesOf> {
  const key = `${file.sha256} ${file.name}`
  const known = kept.get(key)
  if (known) {
    keep(key, known)
    return { kind: 'tables', tables: known }
  }
  const bytes = await context.files.bytes(file.sha256)
  const read = await context.reader.read({ kind: 'tables', bytes, name: file.name })
  if (read.kind === 'tables') keep(key, read.tables)
  return read
}

/** Keeps the tables of a file that was just read. */
export function keep(key: string, tables: readonly Table[]): void {
  kept.delete(key)
  kept.set(key, tables)
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
}
