import type { CivilDate, IndicatorFactKind, StatedFigure } from '@dieuhanh/domain'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Tx } from '../connect.ts'
import { lastRevisions, type StatedBy } from '../imports/index.ts'
import type { IndicatorRow } from './reading.ts'

/** An indicator that a row of a table sets up. */
export interface NewIndicator extends IndicatorRow {
  readonly personId: string
}

/** Writes indicators, all in one statement. */
export async function insertIndicators(
  tx: Tx,
  workspaceId: string,
  made: readonly NewIndicator[],
): Promise<void> {
  await sql`insert into indicator (workspace_id, id, code, name, measure, key, direction, owner_unit_id, owner_words, period_kind,
      heading, position, person_id)
    select ${workspaceId}, m.id, m.code, m.name, m.measure, m.key, m.direction, m."ownerUnitId", m."ownerWords", m."periodKind",
      m.heading, m.position, m."personId"
    from json_to_recordset(${JSON.stringify(made)}) as m (id uuid, code text, name text, measure text, key text,
      direction text, "ownerUnitId" uuid, "ownerWords" text, "periodKind" text, heading text, position integer, "personId" uuid)`.execute(
    tx,
  )
}

/** What of an indicator a table may set right; absent ones stay. */
export type IndicatorChange = Partial<
  Pick<NewIndicator, 'name' | 'measure' | 'key' | 'code' | 'ownerUnitId' | 'ownerWords' | 'heading'>
>

/** Sets an indicator right. It must be held; the journal says what it was. */
export async function updateIndicator(
  tx: Tx,
  workspaceId: string,
  id: string,
  change: IndicatorChange,
): Promise<void> {
  const { ownerUnitId, ownerWords, ...words } = change
  await tx
    .updateTable('indicator')
    .set({
      ...words,
      ...(ownerWords === undefined ? {} : { owner_words: ownerWords }),
      ...(ownerUnitId === undefined ? {} : { owner_unit_id: ownerUnitId }),
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}

/** A plan, an actual figure or an estimate, with the row that states it. */
export interface NewIndicatorFact extends StatedFigure {
  readonly indicatorId: string
  readonly kind: IndicatorFactKind
  readonly from: CivilDate
  readonly until: CivilDate
  readonly cutOff: CivilDate | null
  readonly row: number
  /** Counted from 0. */
  readonly column: number | null
}

/** Adds facts of an import: plans to targets, the others to observations. What is known already gets a new revision. */
export async function insertIndicatorFacts(
  tx: Tx,
  workspaceId: string,
  by: StatedBy,
  facts: readonly NewIndicatorFact[],
): Promise<void> {
  const last = await lastRevisions(tx, workspaceId, 'indicator', by.known)
  const given = facts.map((fact) => {
    const { indicatorId, kind, from, until } = fact
    const key = kind === 'plan' ? [indicatorId, from, until] : [indicatorId, kind, from, until]
    return { ...fact, id: v7(), revision: (last.get(key.join('|')) ?? 0) + 1 }
  })
  const shape = sql`m (id uuid, "indicatorId" uuid, kind text, "from" date, "until" date, "cutOff" date, revision integer,
    value numeric, upper numeric, relation text, numerator numeric, denominator numeric, "row" integer, "column" integer)`
  const shared = sql`m.revision, m.value, m.upper, m.relation, m.numerator, m.denominator, ${by.importId}::uuid, m."row", m."column",
    ${by.personId}::uuid, ${by.at}`
  const rest = sql`revision, value, upper, relation, numerator, denominator, import_id, import_row, import_column, person_id, recorded_at`
  await sql`insert into indicator_target (workspace_id, id, indicator_id, period_from, period_until, ${rest})
    select ${workspaceId}, m.id, m."indicatorId", m."from", m."until", ${shared}
    from json_to_recordset(${JSON.stringify(given)}) as ${shape} where m.kind = 'plan'`.execute(tx)
  await sql`insert into observation (workspace_id, id, indicator_id, kind, period_from, period_until, cut_off, ${rest})
    select ${workspaceId}, m.id, m."indicatorId", m.kind, m."from", m."until", m."cutOff", ${shared}
    from json_to_recordset(${JSON.stringify(given)}) as ${shape} where m.kind <> 'plan'`.execute(tx)
}
