import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { asPerson } from '../../http/testing.ts'
import { createTestServer, type TestServer } from '../../testing.ts'
import { removeSamples } from '../organisations/index.ts'
import { firstRun } from './index.ts'

let server: TestServer

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'))
})
afterAll(() => server.close())

const passwordIn = (lines: readonly string[]): string =>
  /[a-z2-9]{4}(?:-[a-z2-9]{4}){3}/.exec(lines.join('\n'))?.[0] ?? ''

const count = async (table: 'workspace' | 'person' | 'auth.user'): Promise<number> => {
  const row = await server.database.db
    .selectFrom(table)
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

describe('an empty first run', () => {
  test('makes one administrator, once, though two servers start together', async () => {
    const runs = await Promise.all([1, 2].map(() => firstRun(server.context, { empty: true })))
    const lines = runs.flat()
    expect(runs.filter((run) => run.length > 0)).toHaveLength(1)
    expect([await count('workspace'), await count('person')]).toEqual([1, 1])
    const admin = { personId: '', accountId: '', username: 'quantri', password: passwordIn(lines) }
    const ask = await asPerson(server, admin)
    expect((await ask('GET', '/api/v1/me')).body).toMatchObject({
      mustChangePassword: true,
      roles: ['administrator'],
    })
    expect(await firstRun(server.context, { empty: false })).toEqual([])
  })
})

describe('a sample', () => {
  test('that was broken off is made anew; removed, it leaves nothing and takes nothing else', async () => {
    const { db } = server.database
    await db
      .insertInto('workspace')
      .values({
        id: '01980000-0000-7000-8000-00000000000a',
        name: 'Dở dang',
        sample: true,
        settings: '{"unfinished": true}',
      })
      .execute()
    await firstRun(server.context, { empty: true })
    expect(await count('workspace')).toBe(1)
    await db
      .insertInto('workspace')
      .values({ id: '01980000-0000-7000-8000-00000000000b', name: 'Mẫu', sample: true })
      .execute()
    expect(await removeSamples(server.context)).toEqual(['Mẫu'])
    expect([await count('workspace'), await count('auth.user')]).toEqual([1, 1])
  })
})
