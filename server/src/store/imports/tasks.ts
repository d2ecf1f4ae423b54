import type { TaskState } from '@dieuhanh/domain'
import { sql } from 'kysely'
import type { Tx } from '../connect.ts'
import { stateColumns, stateOf, type StateColumns } from '../tasks/index.ts'

/** A task that a line of a table may be about. */
export interface KnownTask {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly body: string
  readonly documentId: string | null
  readonly symbolKey: string | null
  readonly sourceWords: string | null
  readonly deliverable: string | null
  readonly measure: string | null
  readonly weight: number
  readonly progressText: string | null
  readonly state: TaskState
}

type Row = Omit<KnownTask, 'state'> & StateColumns & { readonly coordinating: string[] }

/** As many letters of a title as tell it from nearly all others. */
const TOLD_BY = 60

/**
 * The tasks with these numbers, and those whose title may be one of these (without marks; the asker compares them whole).
 * Held against other writers where they are about to be changed.
 */
export async function tasksLike(
  tx: Tx,
  workspaceId: string,
  sought: {
    readonly numbers: readonly number[]
    readonly titles: readonly { exact: string; folded: string }[]
  },
  hold: boolean,
): Promise<readonly KnownTask[]> {
  const exact = [...new Set(sought.titles.map((title) => title.exact.toLowerCase()))]
  const begin = sought.titles.filter(({ folded }) => folded.length >= TOLD_BY)
  const begins = [...new Set(begin.map(({ folded }) => folded.slice(0, TOLD_BY)))]
  const { rows } = await sql<Row>`
    select t.id, t.number, t.title, t.body, t.document_id as "documentId", d.symbol_key as "symbolKey",
      t.source_words as "sourceWords", t.deliverable, t.measure, t.weight, t.progress_text as "progressText",
      ${stateColumns}, array(select tu.unit_id::text from task_unit tu where tu.workspace_id = t.workspace_id
        and tu.task_id = t.id and tu.role = 'coordinating' order by tu.unit_id) as coordinating
    from task t left join document d on d.workspace_id = t.workspace_id and d.id = t.document_id
    where t.workspace_id = ${workspaceId} and t.work <> 'draft' and (t.number = any(${[...sought.numbers]}::int[])
      or lower(t.title) = any(${exact}::text[]) or left(t.folded, ${TOLD_BY}) = any(${begins}::text[]))
    order by t.number ${hold ? sql`for update of t` : sql``}`.execute(tx)
  return rows.map(({ coordinating, ...row }) => ({ ...row, state: stateOf(row, coordinating) }))
}

/** The documents with these symbols: id and day by key, where one document alone has it. */
export async function documentsBySymbol(
  tx: Tx,
  workspaceId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, { readonly id: string; readonly issuedOn: string | null }>> {
  const { rows } = await sql<{ key: string; id: string; issuedOn: string | null }>`
    select symbol_key as key, min(id::text) as id, min(issued_on::text) as "issuedOn" from document
    where workspace_id = ${workspaceId} and symbol_key = any(${[...keys]}::text[])
    group by symbol_key having count(*) = 1`.execute(tx)
  return new Map(rows.map(({ key, ...document }) => [key, document]))
}
