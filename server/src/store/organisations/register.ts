import type { CivilDate, Unit, UnitEvent, UnitGroup } from '@dieuhanh/domain'
import { sql } from 'kysely'
import type { Database, Tx } from '../connect.ts'

/** A unit as it is kept, with what the rules do not need. */
export interface StoredUnit extends Unit {
  readonly abbreviation: string | null
  readonly revision: number
}

/** All units of a workspace, of all times, and what happened to them, oldest first. */
export interface StoredRegister {
  readonly units: readonly StoredUnit[]
  readonly events: readonly UnitEvent[]
}

type Dated = { validFrom: CivilDate | null; validTo: CivilDate | null }
type UnitRecord = Omit<StoredUnit, 'names' | 'groups'> & { groups: string[]; name: string }

/** Reads the register: some thousand rows in three questions; kept by whoever asks. */
export async function loadRegister(db: Database | Tx, workspaceId: string): Promise<StoredRegister> {
  const [units, names, events] = [
    await sql<UnitRecord>`
      select id, kind, level, parent_id as "parentId", official_code as "officialCode", groups, name, abbreviation,
        valid_from as "validFrom", valid_to as "validTo", rank, revision
      from unit where workspace_id = ${workspaceId} order by rank, id`.execute(db),
    await sql<{ unitId: string; text: string; kind: 'official' | 'alias' | 'abbreviation' } & Dated>`
      select unit_id as "unitId", name as text, kind, valid_from as "validFrom", valid_to as "validTo"
      from unit_name where workspace_id = ${workspaceId}
      order by kind = 'official' desc, valid_from nulls first, id`.execute(db),
    await sql<UnitEvent>`
      select e.id, e.kind, e.unit_id as "unitId", e.on_day as "on", e.legal_basis as "legalBasis",
        e.from_parent_id as "fromParentId", e.to_parent_id as "toParentId", e.note,
        coalesce((select json_agg(json_build_object('unitId', s.unit_id, 'partial', s.partial, 'share', s.share)
            order by s.rank, s.unit_id)
          from unit_successor s where s.workspace_id = e.workspace_id and s.event_id = e.id), '[]') as successors
      from unit_event e where e.workspace_id = ${workspaceId} order by e.on_day, e.id`.execute(db),
  ]
  const namesOf = Map.groupBy(names.rows, (name) => name.unitId)
  return {
    units: units.rows.map(({ name: shown, ...unit }) => ({
      ...unit,
      groups: unit.groups as UnitGroup[],
      names: namesOf.get(unit.id)?.map(({ unitId: _, ...name }) => name) ?? [
        { text: shown, kind: 'official', validFrom: null, validTo: null },
      ],
    })),
    events: events.rows,
  }
}
