import { refuse, type Refused } from '@dieuhanh/domain'

/** Where the next page begins: the sort keys of the last row, as text for `nextCursor`. */
export function writeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url')
}

/** The sort keys that a cursor holds, each of its form; refused when it is not one of ours. */
export function readCursor(
  cursor: string | undefined,
  forms: readonly RegExp[],
): readonly string[] | null | Refused<'bad-cursor'> {
  if (cursor === undefined) return null
  const keys = parsed(cursor)
  const fits = keys.length === forms.length && forms.every((form, index) => form.test(keys[index] ?? ''))
  return fits ? keys : refuse('bad-cursor', { field: 'cursor' })
}

/** Forms of sort keys. */
export const cursorForms = {
  id: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  number: /^\d{1,15}$/,
  text: /^[^\0]{0,400}$/,
  moment: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/,
} as const

/** Cuts one row more than the page away, and says where the next page begins. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  keysOf: (row: Row) => readonly string[],
): { rows: readonly Row[]; nextCursor: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const more = rows.length > limit && last !== undefined
  return { rows: page, nextCursor: more ? writeCursor(keysOf(last)) : null }
}

function parsed(cursor: string): readonly string[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(read) && read.every((key) => typeof key === 'string') ? read : []
  } catch {
    return []
  }
}
