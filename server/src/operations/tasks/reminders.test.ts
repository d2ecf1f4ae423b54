import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../store/testing.ts'
import { giveTasks, settle, type testToday, units } from '../../store/tasks/testing.ts'
import { remindOfDeadlines } from './index.ts'

let database: TestDatabase
const day = (text: string) => text as typeof testToday

beforeAll(async () => {
  database = await createTestDatabase(inject('testServerUrl'))
  await settle(database.db)
  const due = (text: string) => ({ deadline: day(text), firstDeadline: day(text) })
  await giveTasks(database.db, {
    'còn 7 ngày': due('2026-11-29'),
    'cũng 7 ngày': due('2026-11-29'),
    'còn 6 ngày': due('2026-11-28'),
    'còn 3 ngày, giao xuống': { ...due('2026-11-25'), handlingUnitId: units.a1 },
    'mai đến hạn': { ...due('2026-11-23'), leadUnitId: units.b },
    'hôm nay đến hạn': { ...due('2026-11-22'), leadUnitId: units.b },
    'quá hạn 1 ngày': { ...due('2026-11-21'), leadUnitId: units.c },
    'quá hạn 2 ngày': { ...due('2026-11-20'), leadUnitId: units.c },
    'quá hạn 8 ngày': { ...due('2026-11-14'), leadUnitId: units.c },
    'đã trình': {
      ...due('2026-11-21'),
      work: 'submitted',
      completedOn: day('2026-11-20'),
      leadUnitId: units.c,
    },
  })
})
afterAll(() => database.drop())

async function told() {
  const rows = await database.db
    .selectFrom('notification as n')
    .innerJoin('person as p', (join) =>
      join.onRef('p.id', '=', 'n.person_id').onRef('p.workspace_id', '=', 'n.workspace_id'),
    )
    .select(['p.name', 'n.kind', 'n.title', 'n.count', 'n.text'])
    .orderBy('p.name')
    .orderBy('n.text')
    .execute()
  return rows.map((row) => `${row.name} ${row.kind} ${row.count} ${row.title}: ${row.text}`)
}

test('units are reminded on the right days, once a day, from seven in the morning', async () => {
  const at = (time: string) => remindOfDeadlines({ database: database.db, clock: () => Date.parse(time) })
  expect(await at('2026-11-22T06:59:00+07:00')).toEqual({ told: 0 })
  expect(await at('2026-11-22T07:15:00+07:00')).toEqual({ told: 6 })
  expect(await at('2026-11-22T08:15:00+07:00')).toEqual({ told: 0 })
  expect(await told()).toEqual([
    'focalA due-soon 1 còn 3 ngày, giao xuống: Còn 3 ngày đến hạn.',
    'focalA due-soon 2 còn 7 ngày: Còn 7 ngày đến hạn.',
    'focalA1 due-soon 1 còn 3 ngày, giao xuống: Còn 3 ngày đến hạn.',
    'focalB due-soon 1 mai đến hạn: Đến hạn vào ngày mai.',
    'focalC overdue 1 quá hạn 1 ngày: Đã quá hạn 1 ngày.',
    'focalC overdue 1 quá hạn 8 ngày: Đã quá hạn 8 ngày.',
  ])
  const next = await at('2026-11-23T07:15:00+07:00')
  expect(next.told).toBeGreaterThan(0)
})
