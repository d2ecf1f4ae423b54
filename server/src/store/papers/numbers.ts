import { sql } from 'kysely'
import type { Tx } from '../connect.ts'

/** How long a row of numbers runs: a calendar year, or until somebody takes 01 again (the term of a Party committee). */
export type Numbering = 'year' | 'term'

/** The numbers that one row of them is made of. */
export interface Series {
  readonly workspaceId: string
  /** The symbol without its number, as it is compared. */
  readonly series: string
  readonly year: number
  readonly numbering: Numbering
}

/** A paper that has a number. */
export interface Holder {
  readonly id: string
  readonly number: number
  readonly symbol: string
  readonly kind: string
  readonly subjectId: string
  readonly subject: string
  readonly addressee: string | null
  readonly day: string | null
  readonly personId: string
  readonly takenBy: string | null
  readonly takenAt: string
}

/** A number on its way to being kept. */
export type TakenNumber = Omit<Holder, 'takenBy' | 'takenAt'> & {
  readonly series: string
  readonly year: number
}

/** Others who ask for this series wait until the transaction ends. */
export async function holdSeries(
  tx: Tx,
  { workspaceId, series }: Pick<Series, 'workspaceId' | 'series'>,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`paper number ${workspaceId} ${series}`}, 0))`.execute(
    tx,
  )
}

// A term begins where its first number was taken.
const within = ({ workspaceId, series, year, numbering }: Series) => sql`n.workspace_id = ${workspaceId}
  and n.series = ${series} and ${
    numbering === 'year'
      ? sql`n.year = ${year}`
      : sql`n.taken_at >= coalesce((select max(f.taken_at) from paper_number f where f.workspace_id = ${workspaceId}
          and f.series = ${series} and f.number = 1), '-infinity')`
  }`

/** The highest number that was taken; 0 where none was. */
export async function lastNumber(tx: Tx, series: Series): Promise<number> {
  const { rows } = await sql<{ last: number }>`select coalesce(max(n.number), 0) as last from paper_number n
    where ${within(series)}`.execute(tx)
  return rows[0]?.last ?? 0
}

/** The papers that have a number, the latest first. */
export async function holdersOf(tx: Tx, series: Series, number: number): Promise<readonly Holder[]> {
  const { rows } =
    await sql<Holder>`select n.id, n.number, n.symbol, n.kind, n.subject_id as "subjectId", n.subject,
      n.addressee, n.day, n.person_id as "personId", p.name as "takenBy", to_json(n.taken_at) as "takenAt"
    from paper_number n left join person p on p.workspace_id = n.workspace_id and p.id = n.person_id
    where ${within(series)} and n.number = ${number} order by n.taken_at desc, n.id desc limit 20`.execute(tx)
  return rows
}

/** Keeps that a paper took a number. */
export async function insertNumber(tx: Tx, workspaceId: string, taken: TakenNumber): Promise<void> {
  await sql`insert into paper_number (workspace_id, id, series, year, number, symbol, kind, subject_id, subject,
      addressee, day, person_id)
    values (${workspaceId}, ${taken.id}, ${taken.series}, ${taken.year}, ${taken.number}, ${taken.symbol},
      ${taken.kind}, ${taken.subjectId}, ${taken.subject}, ${taken.addressee}, ${taken.day}, ${taken.personId})`.execute(
    tx,
  )
}
