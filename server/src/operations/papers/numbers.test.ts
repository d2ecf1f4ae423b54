import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { ask, openOffice, type SignedIn, type TestOffice } from '../documents/testing.ts'
import type { PaperText } from './index.ts'

let office: TestOffice
let leader: SignedIn
let units: Record<'building' | 'finance' | 'health', string>
let drafted: PaperText

beforeAll(async () => {
  office = await openOffice(inject('testServerUrl'))
  leader = await office.signIn('lanh-dao', 'leader', office.rootUnitId)
  units = {
    building: await office.unitNamed('Sở Xây dựng'),
    finance: await office.unitNamed('Sở Tài chính'),
    health: await office.unitNamed('Sở Y tế'),
  }
  const address = `/papers/draft?kind=reminder&subjectId=${units.building}&system=state`
  drafted = (await ask(office, office.office, 'GET', address)).body
})
afterAll(() => office.close())

type Unit = keyof typeof units
interface Letter {
  readonly to?: Unit
  readonly day?: string | null
  readonly system?: 'state' | 'party'
  readonly who?: SignedIn
  readonly knownHolderId?: string
}
const paper = (symbol: string | null, { day = '2026-11-22', system = 'state' }: Letter): PaperText => ({
  ...drafted,
  system,
  letterhead: { ...drafted.letterhead, symbol, day: day as null },
})
const asked = (symbol: string | null, letter: Letter) => ({
  kind: 'reminder',
  subjectId: units[letter.to ?? 'building'],
  format: 'docx',
  paper: paper(symbol, letter),
  ...(letter.knownHolderId === undefined ? {} : { knownHolderId: letter.knownHolderId }),
})
const take = (symbol: string | null, letter: Letter = {}) =>
  ask(office, letter.who ?? office.office, 'POST', '/papers/file', { body: asked(symbol, letter) })
const advise = async (symbol: string, letter: Letter = {}) => {
  const { to = 'building', day = '2026-11-22', system = 'state' } = letter
  const query = new URLSearchParams({ kind: 'reminder', subjectId: units[to], system, symbol })
  if (day !== null) query.set('day', day)
  return (await ask(office, letter.who ?? office.office, 'GET', `/paper-numbers?${query.toString()}`)).body
}
const spent = (series: string) =>
  office.server.database.db
    .selectFrom('paper_number')
    .select(['number', 'year', 'person_id'])
    .where('workspace_id', '=', office.workspaceId)
    .where('series', '=', series)
    .orderBy('taken_at')
    .execute()

test('the first number of a year is 1; only a paper that is taken with a number spends it', async () => {
  expect(await advise('      /A1')).toEqual({ next: 1, holder: null })
  const preview = await ask(office, office.office, 'POST', '/papers/preview', { body: paper('01/A1', {}) })
  expect(preview.status).toBe(200)
  for (const open of ['      /A1', '.../A1', null]) expect((await take(open)).status).toBe(200)
  expect(await spent('/A1')).toEqual([])
  expect((await take('01/A1')).status).toBe(200)
  expect(await spent('/A1')).toEqual([{ number: 1, year: 2026, person_id: office.office.personId }])
  expect((await advise(' /a1')).next).toBe(2)
})

test('the same paper in another format or once more spends its number once', async () => {
  expect((await take('07/A2')).status).toBe(200)
  expect((await take('7/A2')).status).toBe(200)
  expect(await spent('/A2')).toHaveLength(1)
  expect(await advise('07/A2')).toEqual({ next: 8, holder: null })
})

test('January begins at 1, by the day of the paper; the year before goes on where it was', async () => {
  await take('41/A3')
  expect((await advise('/A3', { day: '2027-01-04' })).next).toBe(1)
  expect((await take('01/A3', { day: '2027-01-04' })).status).toBe(200)
  expect((await advise('/A3', { day: '2027-01-05' })).next).toBe(2)
  expect((await advise('/A3', { day: '2026-12-31' })).next).toBe(42)
  expect((await advise('/A3', { day: null })).next).toBe(42)
})

test('numbers of the Party run on over the new year, until 01 is taken again', async () => {
  const party = { system: 'party' } as const
  await take('120-CV/A4', party)
  expect((await advise('-CV/A4', { ...party, day: '2027-01-04' })).next).toBe(121)
  await take('01-CV/A4', { ...party, day: '2027-02-01' })
  expect((await advise('-CV/A4', { ...party, day: '2027-02-01' })).next).toBe(2)
})

test('an office may choose how its numbers run, or keep them elsewhere', async () => {
  const keep = (numbering: string, revision: number) =>
    ask(office, office.office, 'PUT', '/paper-templates', {
      body: {
        parent: null,
        issuer: null,
        place: null,
        symbol: null,
        signature: null,
        recipients: null,
        system: 'state',
        class: 'letter',
        numbering,
      },
      headers: { 'if-match': `"${revision}"` },
    })
  await take('09/A5')
  expect((await keep('term', 0)).status).toBe(200)
  expect((await advise('/A5', { day: '2027-03-01' })).next).toBe(10)
  await keep('none', 1)
  expect((await advise('/A5')).next).toBeNull()
  expect((await advise('09/A5', { to: 'finance' })).holder).toMatchObject({ number: 9 })
  await keep('year', 2)
})

test('a number that another paper has: told with that paper, and taken by whoever was told', async () => {
  await take('15/B1', { who: leader })
  const { next, holder } = await advise('15/B1', { to: 'finance' })
  expect(next).toBe(16)
  expect(holder).toMatchObject({
    symbol: '15/B1',
    number: 15,
    addressee: 'Sở Xây dựng',
    subjectId: units.building,
  })
  const unaware = await take('15/B1', { to: 'finance' })
  expect([unaware.status, unaware.body.reason, unaware.body.current.id]).toEqual([
    409,
    'number-taken',
    holder.id,
  ])
  expect(unaware.body.detail).toContain('15/B1')
  expect(unaware.body.detail).toContain('Sở Xây dựng')
  expect(await spent('/B1')).toHaveLength(1)
  expect((await take('15/B1', { to: 'finance', knownHolderId: holder.id })).status).toBe(200)
  expect(await spent('/B1')).toHaveLength(2)
  // Who was told of the first was not told of the second.
  const third = await take('15/B1', { to: 'health', knownHolderId: holder.id })
  expect([third.status, third.body.current.addressee]).toEqual([409, 'Sở Xây dựng'])
  expect((await advise('/B1')).next).toBe(16)
})

test('two people who write the same letter on the same day are two papers', async () => {
  await take('03/B2')
  expect((await take('03/B2', { who: leader })).body.reason).toBe('number-taken')
})

test('of many who take one number at once, one gets it; the others are told', async () => {
  const letters = (['building', 'finance', 'health'] as const).flatMap((to) =>
    [office.office, leader].map((who) => ({ to, who })),
  )
  const answers = await Promise.all(letters.map((letter) => take('20/B3', letter)))
  const statuses = answers.map(({ status }) => String(status)).toSorted()
  expect(statuses).toEqual(['200', ...Array<string>(5).fill('409')])
  expect(await spent('/B3')).toHaveLength(1)
})

test('a job spends the number when it is asked for, and says at once who has it', async () => {
  const start = (letter: Letter) =>
    ask(office, office.office, 'POST', '/exports', { body: { list: 'paper', asked: asked('05/B4', letter) } })
  expect((await start({})).status).toBe(201)
  expect(await spent('/B4')).toHaveLength(1)
  const second = await start({ to: 'finance' })
  expect([second.status, second.body.reason]).toEqual([409, 'number-taken'])
  expect((await start({})).status).toBe(201)
  expect(await spent('/B4')).toHaveLength(1)
})
