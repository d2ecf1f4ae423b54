import { sql, type RawBuilder, type SqlBool } from 'kysely'

/** Where a page ended: the sort value of its last row (null: none, such rows come last) and its id. */
export interface Place {
  readonly value: string | null
  readonly id: string
}

/** How a list is sorted: by which value of which type, in which direction. */
export interface Sorting {
  readonly value: RawBuilder<unknown>
  readonly type: 'text' | 'numeric' | 'date' | 'uuid'
  readonly descending: boolean
}

/** Rows after a place, and their order: rows without a value last either way, ties broken by `id`. */
export function sortedAfter(
  { value, type, descending }: Sorting,
  after: Place | null,
): { readonly beyond: RawBuilder<SqlBool>; readonly order: RawBuilder<unknown> } {
  const direction = sql.raw(descending ? 'desc' : 'asc')
  const past = sql.raw(descending ? '<' : '>')
  const order = sql`order by ${value} ${direction} nulls last, id ${direction}`
  if (after === null) return { beyond: sql<SqlBool>`true`, order }
  if (after.value === null)
    return { beyond: sql<SqlBool>`${value} is null and id ${past} ${after.id}::uuid`, order }
  const place = sql`(${after.value}::${sql.raw(type)}, ${after.id}::uuid)`
  return { beyond: sql<SqlBool>`(${value} is null or (${value}, id) ${past} ${place})`, order }
}
