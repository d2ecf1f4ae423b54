/** Lines of every kind of table: what formulas could not make, days that lost their format, words that are too long. */
import { describe, expect, test } from 'vitest'
import {
  projectTable,
  readIndicatorLines,
  readProjectLine,
  readTaskLine,
  readUnitLine,
  type BodyRow,
  type Cell,
} from './index.ts'

const today = '2026-11-22' as const
const broken = { error: '#REF!' } as const
const row = (...cells: Cell[]): BodyRow => ({ row: 5, cells, kind: 'data', groups: [] })
const codes = (problems: readonly { field: string | null; code: string }[]): string[] =>
  problems.map(({ field, code }) => `${field} ${code}`)

const task = (...cells: Cell[]) =>
  readTaskLine(row(...cells), {
    columns: { ordinal: 0, title: 1, lead: 2, note: 3 },
    units: () => ({ unitIds: ['tc'], problems: [], notes: [] }),
    today,
  })
const unit = (...cells: Cell[]) =>
  readUnitLine(row(...cells), { ordinal: 0, name: 1, parent: 2, validFrom: 3 }, today)
const indicator = (...cells: Cell[]) =>
  readIndicatorLines(
    [row(...cells)],
    { ordinal: 0, name: 1, plan: 2, planShare: 3 },
    {
      above: [],
      lacking: [],
      periods: { plan: { period: { from: '2026-01-01', until: '2027-01-01' }, cutOff: null } },
    },
  )[0] ?? { problems: [] }
const money = projectTable({
  heads: { disbursed: ['Giải ngân (triệu đồng)'], total: ['TMĐT (triệu đồng)'] },
  above: [],
})
const project = (...cells: Cell[]) =>
  readProjectLine(
    row(...cells),
    { ordinal: 0, name: 1, total: 2, rate: 3, asOf: 4, disbursed: 5 },
    money,
    today,
  )

describe('what a formula could not make', () => {
  test.each<[string, { problems: readonly { field: string | null; code: string }[] }, string[]]>([
    ['the number of a row is not needed', task(broken, 'Rà soát', 'STC'), []],
    ['a note is', task(1, 'Rà soát', 'STC', broken), ['note cell-error']],
    ['the number of a unit', unit(broken, 'Phòng A', 'Sở B'), []],
    ['the name of a unit', unit(1, broken, 'Sở B'), ['name cell-error']],
    ['a day of a unit', unit(1, 'Phòng A', 'Sở B', broken), ['validFrom cell-error']],
    ['the name of an indicator', indicator(1, broken, 5), ['name cell-error']],
    ['a share that is only compared', indicator(1, 'Lúa', 5, { error: '#DIV/0!' }), []],
    ['a figure, told once', indicator(1, 'Lúa', broken), ['plan cell-error']],
    ['the name of a project', project(1, broken), ['name cell-error']],
    ['a rate of nothing', project(1, 'Cầu', 5, { error: '#DIV/0!' }), []],
    ['an amount, told once', project(1, 'Cầu', broken), ['total cell-error']],
  ])('%s', (_, { problems }, expected) => {
    expect(codes(problems)).toEqual(expected)
  })
})

describe('days of columns', () => {
  test('those that lost their format are told with the day that they were', () => {
    expect(unit(1, 'Phòng A', 'Sở B', 46_023).problems).toMatchObject([
      { field: 'validFrom', code: 'day-without-format', facts: { day: '2026-01-01' } },
    ])
    expect(codes(project(1, 'Cầu', 5, null, 46_326, 2).problems)).toEqual([
      'asOf day-without-format',
      'disbursed cut-off-missing',
    ])
  })

  test.each<[Cell, string]>([
    [{ day: '2026-10-31' }, '2026-10-31'],
    ['31/10/2026', '2026-10-31'],
    ['31.10.2026', '2026-10-31'],
    ['ngày 31 tháng 10 năm 2026', '2026-10-31'],
  ])('payments until %j', (cell, asOf) => {
    expect(project(1, 'Cầu', 5, null, cell, 2)).toMatchObject({
      problems: [],
      disbursements: [{ fromDay: '2026-01-01', asOf, amount: 2_000_000n }],
    })
  })
})

test('words that are too long are told with their length', () => {
  const long = 'x'.repeat(501)
  const facts = { length: 501, limit: 500 }
  for (const { problems } of [task(1, long, 'STC'), indicator(1, long, 5), project(1, long)])
    expect(problems).toMatchObject([{ code: 'too-long', facts }])
  expect(unit(1, 'x'.repeat(201), 'Sở B').problems).toMatchObject([{ code: 'too-long' }])
})

test('the name of a part is as long as with what it is a part of', () => {
  const rows = [row(1, 'x'.repeat(300), 5), row('-', 'y'.repeat(300), 2)]
  const periods = { plan: { period: { from: '2026-01-01', until: '2027-01-01' }, cutOff: null } } as const
  const columns = { ordinal: 0, name: 1, plan: 2 }
  const [whole, part] = readIndicatorLines(rows, columns, { above: [], lacking: [], periods })
  expect(whole?.problems).toEqual([])
  expect(part?.problems).toMatchObject([{ code: 'too-long', facts: { length: 603, limit: 500 } }])
})
