import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { asPerson } from '../http/testing.ts'
import { sealJournals } from '../operations/audit/index.ts'
import { firstRun } from '../operations/first-run/index.ts'
import { fillWorkspace } from '../store/testing-rows.ts'
import { createTestServer, type TestServer } from '../testing.ts'
import { audit } from './audit.ts'
import type { Command, CommandWorld } from './command.ts'
import { user } from './user.ts'
import { workspace } from './workspace.ts'

let server: TestServer

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'))
  await firstRun(server.context, { empty: true })
})
afterAll(() => server.close())

/** Runs a command on the test's own server; answers its exit code and what it said. */
async function run(command: Command, ...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  const write = (line: string): void => void lines.push(line)
  const world: CommandWorld = {
    say: write,
    complain: write,
    config: server.context.config,
    commands: [],
    migrateNow: async () => [],
    withContext: (work) => work(server.context),
  }
  const code = await command(args, world)
  return { code, said: lines.join('\n') }
}

const passwordIn = (said: string): string => /[a-z2-9]{4}(?:-[a-z2-9]{4}){3}/.exec(said)?.[0] ?? ''
const personNamed = (username: string, password: string) => ({
  personId: '',
  accountId: '',
  username,
  password,
})

describe('./dieuhanh workspace', () => {
  test('makes the workspace of a province for the administrator there is', async () => {
    const made = await run(workspace, 'create', '--province', '68')
    expect(made).toMatchObject({ code: 0, said: expect.stringContaining('Tỉnh Lâm Đồng') })
    expect((await run(workspace, 'list')).said).toMatch(/68 {2}Tỉnh Lâm Đồng/)
  })

  test('a province that is not there: the list of those that are', async () => {
    const refused = await run(workspace, 'create', '--province', '99')
    expect(refused.code).toBe(1)
    expect(refused.said).toContain('68  Lâm Đồng')
  })

  test('removes samples only, with everything in them', async () => {
    const { db } = server.database
    const full = await fillWorkspace(db)
    expect((await run(workspace, 'remove-sample')).said).toBe('Không có không gian mẫu.')
    await db.updateTable('workspace').set({ sample: true }).where('id', '=', full.workspaceId).execute()
    expect((await run(workspace, 'remove-sample')).said).toContain('Tỉnh Khác')
    expect((await run(workspace, 'list')).said).not.toContain('Tỉnh Khác')
  })

  test.each([[[]], [['create']], [['--what']]])('%j shows how it is used', async (args) => {
    expect(await run(workspace, ...args)).toMatchObject({
      code: 2,
      said: expect.stringContaining('workspace list'),
    })
  })
})

describe('./dieuhanh user', () => {
  const create = (...more: string[]) =>
    run(
      user,
      'create',
      'thu.nt',
      '--name',
      'Nguyễn Thị Thu',
      '--role',
      'focal-point',
      '--unit',
      'stc',
      ...more,
    )

  test('makes an account in a unit found by its short name', async () => {
    expect(await create()).toMatchObject({ code: 1, said: expect.stringContaining('--workspace') })
    const made = await create('--workspace', 'Tỉnh Lâm Đồng')
    const ask = await asPerson(server, personNamed('thu.nt', passwordIn(made.said)))
    expect((await ask('GET', '/api/v1/me')).body).toMatchObject({
      name: 'Nguyễn Thị Thu',
      memberships: [{ unit: { name: 'Sở Tài chính' }, role: 'focal-point' }],
    })
    expect((await create('--workspace', 'Tỉnh Lâm Đồng')).said).toContain('đã có người dùng')
  })

  test('gives a new password and opens a lock', async () => {
    for (let round = 0; round < 6; round += 1) {
      await server.app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/username',
        payload: { username: 'thu.nt', password: 'sai rồi nhé' },
      })
    }
    expect((await run(user, 'list')).said).toMatch(/thu\.nt.*đang khoá/)
    expect((await run(user, 'unlock', 'thu.nt')).code).toBe(0)
    expect((await run(user, 'list')).said).not.toContain('đang khoá')
    const { said } = await run(user, 'reset-password', 'Thu.NT', '--no-second-factor')
    await asPerson(server, personNamed('thu.nt', passwordIn(said)))
  })

  test.each([
    [['reset-password', 'khong.co'], 1, 'Không có tài khoản'],
    [['unlock', 'khong.co'], 1, 'Không có tài khoản'],
    [['create', 'A b', '--name', 'A', '--role', 'leader', '--unit', 'stc'], 1, 'không hợp lệ'],
    [['create', 'a.b', '--name', 'A', '--role', 'vua', '--unit', 'stc'], 1, 'Không có vai'],
    [
      [
        'create',
        'a.b',
        '--name',
        'A',
        '--role',
        'leader',
        '--unit',
        'xyzxyz',
        '--workspace',
        'Tỉnh Lâm Đồng',
      ],
      1,
      'Không có cơ quan',
    ],
    [
      ['create', 'a.b', '--name', 'A', '--role', 'leader', '--unit', 'stc', '--workspace', 'Đâu đó'],
      1,
      'Không có không gian',
    ],
    [['dance'], 2, 'user list'],
  ])('%j is answered with a sentence', async (args, code, said) => {
    expect(await run(user, ...args)).toMatchObject({ code, said: expect.stringContaining(said) })
  })
})

describe('./dieuhanh audit check', () => {
  test('is content with a whole journal, and ends with 1 when one was changed', async () => {
    expect((await run(audit, 'check')).code).toBe(0)
    const { db } = server.database
    await sealJournals(server.context)
    await db.updateTable('audit').set({ subject: 'khác' }).where('action', '=', 'person.unlock').execute()
    expect(await run(audit, 'check')).toMatchObject({ code: 1, said: expect.stringContaining('ĐÃ BỊ SỬA') })
  })
})
