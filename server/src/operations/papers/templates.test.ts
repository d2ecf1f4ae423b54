import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { makePerson, makeWorkspace } from '../../access/testing.ts'
import { asPerson, type Ask } from '../../http/testing.ts'
import { ask, openOffice, type SignedIn, type TestOffice } from '../documents/testing.ts'

let office: TestOffice
let leader: SignedIn
let focal: SignedIn
let building: string
let other: Ask

beforeAll(async () => {
  office = await openOffice(inject('testServerUrl'))
  building = await office.unitNamed('Sở Xây dựng')
  leader = await office.signIn('lanh-dao', 'leader', office.rootUnitId)
  focal = await office.signIn('dau-moi', 'focal-point', building)
  const { db } = office.server.database
  const elsewhere = await makeWorkspace(db, 'Tỉnh Bên Cạnh')
  const unit = { unitId: elsewhere.rootUnitId, role: 'administrator' } as const
  const stranger = await makePerson(db, elsewhere.workspaceId, 'quan-tri-khac', [unit])
  other = await asPerson(office.server, stranger)
})
afterAll(() => office.close())

const nothing = {
  parent: null,
  issuer: null,
  place: null,
  symbol: null,
  signature: null,
  recipients: null,
  numbering: null,
}
const signature = {
  capacities: [
    { by: 'TL', of: 'Chủ tịch' },
    { by: 'KT', of: 'Chánh Văn phòng' },
  ],
  position: 'Phó Chánh Văn phòng',
  acting: false,
  name: 'Trần Văn An',
}

interface Template {
  readonly kept: { readonly system: string; readonly class: string; readonly revision: number }
  readonly derived: Record<string, unknown>
}
const templates = async (who = office.office) => (await ask(office, who, 'GET', '/paper-templates')).body
const templateOf = async (system: string, paperClass: string): Promise<Template> =>
  (await templates()).items.find(({ kept }: Template) => kept.system === system && kept.class === paperClass)
const keep = (system: string, paperClass: string, fields: object, revision: number, who = office.office) =>
  ask(office, who, 'PUT', '/paper-templates', {
    body: { ...nothing, ...fields, system, class: paperClass },
    headers: { 'if-match': `"${revision}"` },
  })
const draft = async (kind = 'reminder', system = 'state') => {
  const subjectId = kind === 'briefing' ? office.workspaceId : building
  return (
    await ask(
      office,
      office.office,
      'GET',
      `/papers/draft?kind=${kind}&subjectId=${subjectId}&system=${system}`,
    )
  ).body
}

test('before anything is kept, all of it is derived, and the list says from what', async () => {
  const { items, signers } = await templates()
  expect(items.map(({ kept }: Template) => [kept.system, kept.class, kept.revision])).toEqual(
    ['state', 'party'].flatMap((system) => ['letter', 'notice', 'report'].map((one) => [system, one, 0])),
  )
  expect(signers).toEqual({ items: [], revision: 0, changedBy: null, changedAt: null })
  const { letterhead, recipients } = await draft()
  const { derived } = await templateOf('state', 'letter')
  expect(derived).toMatchObject({ issuer: letterhead.issuer, place: letterhead.place, recipients })
  expect(letterhead.symbol).toBe('      /VP')
})

test('what an office keeps is in its next letter, and in that class and system alone; the rest stays derived', async () => {
  const kept = {
    issuer: 'Ủy ban nhân dân tỉnh\nBan Chỉ đạo',
    parent: '',
    symbol: '/BCĐ-TH',
    signature,
    recipients: ['Như trên', 'Thường trực Ban Chỉ đạo', '  '],
  }
  expect((await keep('state', 'letter', kept, 0)).status).toBe(200)
  const letter = await draft()
  expect(letter.letterhead).toMatchObject({
    issuer: kept.issuer,
    parent: null,
    symbol: '      /BCĐ-TH',
    place: 'Lâm Đồng',
  })
  expect(letter.signature).toEqual(signature)
  expect(letter.recipients).toEqual(['Như trên', 'Thường trực Ban Chỉ đạo'])
  expect((await draft('briefing')).letterhead.issuer).toBe('Văn phòng')
  expect((await draft('reminder', 'party')).letterhead.issuer).toBe('Văn phòng')
  expect((await keep('state', 'letter', {}, 1)).status).toBe(200)
  expect((await draft()).letterhead).toMatchObject({ issuer: 'Văn phòng', symbol: '      /VP' })
})

test('every change stays, with who made it and when; the journal says what it was', async () => {
  expect((await keep('party', 'report', { place: 'Đà Lạt' }, 0)).body).toMatchObject({ revision: 1 })
  const { body } = await keep('party', 'report', { place: 'Bảo Lộc' }, 1)
  expect(body).toMatchObject({ revision: 2, place: 'Bảo Lộc', changedBy: expect.any(String) })
  const { db } = office.server.database
  const rows = await db
    .selectFrom('paper_template')
    .select(['revision', 'place', 'person_id'])
    .where('workspace_id', '=', office.workspaceId)
    .where('class', '=', 'report')
    .orderBy('revision')
    .execute()
  expect(rows).toEqual([
    { revision: 1, place: 'Đà Lạt', person_id: office.office.personId },
    { revision: 2, place: 'Bảo Lộc', person_id: office.office.personId },
  ])
  const history = await ask(office, leader, 'GET', '/paper-templates/history?system=party&class=report')
  expect(history.body.items).toEqual([
    expect.objectContaining({ revision: 2, place: 'Bảo Lộc', changedBy: body.changedBy }),
    expect.objectContaining({ revision: 1, place: 'Đà Lạt', changedAt: expect.any(String) }),
  ])
  const line = await db
    .selectFrom('audit')
    .select(['details', 'subject_id'])
    .where('workspace_id', '=', office.workspaceId)
    .where('action', '=', 'paper-template.edit')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  expect(line).toEqual({
    subject_id: 'party/report',
    details: { system: 'party', class: 'report', changes: { place: ['Đà Lạt', 'Bảo Lộc'] } },
  })
  const change = sql`update paper_template set place = 'x'`
  await expect(
    db.transaction().execute(async (tx) => {
      await sql`set local role dieuhanh_overseer`.execute(tx)
      await change.execute(tx)
    }),
  ).rejects.toThrow(/permission denied/)
})

test('two who change the same template: the second is told what is there now; of two at once, one wins', async () => {
  await keep('party', 'letter', { place: 'Một' }, 0)
  const late = await keep('party', 'letter', { place: 'Hai' }, 0)
  expect([late.status, late.body.reason, late.body.current.place]).toEqual([412, 'revision-mismatch', 'Một'])
  const both = await Promise.all(['Ba', 'Bốn'].map((place) => keep('party', 'letter', { place }, 1)))
  expect(both.map(({ status }) => String(status)).toSorted()).toEqual(['200', '412'])
})

test('signers are kept as a list, each with the right by which they sign', async () => {
  const items = [
    { system: 'state', ...signature },
    { system: 'party', capacities: [], position: 'Chánh Văn phòng', acting: true, name: 'Lê Thị Bình' },
  ]
  const put = (body: object, revision: number, who = office.office) =>
    ask(office, who, 'PUT', '/paper-signers', { body, headers: { 'if-match': `"${revision}"` } })
  expect((await put({ items }, 0)).body).toMatchObject({ items, revision: 1 })
  expect((await templates()).signers).toMatchObject({ items, revision: 1, changedBy: expect.any(String) })
  expect((await put({ items: [] }, 0)).status).toBe(412)
  expect((await put({ items: [{ ...items[0], name: ' ' }] }, 1)).status).toBe(400)
})

describe('who may', () => {
  test('a leader reads, and keeps nothing; a focal point does neither', async () => {
    expect((await ask(office, leader, 'GET', '/paper-templates')).status).toBe(200)
    expect((await keep('state', 'notice', { place: 'X' }, 0, leader)).status).toBe(403)
    expect((await ask(office, focal, 'GET', '/paper-templates')).status).toBe(403)
    expect((await keep('state', 'notice', { place: 'X' }, 0, focal)).status).toBe(403)
  })

  test('another workspace sees and changes its own alone', async () => {
    await keep('state', 'notice', { place: 'Chỉ ở đây' }, 0)
    const seen = await other('GET', '/api/v1/paper-templates')
    expect(seen.status).toBe(200)
    expect(JSON.stringify(seen.body)).not.toContain('Chỉ ở đây')
    const past = await other('GET', '/api/v1/paper-templates/history?system=state&class=notice')
    expect(past.body).toEqual({ items: [] })
    const body = { ...nothing, place: 'Nơi khác', system: 'state', class: 'notice' }
    const kept = await other('PUT', '/api/v1/paper-templates', body, { 'if-match': '"0"' })
    expect([kept.status, kept.body.revision]).toEqual([200, 1])
    expect((await templateOf('state', 'notice')).kept).toMatchObject({ place: 'Chỉ ở đây', revision: 1 })
  })

  test('a symbol that is none is refused', async () => {
    for (const symbol of ['VP', '15/VP', '/', ''])
      expect([symbol, (await keep('state', 'report', { symbol }, 0)).status]).toEqual([symbol, 400])
  })
})
