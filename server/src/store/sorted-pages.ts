import { sql, type RawBuilder, type SqlBool } from 'kysely'

/** Where a page ended: the sort value of its last row (null: none, such rows come last) and its id. */
export interface Place {
  readonly value: string | null
  readonly id: string
}

/** How a list is sorted: by which value of which type, in which direction. */
export interface Sorting {
  readonly value: RawBuilder<unknown>
  readonly type: 'text' | 'numeric' | 'integer' | 'date' | 'timestamptz' | 'uuid'
  readonly descending: boolean
}

/** The orders that a list knows, by name. */
export type Orders = Readonly<Record<string, Omit<Sorting, 'descending'>>>

/** The order that is asked for: a name, with `-` before it from the greatest down. */
export function sortingOf(orders: Orders, asked: string): Sorting {
  const descending = asked.startsWith('-')
  const order = orders[descending ? asked.slice(1) : asked]
  if (!order) throw new Error(`no order is called ${asked}`)
  return { ...order, descending }
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

/** What is shown of the rows that were found, one more than a page holds, and where the next page begins. */
export function endedPage<Row extends { readonly id: string; readonly value: string | null }>(
  found: readonly Row[],
  limit: number,
): { readonly shown: readonly Omit<Row, 'value'>[]; readonly next: Place | null } {
  const last = found.length > limit ? found[limit - 1] : undefined
  return {
    shown: found.slice(0, limit).map(({ value: _, ...row }) => row),
    next: last ? { value: last.value, id: last.id } : null,
  }
}
