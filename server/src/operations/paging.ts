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
  text: /^[^\0]{0,500}$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  decimal: /^-?\d{1,40}(?:\.\d{1,40})?$/,
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

/** Where a page of a sorted list ended: the sort value of its last row (null: none) and its id. */
export interface SortedPlace {
  readonly value: string | null
  readonly id: string
}

/** Where the next page of a sorted list begins, as text for `nextCursor`. */
export function writePlace(sort: string, place: SortedPlace | null): string | null {
  return place && writeCursor([sort, ...(place.value === null ? [] : [place.value]), place.id])
}

/** The place that a cursor names; refused when it is not one of ours, belongs to another order or its value has another form. */
export function readPlace(
  sort: string,
  cursor: string | undefined,
  form: RegExp,
): SortedPlace | null | Refused<'bad-cursor'> {
  if (cursor === undefined) return null
  const [of, ...place] = parsed(cursor)
  const [value, id] = place.length === 1 ? [null, place[0]] : place
  const fits = of === sort && place.length <= 2 && cursorForms.id.test(id ?? '')
  if (!fits || id === undefined || value === undefined || (value !== null && !form.test(value)))
    return refuse('bad-cursor', { field: 'cursor' })
  return { value, id }
}

function parsed(cursor: string): readonly string[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(read) && read.every((key) => typeof key === 'string') ? read : []
  } catch {
    return []
  }
}
