import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../connect.ts'

/** Codes of exports, codes of lists and names by which subjects of figures are looked for. */
export interface SubjectsSought {
  /** Ends of ids. */
  readonly tails: readonly string[]
  readonly codes: readonly string[]
  readonly keys: readonly string[]
}

/** Lets one import of a kind of subject at a time change them, for the rest of the transaction. */
export async function holdSubjects(tx: Tx, workspaceId: string, subject: FactSubject): Promise<void> {
  const name = `${subject} ${workspaceId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx)
}

/** The condition that a subject, under this alias, is one of those looked for and stands in the register. */
export function isSought(alias: string, { tails, codes, keys }: SubjectsSought): RawBuilder<unknown> {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  return sql`${column('withdrawn_at')} is null and (right(${column('id')}::text, 12) = any(${[...tails]}::text[])
    or ${column('code')} = any(${[...codes]}::text[]) or ${column('key')} = any(${[...keys]}::text[]))`
}

/** Facts of one kind: where they are kept, what tells one from another, what they say. */
interface FactTable {
  readonly table: string
  readonly of: readonly string[]
  readonly says: readonly string[]
}

const FIGURE = ['value', 'upper', 'relation', 'numerator', 'denominator']

/** What is known of the subjects of figures. */
const factTables: Readonly<Record<FactSubject, readonly FactTable[]>> = {
  indicator: [
    { table: 'indicator_target', of: ['unit_id', 'period_from', 'period_until'], says: FIGURE },
    {
      table: 'observation',
      of: ['unit_id', 'kind', 'period_from', 'period_until'],
      says: ['cut_off', ...FIGURE],
    },
  ],
  project: [
    { table: 'capital_plan', of: ['year', 'kind', 'source'], says: ['amount'] },
    { table: 'disbursement', of: ['year', 'kind', 'source', 'from_day', 'as_of'], says: ['amount'] },
  ],
}

/** What figures are about. */
export type FactSubject = 'indicator' | 'project'

/** Why what an import brought stays: what it is about was changed by another file since. */
export interface BuiltOn {
  readonly title: string
  readonly file: string
}

const list = (columns: readonly string[], alias?: string): RawBuilder<unknown> =>
  sql.raw(columns.map((column) => (alias ? `${alias}.${column}` : column)).join(', '))

const same = (columns: readonly string[], one: string, other: string): RawBuilder<unknown> =>
  sql.raw(columns.map((column) => `${one}.${column} is not distinct from ${other}.${column}`).join(' and '))

/** Who states facts, by which import; `known` are the subjects that were there before it. */
export interface StatedBy {
  readonly importId: string
  readonly personId: string
  readonly at: Date
  readonly known: readonly string[]
}

/** The last revision of each fact of the whole workspace about these subjects, by what tells it: `id|kind|from|until`. */
export async function lastRevisions(
  tx: Tx,
  workspaceId: string,
  subject: FactSubject,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const last = new Map<string, number>()
  if (ids.length === 0) return last
  for (const { table, of } of factTables[subject]) {
    const key = list([`${subject}_id`, ...of.filter((column) => column !== 'unit_id')], 'f')
    const whole = of.includes('unit_id') ? sql`f.unit_id is null` : sql`true`
    const { rows } = await sql<{ key: string; last: number }>`
      select concat_ws('|', ${key}) as key, max(f.revision) as last from ${sql.table(table)} f
      where f.workspace_id = ${workspaceId} and ${list([`${subject}_id`], 'f')} = any(${[...ids]}::uuid[]) and ${whole}
      group by ${key}`.execute(tx)
    for (const row of rows) last.set(row.key, row.last)
  }
  return last
}

/** The facts that an import stated, with its first and last revision of each. */
function statedBy({ table, of }: FactTable, subject: FactSubject, workspaceId: string, importId: string) {
  const key = [`${subject}_id`, ...of]
  return sql`select ${list(key, 'f')}, min(f.revision) as first, max(f.revision) as last from ${sql.table(table)} f
    where f.workspace_id = ${workspaceId} and f.import_id = ${importId} group by ${list(key, 'f')}`
}

/** The first subject or fact of an import that another file changed since; null where all is as the import left it. */
export async function builtOnSince(
  tx: Tx,
  workspaceId: string,
  importId: string,
  subject: FactSubject,
): Promise<BuiltOn | null> {
  const facts = factTables[subject].map((fact) => {
    const key = [`${subject}_id`, ...fact.of]
    return sql`select o.import_id, o.${sql.ref(`${subject}_id`)} as id
      from (${statedBy(fact, subject, workspaceId, importId)}) mine
      join ${sql.table(fact.table)} o on o.workspace_id = ${workspaceId} and ${same(key, 'o', 'mine')}
      where o.revision > mine.last`
  })
  const { rows } = await sql<BuiltOn>`select s.name as title, f.name as file from (
      select later.import_id, r.subject_id as id from sheet_import_row r
      join sheet_import_row later on later.workspace_id = r.workspace_id and later.subject_id = r.subject_id
        and later.import_id <> r.import_id
      join sheet_import i on i.workspace_id = later.workspace_id and i.id = later.import_id and i.state = 'applied'
      where r.workspace_id = ${workspaceId} and r.import_id = ${importId} and r.fate = 'new'
      union all ${sql.join(facts, sql` union all `)}) since
    join ${sql.table(subject)} s on s.workspace_id = ${workspaceId} and s.id = since.id
    join sheet_import i on i.workspace_id = ${workspaceId} and i.id = since.import_id
    join file f on f.workspace_id = ${workspaceId} and f.id = i.file_id
    order by s.position, s.id limit 1`.execute(tx)
  return rows[0] ?? null
}

/**
 * Takes back the facts that an import stated, by a new revision of each: it says again what was known before with the place
 * that stated it, or that nothing was known. None of them may have been changed since.
 */
export async function takeBackFacts(
  tx: Tx,
  workspaceId: string,
  subject: FactSubject,
  by: { readonly importId: string; readonly personId: string; readonly at: Date },
): Promise<void> {
  for (const fact of factTables[subject]) {
    const { table, of, says } = fact
    const key = [`${subject}_id`, ...of]
    await sql`insert into ${sql.table(table)} (workspace_id, id, ${list(key)}, ${list(says)}, import_id, import_row,
        import_column, revision, withdrawn, takes_back, person_id, recorded_at)
      select ${workspaceId}, gen_random_uuid(), ${list(key, 'mine')}, ${list(says, 'was')}, was.import_id, was.import_row,
        was.import_column, mine.last + 1, was.withdrawn or was.revision >= mine.first, ${by.importId}, ${by.personId}, ${by.at}
      from (${statedBy(fact, subject, workspaceId, by.importId)}) mine
      join lateral (select f.* from ${sql.table(table)} f where f.workspace_id = ${workspaceId} and ${same(key, 'f', 'mine')}
        and f.revision <= mine.last order by f.revision < mine.first desc, f.revision desc limit 1) was on true`.execute(
      tx,
    )
  }
}

/** Hides subjects that an import set up; their names and codes are free again. */
export async function withdrawSubjects(
  tx: Tx,
  workspaceId: string,
  subject: FactSubject,
  { ids, at }: { readonly ids: readonly string[]; readonly at: Date },
): Promise<void> {
  await sql`update ${sql.table(subject)} set withdrawn_at = ${at}
    where workspace_id = ${workspaceId} and id = any(${[...ids]}::uuid[])`.execute(tx)
}
