/** Lists of indicators and of projects page by page in every order, and the page of one with its sources and revisions. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createTestServer, type TestServer } from '../../testing.ts'
import { importers, type Importer } from './testing.ts'

let server: TestServer
let office: Importer
let owner: Importer

const longName = `Ấp mới${' ở khu vực ven núi'.repeat(27)}`

// Amounts that are told twice, absent ones, a plan of nothing, plans by source, plans that were adjusted, a long name.
const projects = [
  ['DA-07', 'Đường ven biển', 'Cơ quan c', 1000, 900, '', '', 450],
  ['DA-03', 'Ao cá', 'Cơ quan a', 2000, '', '', '', 333],
  ['DA-05', longName, 'Cơ quan a', 3000, '', '', '', ''],
  ['DA-01', 'Cầu qua sông', 'Cơ quan a', '', '', 700, 300, 125],
  ['DA-02', 'Chợ huyện', 'Cơ quan c', '', '', 500, '', 499],
  ['', 'Bến đò', 'Ban quản lý dự án khu vực 3', 0, '', '', '', 0],
  ['', 'Đê bao', 'Cơ quan c', '', '', '', '', 77],
  ['DA-04', 'Trường trung học', 'Cơ quan a', 2000, 1500, '', '', 1200],
  ['DA-06', 'Trạm y tế', 'Cơ quan c', 1000, '', '', '', 333],
] as const

beforeAll(async () => {
  server = await createTestServer(inject('testServerUrl'), {
    clock: () => Date.parse('2026-11-22T03:04:00Z'),
  })
  const people = { office: 'office-specialist', admin: 'administrator', owner: 'focal-point' } as const
  ;({ office, owner } = await importers(server, people))
  const heads = [
    'Mã dự án',
    'Tên dự án',
    'Chủ đầu tư',
    'Kế hoạch vốn năm 2026',
    'Kế hoạch điều chỉnh năm 2026',
    'Kế hoạch vốn năm 2026 ngân sách trung ương',
    'Kế hoạch vốn năm 2026 ngân sách địa phương',
    'Giải ngân đến ngày 31/10/2026',
  ]
  const title = ['TIẾN ĐỘ GIẢI NGÂN NĂM 2026 (Đơn vị tính: triệu đồng)']
  const opened = await office.bring([title, heads, ...projects])
  expect(opened.counts).toEqual({ new: projects.length, changed: 0, same: 0, error: 0 })
  await office.apply(opened)
})
afterAll(() => server.close())

/** What the tests look at, of rows of both lists. */
interface Row {
  readonly id: string
  readonly code: string | null
  readonly name: string
  readonly approved: { readonly amount: string } | null
  readonly adjusted: { readonly amount: string } | null
  readonly disbursed: { readonly amount: string; readonly asOf: string } | null
  readonly rate: { readonly percent: number | null } | null
  readonly actual: { readonly until: string } | null
  readonly fulfilment: { readonly kind: 'percent' | 'points'; readonly percent: number } | null
}

/** What they look at, of a figure on the page of one. */
interface Figure {
  readonly amount: string
  readonly words: string
  readonly period: string
  readonly revision: number
  readonly source: { readonly cell: string }
}
interface Told {
  readonly kind: string
  readonly asOf: string
  readonly current: Figure
  readonly earlier: readonly Figure[]
  readonly rate: { readonly percent: number }
  readonly fulfilment: { readonly percent: number } | null
  readonly plan: { readonly period: string } | null
}

/** All rows of a list, a few at a time. */
async function walk(list: string, limit: number): Promise<readonly Row[]> {
  const rows: Row[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const after: string = cursor === '' ? '' : `&cursor=${cursor}`
    const { status, body } = await office.ask('GET', `${list}&limit=${limit}${after}`)
    expect(status).toBe(200)
    expect(body.items.length).toBeLessThanOrEqual(limit)
    rows.push(...body.items)
    cursor = body.nextCursor
  }
  return rows
}

const collator = new Intl.Collator('vi')
type Value = string | number | bigint | null
const before = (one: Value, other: Value): boolean =>
  typeof one === 'string' && typeof other === 'string'
    ? collator.compare(one, other) <= 0
    : (one ?? 0) <= (other ?? 0)

/** Whether what a list shows stands in its order, absent values last whichever way it runs. */
function inOrder(values: readonly Value[], descending: boolean): boolean {
  return values.slice(1).every((value, at) => {
    const last = values[at] ?? null
    if (value === null || last === null) return value === null
    return descending ? before(value, last) : before(last, value)
  })
}

const money = (amount: string | undefined): bigint | null => (amount === undefined ? null : BigInt(amount))

describe('projects', () => {
  const shown: Readonly<Record<string, (row: Row) => Value>> = {
    code: (row) => row.code,
    name: (row) => row.name,
    planned: (row) => money((row.adjusted ?? row.approved)?.amount),
    disbursed: (row) => money(row.disbursed?.amount),
    rate: (row) => row.rate?.percent ?? null,
    asOf: (row) => row.disbursed?.asOf ?? null,
  }

  test.each(Object.keys(shown).flatMap((by) => [by, `-${by}`]))(
    'by %s: every one once, in the order of what is shown',
    async (sort) => {
      const rows = await walk(`/api/v1/projects?sort=${sort}`, 2)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(projects.length)
      const values = rows.map(shown[sort.replace('-', '')] ?? (() => null))
      expect(values).toSatisfy((all: Value[]) => inOrder(all, sort.startsWith('-')))
    },
  )

  test('as their table has them, where nothing is said', async () => {
    const rows = await walk('/api/v1/projects?year=2026', 4)
    expect(rows.map(({ name }) => name)).toEqual(projects.map(([, name]) => name))
  })

  test.each([1, 17, 34, 50, 100])('below %i percent: those that are shown below it', async (below) => {
    const all = await walk('/api/v1/projects?year=2026', 200)
    const poor = all.filter(({ rate }) => (rate?.percent ?? 100) < below).map(({ name }) => name)
    const { body } = await office.ask('GET', `/api/v1/projects?below=${below}`)
    expect(body.items.map(({ name }: Row) => name)).toEqual(poor)
    expect(body.totals.count).toBe(poor.length)
  })

  test('sums are those of the whole list, whatever page is asked', async () => {
    const all = await walk('/api/v1/projects?year=2026', 200)
    const sum = (amounts: readonly (bigint | null)[]): string =>
      String(amounts.reduce<bigint>((total, amount) => total + (amount ?? 0n), 0n))
    const { body } = await office.ask('GET', '/api/v1/projects?limit=1')
    expect(body.totals).toMatchObject({
      count: projects.length,
      planned: sum(all.map((row) => shown['planned']?.(row) as bigint | null)),
      disbursed: sum(all.map((row) => shown['disbursed']?.(row) as bigint | null)),
    })
  })

  test('a place in one order is none in another', async () => {
    const { body } = await office.ask('GET', '/api/v1/projects?sort=rate&limit=2')
    const wrong = [`sort=name&cursor=${body.nextCursor}`, 'sort=rate&cursor=khong-phai']
    for (const query of wrong) {
      const answer = await office.ask('GET', `/api/v1/projects?${query}`)
      expect([answer.status, answer.body.reason]).toEqual([400, 'bad-cursor'])
    }
  })

  test('the page of one tells every amount with its cell, and what it was before', async () => {
    const next = await office.bring([
      ['TIẾN ĐỘ GIẢI NGÂN NĂM 2026'],
      [
        'Mã dự án',
        'Tên dự án',
        'Kế hoạch điều chỉnh năm 2026 (tỷ đồng)',
        'Giải ngân đến 20/11/2026 (triệu đồng)',
      ],
      ['DA-07', 'Đường ven biển', 0.8, 600],
    ])
    await office.apply(next)
    const [{ id } = { id: '' }] = await walk('/api/v1/projects?q=ven bien', 1)
    const { body } = await office.ask('GET', `/api/v1/projects/${id}`)
    expect(body.years).toHaveLength(1)
    const [{ plans, payments }] = body.years
    expect(plans.map(({ kind, current }: Told) => [kind, current.amount, current.source.cell])).toEqual([
      ['approved', '1000000000', 'D3'],
      ['adjusted', '800000000', 'C3'],
    ])
    expect(
      plans[1].earlier.map(({ amount, revision, source }: Figure) => [amount, revision, source.cell]),
    ).toEqual([['900000000', 1, 'E3']])
    expect(
      payments.map(({ asOf, rate, current }: Told) => [asOf, rate.percent, current.source.cell]),
    ).toEqual([
      ['2026-11-20', 75, 'D3'],
      ['2026-10-31', 56.25, 'H3'],
    ])
    expect(payments[0].current.recordedBy).toBe(next.person.name)
  })

  test('a unit opens its own, without the files of the office; no other', async () => {
    const [own] = await walk('/api/v1/projects?q=tram y te', 1)
    const [other] = await walk('/api/v1/projects?q=ao ca', 1)
    const seen = await owner.ask('GET', `/api/v1/projects/${own?.id}`)
    expect(seen.body.years[0].payments[0].current).toMatchObject({ amount: '333000000', source: null })
    expect((await owner.ask('GET', `/api/v1/projects/${other?.id}`)).status).toBe(404)
    const { body } = await owner.ask('GET', '/api/v1/projects/facets')
    expect(body.owners.map(({ name }: Row) => name)).toEqual(['Cơ quan c'])
  })
})

describe('indicators', () => {
  beforeAll(async () => {
    const heads = ['Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2026', 'Thực hiện 6 tháng đầu năm 2026']
    const rows = [
      ['Đàn lợn', 'con', 300, 100],
      ['Áo mưa', 'cái', 3, 2],
      ['Ca nô', 'chiếc', '', 5],
      ['Tỷ lệ hộ nghèo', '%', '≤ 1,2', 1.35],
      ['Xe đạp', 'chiếc', 0, 5],
      ['Bến đỗ', 'bến', 8, ''],
      ['Mức giảm nợ', 'tỷ đồng', 3, -1],
    ]
    await office.apply(await office.bring([['CHỈ TIÊU NĂM 2026'], heads, ...rows]))
    const later = ['Chỉ tiêu', 'Đơn vị tính', 'Thực hiện 9 tháng năm 2026']
    await office.apply(await office.bring([['CHỈ TIÊU NĂM 2026'], later, ['Áo mưa', 'cái', 2.5]]))
  })
  afterAll(async () => {
    for (const table of ['observation', 'indicator_target', 'indicator'])
      await sql`delete from ${sql.table(table)}`.execute(server.database.db)
  })

  const shown: Readonly<Record<string, (row: Row) => Value>> = {
    name: (row) => row.name,
    percent: ({ fulfilment }) => (fulfilment?.kind === 'percent' ? fulfilment.percent : null),
    period: (row) => row.actual?.until ?? null,
  }

  test.each(Object.keys(shown).flatMap((by) => [by, `-${by}`]))(
    'by %s: every one once, in the order of what is shown',
    async (sort) => {
      const rows = await walk(`/api/v1/indicators?sort=${sort}`, 3)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(7)
      const values = rows.map(shown[sort.replace('-', '')] ?? (() => null))
      expect(values).toSatisfy((all: Value[]) => inOrder(all, sort.startsWith('-')))
    },
  )

  test('the page of one tells its periods, the latest first, each against the plan that holds', async () => {
    const [{ id } = { id: '' }] = await walk('/api/v1/indicators?q=ao mua', 1)
    const { body } = await office.ask('GET', `/api/v1/indicators/${id}`)
    expect(
      body.facts.map(({ kind, current, fulfilment, plan }: Told) => [
        kind,
        current.period,
        current.words,
        current.source.cell,
        fulfilment?.percent ?? null,
        plan?.period ?? null,
      ]),
    ).toEqual([
      ['plan', 'năm 2026', '3', 'C4', null, null],
      ['actual', '9 tháng đầu năm 2026', '2,5', 'C3', 83.33, 'năm 2026'],
      ['actual', '6 tháng đầu năm 2026', '2', 'D4', 66.67, 'năm 2026'],
    ])
    expect((await owner.ask('GET', `/api/v1/indicators/${id}`)).status).toBe(404)
  })
})
