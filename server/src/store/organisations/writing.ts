import type { CivilDate, ProvinceTree, UnitName } from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import { sql } from 'kysely'
import { v7 } from 'uuid'
import type { Tx } from '../connect.ts'

/** A unit to be written, with the names by which it is shown. */
export interface NewUnit {
  readonly id: string
  readonly key: string
  readonly kind: string
  readonly level: string
  readonly groups: readonly string[]
  readonly parentId: string | null
  readonly officialCode: string | null
  readonly name: string
  readonly abbreviation: string | null
  readonly rank: number
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** What happened to a unit, to be written. */
export interface NewUnitEvent {
  readonly id: string
  readonly kind: string
  readonly unitId: string
  readonly on: string
  readonly legalBasis: string | null
  readonly fromParentId?: string | null
  readonly toParentId?: string | null
  readonly note?: string | null
  readonly personId?: string | null
  readonly successors?: readonly { unitId: string; partial: boolean; share: number | null }[]
}

/** Writes units in one statement, parents and children in any order. */
export async function insertUnits(tx: Tx, workspaceId: string, units: readonly NewUnit[]): Promise<void> {
  await sql`insert into unit (workspace_id, id, key, kind, level, groups, parent_id, official_code, name,
      abbreviation, rank, valid_from, valid_to)
    select ${workspaceId}, u.id, u.key, u.kind, u.level, u.groups, u."parentId", u."officialCode", u.name,
      u.abbreviation, u.rank, u."validFrom", u."validTo"
    from json_to_recordset(${JSON.stringify(units)}) as u (id uuid, key text, kind text, level text,
      groups text[], "parentId" uuid, "officialCode" text, name text, abbreviation text, rank integer,
      "validFrom" date, "validTo" date)`.execute(tx)
}

/** Writes names of units in one statement. */
export async function insertUnitNames(
  tx: Tx,
  workspaceId: string,
  names: readonly (UnitName & { readonly unitId: string })[],
): Promise<void> {
  const rows = names.map((name) => ({ ...name, id: v7(), folded: foldMarks(name.text) }))
  await sql`insert into unit_name (workspace_id, id, unit_id, name, folded, kind, valid_from, valid_to)
    select ${workspaceId}, n.id, n."unitId", n.text, n.folded, n.kind, n."validFrom", n."validTo"
    from json_to_recordset(${JSON.stringify(rows)}) as n (id uuid, "unitId" uuid, text text, folded text,
      kind text, "validFrom" date, "validTo" date)`.execute(tx)
}

/** Writes what happened to units, with their successors, and so tells every open screen. */
export async function insertUnitEvents(
  tx: Tx,
  workspaceId: string,
  events: readonly NewUnitEvent[],
): Promise<void> {
  await sql`insert into unit_event (workspace_id, id, kind, unit_id, on_day, legal_basis, from_parent_id,
      to_parent_id, note, person_id)
    select ${workspaceId}, e.id, e.kind, e."unitId", e."on", e."legalBasis", e."fromParentId", e."toParentId",
      e.note, e."personId"
    from json_to_recordset(${JSON.stringify(events)}) as e (id uuid, kind text, "unitId" uuid, "on" date,
      "legalBasis" text, "fromParentId" uuid, "toParentId" uuid, note text, "personId" uuid)`.execute(tx)
  const successors = events.flatMap((event) =>
    (event.successors ?? []).map((successor, rank) => ({ ...successor, eventId: event.id, rank })),
  )
  if (successors.length === 0) return
  await sql`insert into unit_successor (workspace_id, event_id, unit_id, partial, share, rank)
    select ${workspaceId}, s."eventId", s."unitId", s.partial, s.share, s.rank
    from json_to_recordset(${JSON.stringify(successors)}) as s ("eventId" uuid, "unitId" uuid, partial boolean,
      share real, rank integer)
    on conflict do nothing`.execute(tx)
}

/** Writes a whole tree under ids of its own; returns the new id of each id of the tree. */
export async function insertTree(
  tx: Tx,
  workspaceId: string,
  tree: ProvinceTree,
  shown: (unit: ProvinceTree['units'][number]) => { name: string; abbreviation: string | null },
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(tree.units.map((unit) => [unit.id, v7()]))
  const idOf = (key: string | null): string | null => {
    if (key === null) return null
    const id = ids.get(key)
    if (id === undefined) throw new Error(`the tree names a unit that it does not have: ${key}`)
    return id
  }
  const known = (key: string): string => idOf(key) ?? ''
  await insertUnits(
    tx,
    workspaceId,
    tree.units.map((unit) => ({
      ...unit,
      ...shown(unit),
      id: known(unit.id),
      key: unit.id,
      parentId: idOf(unit.parentId),
    })),
  )
  const names = tree.units.flatMap((unit) => unit.names.map((name) => ({ ...name, unitId: known(unit.id) })))
  await insertUnitNames(tx, workspaceId, names)
  await insertUnitEvents(
    tx,
    workspaceId,
    tree.events.map((event) => ({
      ...event,
      id: v7(),
      unitId: known(event.unitId),
      fromParentId: idOf(event.fromParentId),
      toParentId: idOf(event.toParentId),
      successors: event.successors.map((one) => ({ ...one, unitId: known(one.unitId) })),
    })),
  )
  return ids
}

/** Lets one change of a workspace's organisation happen at a time, for the rest of the transaction. */
export async function holdOrganisation(tx: Tx, workspaceId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('organisation ' || ${workspaceId}::text, 0))`.execute(
    tx,
  )
}

/** Changes a unit's own row and raises its revision. */
export async function updateUnit(
  tx: Tx,
  workspaceId: string,
  unitId: string,
  change: { name?: string; abbreviation?: string | null; parentId?: string; validTo?: string },
): Promise<void> {
  const { parentId, validTo, ...plain } = change
  await tx
    .updateTable('unit')
    .set({
      ...plain,
      ...(parentId === undefined ? {} : { parent_id: parentId }),
      ...(validTo === undefined ? {} : { valid_to: validTo }),
      revision: sql`revision + 1`,
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', unitId)
    .execute()
}

/** Ends the official name that is in force on a day. */
export async function endOfficialName(
  tx: Tx,
  workspaceId: string,
  unitId: string,
  onDay: string,
): Promise<void> {
  await tx
    .updateTable('unit_name')
    .set({ valid_to: onDay })
    .where('workspace_id', '=', workspaceId)
    .where('unit_id', '=', unitId)
    .where('kind', '=', 'official')
    .where((e) => e.or([e('valid_to', 'is', null), e('valid_to', '>', onDay)]))
    .execute()
}

/** Gives a unit back the official name that it had before a mistaken one, from a day on. */
export async function restoreOfficialName(
  tx: Tx,
  workspaceId: string,
  { unitId, name, onDay }: { readonly unitId: string; readonly name: string; readonly onDay: CivilDate },
): Promise<void> {
  await endOfficialName(tx, workspaceId, unitId, onDay)
  await insertUnitNames(tx, workspaceId, [
    { unitId, text: name, kind: 'official', validFrom: onDay, validTo: null },
  ])
}

/** Units that were set up by mistake: from the day of their beginning on they are no more, on no day were they. */
export async function withdrawUnits(tx: Tx, workspaceId: string, unitIds: readonly string[]): Promise<void> {
  await sql`update unit set valid_to = valid_from, revision = revision + 1
    where workspace_id = ${workspaceId} and id = any(${[...unitIds]}::uuid[])`.execute(tx)
}

/** Ends a name that a unit was given by mistake. */
export async function endName(
  tx: Tx,
  workspaceId: string,
  name: Pick<UnitName, 'text' | 'kind'> & { readonly unitId: string },
  onDay: CivilDate,
): Promise<void> {
  await sql`update unit_name set valid_to = ${onDay} where workspace_id = ${workspaceId} and unit_id = ${name.unitId}
    and name = ${name.text} and kind = ${name.kind} and valid_to is null`.execute(tx)
}
