import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Tx } from '../connect.ts'
import { conditionsOf, type TaskQuery } from './query.ts'
import { lineColumns, lineJoins, lineJson, type TaskLine } from './rows.ts'

/** The orders that an index holds; ties are broken by id, tasks without a deadline come last either way. */
export type TaskSort = 'deadline' | '-deadline' | 'lastActivityAt' | '-lastActivityAt' | 'number' | '-number'

/** Where a page ended: the sort value of its last task (null: none, at the end of the list) and its id. */
export interface TaskPlace {
  readonly value: string | null
  readonly id: string
}

export interface TaskLines {
  readonly lines: readonly TaskLine[]
  /** Where the next page begins; null at the end. */
  readonly next: TaskPlace | null
}

type Found = { line: TaskLine; value: string | null; id: string }

const columns: Record<string, { name: string; type: string }> = {
  deadline: { name: 'deadline', type: 'date' },
  lastActivityAt: { name: 'last_activity_at', type: 'timestamptz' },
  number: { name: 'number', type: 'integer' },
}

/** A page of tasks after `after`, with no gaps and no doubles whatever changes between pages. */
export async function taskLines(
  tx: Tx,
  query: TaskQuery,
  page: { readonly sort: TaskSort; readonly after: TaskPlace | null; readonly limit: number },
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

type Page = { readonly sort: TaskSort; readonly after: TaskPlace | null }

/** Tasks that have the sort value, in its order: one walk along an index from where the last page ended. */
async function withValue(tx: Tx, query: TaskQuery, page: Page, limit: number): Promise<Found[]> {
  const descending = page.sort.startsWith('-')
  const column = columns[page.sort.replace('-', '')] ?? { name: 'number', type: 'integer' }
  const value = sql.ref(`t.${column.name}`)
  const direction = sql.raw(descending ? 'desc' : 'asc')
  const { after } = page
  const beyond = after
    ? sql<SqlBool>`and (${value}, t.id) ${sql.raw(descending ? '<' : '>')} (${after.value}::${sql.raw(column.type)}, ${after.id}::uuid)`
    : sql<SqlBool>``
  return found(
    tx,
    query,
    sql`${value}::text`,
    sql`
    and ${value} is not null ${beyond} order by ${value} ${direction}, t.id ${direction} limit ${limit}`,
  )
}

/** Tasks without a deadline, after all that have one. */
async function withoutValue(tx: Tx, query: TaskQuery, page: Page, limit: number): Promise<Found[]> {
  const beyond = page.after?.value === null ? sql`and t.id > ${page.after.id}::uuid` : sql``
  return found(tx, query, sql`null`, sql`and t.deadline is null ${beyond} order by t.id limit ${limit}`)
}

async function found(
  tx: Tx,
  query: TaskQuery,
  value: RawBuilder<unknown>,
  rest: RawBuilder<unknown>,
): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select ${lineJson(query.today, query.dueSoonDays)} as line, t.value, t.id
    from (
      select t.*, row_number() over () as place from (
        select ${lineColumns}, ${value} as value from task t where ${conditionsOf(query)} ${rest}
      ) t
    ) t ${lineJoins} order by t.place`.execute(tx)
  return rows
}
