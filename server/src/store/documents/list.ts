import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../connect.ts'
import { lineColumns, personJoin, type DocumentLine, type DocumentStatus } from './rows.ts'

export type DocumentSort = '-registeredAt' | '-issuedOn' | 'issuedOn' | 'relevance'

/** What a search box means: words in the text or the letterhead, and perhaps a symbol that is named or cited. */
export interface DocumentSearch {
  /** A tsquery of folded words; the last one may be a beginning. */
  readonly words: string | null
  /** The same words for the letterhead. */
  readonly terms: readonly string[]
  readonly symbolKey: string | null
}

export interface DocumentQuery {
  readonly workspaceId: string
  readonly today: string
  readonly search: DocumentSearch | null
  readonly type?: string | undefined
  readonly issuer?: string | undefined
  readonly status?: DocumentStatus | undefined
  readonly issuedFrom?: string | undefined
  readonly issuedTo?: string | undefined
  readonly sort: DocumentSort
  /** Sort keys of the last row of the page before. */
  readonly after: readonly string[] | null
  readonly limit: number
}

/** A line with how it was found; `keys` go into the cursor. */
export interface FoundDocument extends DocumentLine {
  readonly citesSearched: boolean
  /** Words around the first hit, as they stand in the text. */
  readonly around: string | null
  readonly keys: readonly string[]
}

// How many documents a search may match before its words are no longer worth ranking.
const MOST = 5_000

/** A page of the register. Costs one index walk, or one full-text look-up. */
export async function documentLines(tx: Tx, query: DocumentQuery): Promise<readonly FoundDocument[]> {
  const { keys, order, after } = sortOf(query)
  const { rows } = await sql<FoundDocument>`
    with matching as materialized (${matching(query)}),
    page as (
      select d.*, ${rankOf(query)} as rank from document d where ${conditionsOf(query)}
    ), cut as (select d.* from page d where ${after} order by ${order} limit ${query.limit})
    select ${lineColumns(query.today)}, ${citesOf(query)} as "citesSearched", ${aroundOf(query)} as around,
      ${keys} as keys
    from cut d ${personJoin}
    ${query.search?.words ? sql`left join document_text x on x.workspace_id = d.workspace_id and x.document_id = d.id` : sql``}
    order by ${order}`.execute(tx)
  return rows
}

function matching({ search }: DocumentQuery): RawBuilder<unknown> {
  if (!search?.words) return sql`select null::uuid as id where false`
  return sql`select id from dieuhanh.documents_matching(to_tsquery('simple', ${search.words}), ${MOST}) as id`
}

const letterhead = (terms: readonly string[]): RawBuilder<unknown> =>
  terms.length === 0
    ? sql`false`
    : sql`(${sql.join(
        terms.map((term) => sql`position(${term} in d.folded) > 0`),
        sql` and `,
      )})`

const citing = (symbolKey: string): RawBuilder<unknown> => sql`exists (select 1 from citation c
  where c.workspace_id = d.workspace_id and c.document_id = d.id and c.symbol_key = ${symbolKey})`

function conditionsOf(query: DocumentQuery): RawBuilder<unknown> {
  const parts = [sql`d.workspace_id = ${query.workspaceId}`]
  if (query.type !== undefined) parts.push(sql`d.type = ${query.type}`)
  if (query.issuer !== undefined) parts.push(sql`d.issuer = ${query.issuer}`)
  if (query.status !== undefined) parts.push(sql`d.status = ${query.status}`)
  if (query.issuedFrom !== undefined) parts.push(sql`d.issued_on >= ${query.issuedFrom}`)
  if (query.issuedTo !== undefined) parts.push(sql`d.issued_on <= ${query.issuedTo}`)
  if (query.search) parts.push(sql`(${sql.join(waysToMatch(query.search), sql` or `)})`)
  return sql.join(parts, sql` and `)
}

// A symbol finds its document and all that cite it; words are looked for beside it only where there is no symbol.
function waysToMatch(search: DocumentSearch): RawBuilder<unknown>[] {
  if (search.symbolKey !== null) return [sql`d.symbol_key = ${search.symbolKey}`, citing(search.symbolKey)]
  return [letterhead(search.terms), sql`d.id in (select id from matching)`]
}

function rankOf({ search }: DocumentQuery): RawBuilder<number> {
  if (!search) return sql`0`
  if (search.symbolKey !== null) return sql`case when d.symbol_key = ${search.symbolKey} then 2 else 1 end`
  return sql`case when ${letterhead(search.terms)} then 2 else 1 end`
}

function citesOf({ search }: DocumentQuery): RawBuilder<boolean> {
  if (!search || search.symbolKey === null) return sql`false`
  return sql`(d.symbol_key is distinct from ${search.symbolKey})`
}

// The folded text has as many characters as the text itself unless the text is written with combining marks; then the
// place of a hit cannot be carried over and no words are shown.
function aroundOf({ search }: DocumentQuery): RawBuilder<string | null> {
  const first = search?.words ? search.terms.toSorted((a, b) => b.length - a.length)[0] : undefined
  if (first === undefined) return sql`null::text`
  const at = sql`regexp_instr(x.folded, ${`\\m${first}`})`
  return sql`case when char_length(x.folded) = char_length(x.text) and ${at} > 0
    then substr(x.text, greatest(1, ${at} - 90), 240) end`
}

function sortOf(query: DocumentQuery): {
  keys: RawBuilder<readonly string[]>
  order: RawBuilder<unknown>
  after: RawBuilder<unknown>
} {
  const day = sql`coalesce(d.issued_on, '0001-01-01'::date)`
  const columns: Readonly<Record<DocumentSort, readonly (readonly [RawBuilder<unknown>, string])[]>> = {
    '-registeredAt': [[sql`d.registered_at`, 'timestamptz']],
    '-issuedOn': [[day, 'date']],
    issuedOn: [[day, 'date']],
    relevance: [
      [sql`d.rank`, 'integer'],
      [sql`d.registered_at`, 'timestamptz'],
    ],
  }
  const sorted = [...columns[query.sort], [sql`d.id`, 'uuid'] as const]
  const rising = query.sort === 'issuedOn'
  const direction = rising ? sql`asc` : sql`desc`
  const values = query.after
  const beyond =
    values === null || values.length !== sorted.length
      ? sql`true`
      : sql`(${sql.join(sorted.map(([column]) => column))}) ${rising ? sql`>` : sql`<`}
          (${sql.join(sorted.map(([, type], at) => sql`${values[at]}::${sql.raw(type)}`))})`
  return {
    keys: sql`array[${sql.join(sorted.map(([column]) => sql`${column}::text`))}]`,
    order: sql.join(sorted.map(([column]) => sql`${column} ${direction}`)),
    after: beyond,
  }
}

/** How many documents of each type, issuer and status the asker sees, most frequent first. */
export interface DocumentFacets {
  readonly types: readonly FacetValue[]
  readonly issuers: readonly FacetValue[]
  readonly statuses: readonly FacetValue[]
}

interface FacetValue {
  readonly value: string
  readonly count: number
}

/** Counts the register by type, issuer and status. */
export async function documentFacets(tx: Tx, workspaceId: string): Promise<DocumentFacets> {
  const { rows } = await sql<FacetValue & { facet: keyof DocumentFacets }>`
    select case when grouping(type) = 0 then 'types' when grouping(issuer) = 0 then 'issuers' else 'statuses' end as facet,
      coalesce(type, issuer, status) as value, count(*) as count
    from document where workspace_id = ${workspaceId}
    group by grouping sets ((type), (issuer), (status))
    having coalesce(type, issuer, status) is not null
    order by count desc, value limit 1000`.execute(tx)
  const of = (facet: string): FacetValue[] =>
    rows.filter((row) => row.facet === facet).map(({ value, count }) => ({ value, count }))
  return { types: of('types'), issuers: of('issuers'), statuses: of('statuses') }
}
