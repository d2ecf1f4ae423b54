import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { migrate } from './migrate.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'

let folder: string
let database: TestDatabase

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dieuhanh-migrate-'))
  database = await createTestDatabase(inject('testServerUrl'))
  await sql`drop table schema_migration`.execute(database.db)
})
afterEach(async () => {
  await database.drop()
  await rm(folder, { recursive: true })
})

const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text)
const tables = async (): Promise<unknown> =>
  (await sql`select tablename from pg_tables where tablename like 'step%' order by 1`.execute(database.db))
    .rows

test('files are applied once, in order, each whole or not at all', async () => {
  await write('0002-second.sql', 'alter table step_one add b int; create table step_two (a int);')
  await write('0001-first.sql', 'create table step_one (a int);')
  await write('notes.txt', 'not sql')
  expect(await migrate(database.url, folder)).toEqual(['0001-first.sql', '0002-second.sql'])
  expect(await migrate(database.url, folder)).toEqual([])
  await write('0003-third.sql', 'create table step_three (a int);\nselect nothing_there;')
  await expect(migrate(database.url, folder)).rejects.toMatchObject({
    reason: 'migration-failed',
    details: { name: '0003-third.sql', message: expect.stringContaining('line 2') },
  })
  expect(await tables()).toEqual([{ tablename: 'step_one' }, { tablename: 'step_two' }])
})

test('a file that changed after it was applied, and a database newer than the program, are refused', async () => {
  await write('0001-first.sql', 'create table step_one (a int);')
  await migrate(database.url, folder)
  await write('0001-first.sql', 'create table step_one (a bigint);')
  await expect(migrate(database.url, folder)).rejects.toMatchObject({ reason: 'migration-changed' })
  await rm(join(folder, '0001-first.sql'))
  await expect(migrate(database.url, folder)).rejects.toMatchObject({ reason: 'migration-newer' })
})

test('two servers that start at once apply each file once', async () => {
  await write('0001-first.sql', 'create table step_one (a int); select pg_sleep(0.1);')
  const applied = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)])
  expect(applied.flat()).toEqual(['0001-first.sql'])
})
