import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Tx } from '../connect.ts'
import { sortingOf, type Orders, type Place } from '../sorted-pages.ts'
import { conditionsOf, timelinessRanges, type TaskQuery } from './query.ts'
import { lineColumns, lineJoins, lineJson, type TaskLine } from './rows.ts'

/** The orders that an index holds; ties are broken by id, tasks without a deadline come last either way. */
export type TaskSort = 'deadline' | '-deadline' | 'lastActivityAt' | '-lastActivityAt' | 'number' | '-number'

export interface TaskLines {
  readonly lines: readonly TaskLine[]
  /** Where the next page begins; null at the end. */
  readonly next: Place | null
}

type Found = { line: TaskLine; value: string | null; id: string }

const orders: Orders = {
  deadline: { value: sql.ref('t.deadline'), type: 'date' },
  lastActivityAt: { value: sql.ref('t.last_activity_at'), type: 'timestamptz' },
  number: { value: sql.ref('t.number'), type: 'integer' },
}

/** A page of tasks after `after`, with no gaps and no doubles whatever changes between pages. */
export async function taskLines(
  tx: Tx,
  query: TaskQuery,
  page: { readonly sort: TaskSort; readonly after: Place | null; readonly limit: number },
): Promise<TaskLines> {
  const wanted = page.limit + 1
  const found: Found[] = []
  const pastThem = page.after?.value === null
  if (!pastThem && !onlyWithoutDeadline(query, page.sort)) {
    found.push(...(await withValue(tx, query, page, wanted)))
  }
  if (found.length < wanted && page.sort.endsWith('deadline')) {
    found.push(...(await withoutValue(tx, query, page, wanted - found.length)))
  }
  const lines = found.slice(0, page.limit)
  const last = found.length > page.limit ? lines.at(-1) : undefined
  return { lines: lines.map((row) => row.line), next: last ? { value: last.value, id: last.id } : null }
}

/** Where the filter leaves nothing with a deadline, the walk along deadlines would find nothing and take long over it. */
function onlyWithoutDeadline({ deadlineKind }: TaskQuery, sort: TaskSort): boolean {
  return sort.endsWith('deadline') && deadlineKind?.length === 1 && deadlineKind[0] === 'none'
}

type Page = { readonly sort: TaskSort; readonly after: Place | null }

/** Tasks that have the sort value, in its order: a walk along an index from where the last page ended. */
async function withValue(tx: Tx, query: TaskQuery, page: Page, limit: number): Promise<Found[]> {
  const { value, type, descending } = sortingOf(orders, page.sort)
  const direction = sql.raw(descending ? 'desc' : 'asc')
  const { after } = page
  const place = after && sql`(${after.value}::${sql.raw(type)}, ${after.id}::uuid)`
  const beyond = place
    ? sql<SqlBool>`${value} is not null and (${value}, t.id) ${sql.raw(descending ? '<' : '>')} ${place}`
    : sql<SqlBool>`${value} is not null`
  const order = sql`order by ${value} ${direction}, t.id ${direction} limit ${limit}`
  return found(tx, query, { value: sql`${value}::text`, beyond, order })
}

/** Tasks without a deadline, after all that have one. */
async function withoutValue(tx: Tx, query: TaskQuery, page: Page, limit: number): Promise<Found[]> {
  const beyond =
    page.after?.value === null
      ? sql<SqlBool>`t.deadline is null and t.id > ${page.after.id}::uuid`
      : sql<SqlBool>`t.deadline is null`
  return found(tx, query, { value: sql`null`, beyond, order: sql`order by t.id limit ${limit}` })
}

interface Walk {
  readonly value: RawBuilder<unknown>
  readonly beyond: RawBuilder<SqlBool>
  readonly order: RawBuilder<unknown>
}

async function found(tx: Tx, query: TaskQuery, { value, beyond, order }: Walk): Promise<Found[]> {
  const ranges = timelinessRanges(query)
  const conditions = conditionsOf(query)
  // Each range is walked in order for itself; what they find is merged.
  const walks = (ranges.length > 0 ? ranges : [sql<SqlBool>`true`]).map(
    (range) =>
      sql`(select ${lineColumns} from task t where ${conditions} and ${range} and ${beyond} ${order})`,
  )
  const { rows } = await sql<Found>`
    select ${lineJson(query.today, query.dueSoonDays)} as line, t.value, t.id
    from (
      select t.*, row_number() over () as place from (
        select t.*, ${value} as value from (${sql.join(walks, sql` union all `)}) t ${order}
      ) t
    ) t ${lineJoins} order by t.place`.execute(tx)
  return rows
}
