import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { connect, inHaste, inScope } from './connect.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'

const workspace = '01980000-0000-7000-8000-000000000001'
const person = '01980000-0000-7000-8000-000000000002'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase(inject('testServerUrl'))
})
afterAll(() => database.drop())

describe('values come back without losing meaning', () => {
  test.each([
    ["date '2026-11-22'", '2026-11-22'],
    ["array[date '2026-11-22', date '2025-07-01']", ['2026-11-22', '2025-07-01']],
    ['12345678901234567890::numeric(20,0)', '12345678901234567890'],
    ['count(*)', 1],
    ['41::bigint', 41],
    ['\'{"a": 1}\'::jsonb', { a: 1 }],
  ])('%s', async (expression, expected) => {
    const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(
      database.db,
    )
    expect(rows[0]?.value).toEqual(expected)
  })

  test('a bigint that a number cannot hold is an error, not a rounded figure', async () => {
    await expect(sql`select 9007199254740993::bigint as value`.execute(database.db)).rejects.toThrow(
      /9007199254740993/,
    )
  })

  test('instants are read in the zone of Viet Nam', async () => {
    const { rows } = await sql<{
      day: string
    }>`select (timestamptz '2026-11-21 18:00Z')::date as day`.execute(database.db)
    expect(rows[0]?.day).toBe('2026-11-22')
  })
})

test('only a pool in haste does not wait for the disk', async () => {
  // The test server itself is in haste; this database is set to what an installation has.
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.db)
  await sql`alter database ${sql.id(rows[0]?.name ?? '')} set synchronous_commit = on`.execute(database.db)
  const store = connect(database.url)
  const waits = sql<{ value: string }>`select current_setting('synchronous_commit') as value`
  const inside = await inHaste(store, async (hasty) => (await waits.execute(hasty.db)).rows[0]?.value)
  const outside = (await waits.execute(store.db)).rows[0]?.value
  await store.close()
  expect([inside, outside]).toEqual(['off', 'on'])
})

describe('inScope', () => {
  const scope = { workspaceId: workspace, personId: person, overseer: false, unitIds: [workspace, person] }
  const settings = sql<Record<string, string>>`select current_user as role,
    current_setting('dieuhanh.workspace', true) as workspace, current_setting('dieuhanh.person', true) as person,
    current_setting('dieuhanh.all', true) as all, current_setting('dieuhanh.units', true) as units`

  test('sets the role and the scope for the transaction and nothing after it', async () => {
    const inside = await inScope(database.db, scope, async (db) => (await settings.execute(db)).rows[0])
    expect(inside).toEqual({
      role: 'dieuhanh_member',
      workspace,
      person,
      all: 'off',
      units: `${workspace},${person}`,
    })
    for (let round = 0; round < 10; round += 1) {
      const after = (await settings.execute(database.db)).rows[0]
      expect(after?.['role']).not.toBe('dieuhanh_member')
      expect(after?.['workspace'] ?? '').toBe('')
    }
  })

  test('a thrown error rolls back', async () => {
    const wrote = inScope(database.db, scope, async (db) => {
      await sql`create temporary table gone (a int)`.execute(db)
      throw new Error('no')
    })
    await expect(wrote).rejects.toThrow('no')
    const { rows } = await sql<{ there: string | null }>`select to_regclass('pg_temp.gone') as there`.execute(
      database.db,
    )
    expect(rows[0]?.there).toBeNull()
  })
})
