import { sql } from 'kysely'
import { v7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inScope, type RowScope } from './connect.ts'
import { fillWorkspace, type FullWorkspace } from './testing-rows.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'

let database: TestDatabase
let full: FullWorkspace
let tables: string[]

beforeAll(async () => {
  database = await createTestDatabase(inject('testServerUrl'))
  full = await fillWorkspace(database.db)
  const { rows } = await sql<{ name: string }>`select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`.execute(database.db)
  tables = rows.map((row) => row.name)
})
afterAll(() => database.drop())

/** How many rows of the full workspace this asker sees in each table. */
async function seen(scope: RowScope): Promise<Record<string, number>> {
  return inScope(database.db, scope, async (tx) => {
    const counts: Record<string, number> = {}
    for (const table of tables) {
      const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}
        where workspace_id = ${full.workspaceId}`.execute(tx)
      counts[table] = rows[0]?.count ?? -1
    }
    return counts
  })
}

const of = (scope: Partial<RowScope>): RowScope => ({
  workspaceId: full.workspaceId,
  personId: v7(),
  overseer: false,
  unitIds: [],
  ...scope,
})
const only = (counts: Record<string, number>): string[] =>
  Object.keys(counts).filter((table) => counts[table] !== 0)

// What everybody of a workspace may know: who is who, what belongs where; how many tasks there are.
const known = ['membership', 'person', 'task_number', 'unit', 'unit_event', 'unit_name', 'unit_successor']

// What belongs to one person, whoever else oversees the workspace.
const personal = ['api_token', 'export_job', 'idempotency_key', 'notification', 'task_filter']

describe('row-level security alone', () => {
  test('every table has a row to hide', async () => {
    const counts: Record<string, number> = {}
    for (const table of tables) {
      const { rows } = await sql<{
        count: number
      }>`select count(*) as count from ${sql.table(table)}`.execute(database.db)
      counts[table] = rows[0]?.count ?? 0
    }
    expect(Object.keys(counts).filter((table) => counts[table] === 0)).toEqual([])
  })

  test('hides everything from another workspace, also from its administrator', async () => {
    expect(only(await seen(of({ workspaceId: v7(), overseer: true, unitIds: [full.unitId] })))).toEqual([])
    const nobody = of({ workspaceId: '' as string, personId: '', overseer: true })
    expect(only(await seen(nobody))).toEqual([])
  })

  test('shows somebody without units who is who, and nothing of the work', async () => {
    const counts = await seen(of({}))
    expect(only(counts).filter((table) => !known.includes(table))).toEqual([])
    expect(known.filter((table) => counts[table] === 0)).toEqual([])
  })

  test('shows a focal point the work of its units, not whole documents, drafts or the journal', async () => {
    const counts = await seen(of({ unitIds: [full.unitId] }))
    const work = ['document', 'file', 'task', 'task_event', 'task_event_file', 'task_unit']
    const figures = [
      'indicator',
      'indicator_target',
      'observation',
      'project',
      'capital_plan',
      'disbursement',
    ]
    expect(only(counts).toSorted()).toEqual([...known, ...work, ...figures].toSorted())
  })

  test('shows an overseer all but what belongs to one person', async () => {
    const counts = await seen(of({ overseer: true }))
    expect(tables.filter((table) => counts[table] === 0)).toEqual(personal)
    expect(only(await seen(of({ personId: full.personId })))).toEqual(expect.arrayContaining(personal))
  })

  test('lets nobody change rows of another workspace', async () => {
    const stranger = of({ workspaceId: v7(), overseer: true })
    for (const table of tables) {
      const change = inScope(database.db, stranger, async (tx) =>
        sql`update ${sql.table(table)} set workspace_id = workspace_id where workspace_id = ${full.workspaceId}`.execute(
          tx,
        ),
      )
      const changed = await change.then(
        (result) => Number(result.numAffectedRows),
        () => 0,
      )
      expect([table, changed]).toEqual([table, 0])
    }
  })

  test('lets nobody write rows into another workspace', async () => {
    const stranger = of({ workspaceId: v7(), overseer: true })
    const write = inScope(database.db, stranger, (tx) =>
      sql`insert into person (workspace_id, id, name, folded)
        values (${full.workspaceId}, ${v7()}, 'Lạ', 'la')`.execute(tx),
    )
    await expect(write).rejects.toThrow(/row-level security/)
  })

  test('keeps accounts and sessions out of reach', async () => {
    const look = inScope(database.db, of({ overseer: true }), (tx) =>
      sql`select * from auth."user"`.execute(tx),
    )
    await expect(look).rejects.toThrow(/permission denied for schema auth/)
  })
})

describe('the catalogue: the schema can be distributed by workspace', () => {
  test('every key and foreign key of a tenant table begins with workspace_id', async () => {
    const { rows } = await sql<{ table: string; name: string; first: string }>`
      select c.conrelid::regclass::text as "table", c.conname as name, a.attname as first
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype in ('p', 'u', 'f') and c.conrelid::regclass::text = any(${tables}::text[])`.execute(
      database.db,
    )
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter((row) => row.first !== 'workspace_id')).toEqual([])
  })

  test('every unique index of a tenant table begins with workspace_id', async () => {
    const { rows } = await sql<{ name: string; first: string }>`
      select i.indexrelid::regclass::text as name, a.attname as first
      from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indisunique and i.indrelid::regclass::text = any(${tables}::text[])`.execute(database.db)
    expect(rows.filter((row) => row.first !== 'workspace_id')).toEqual([])
  })

  test('every tenant table has row-level security and a policy', async () => {
    const { rows } = await sql<{ name: string; secured: boolean; policies: number }>`
      select c.relname as name, c.relrowsecurity as secured,
        (select count(*) from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c where c.oid = any(${tables}::text[]::regclass[])`.execute(database.db)
    expect(rows).toHaveLength(tables.length)
    expect(rows.filter((row) => !row.secured || row.policies === 0)).toEqual([])
  })

  test('a table of the product is a tenant table, or one of the few that are not', async () => {
    const { rows } = await sql<{ name: string }>`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`.execute(database.db)
    const others = rows.map((row) => row.name).filter((name) => !tables.includes(name))
    expect(others).toEqual(['schema_migration', 'workspace'])
  })

  test('an unsecured table would be found', async () => {
    await sql`create table planted (workspace_id uuid, id uuid primary key)`.execute(database.db)
    const { rows } = await sql<{ first: string }>`select a.attname as first from pg_constraint c
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'p' and c.conrelid = 'planted'::regclass`.execute(database.db)
    expect(rows[0]?.first).not.toBe('workspace_id')
  })
})
