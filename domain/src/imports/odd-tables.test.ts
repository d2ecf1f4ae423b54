/** Tables that are odd but common: where they were wrong once, by the kind of oddity. */
import { describe, expect, test } from 'vitest'
import {
  bodyRows,
  findHead,
  indicatorColumns,
  projectColumns,
  readTaskLine,
  taskColumns,
  type BodyRow,
  type Cell,
  type MergedCells,
  type Table,
} from './index.ts'

const tableOf = (rows: readonly (readonly Cell[])[], merged: readonly MergedCells[] = []): Table => ({
  name: 'Biểu',
  hidden: false,
  hiddenRows: 0,
  cut: false,
  merged,
  rows: rows.flatMap((cells, at) =>
    cells.some((cell) => cell !== null && cell !== '') ? [{ row: at + 1, cells }] : [],
  ),
})
const span = (top: number, left: number, bottom: number, right: number): MergedCells => ({
  top,
  left,
  bottom,
  right,
})

const head = ['STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn']
const body = (...rows: readonly (readonly Cell[])[]): readonly BodyRow[] =>
  bodyRows(tableOf([head, ...rows]), 1, { ordinal: 0, main: 1, others: [2, 3, 4], heads: head })
const kinds = (...rows: readonly (readonly Cell[])[]): string[] =>
  body(...rows).map(({ row, kind, groups }) => [row, kind, ...groups].join(' '))

describe('rows that are none', () => {
  test('a head that stands again where a page begins, or above the next part', () => {
    const [first, second] = [
      [1, 'Việc một', 'Sở Y tế'],
      [1, 'Việc hai', 'Sở Nội vụ'],
    ]
    expect(kinds(first, head, ['B. KHỐI XÃ'], ['Stt', 'NỘI DUNG', 'chủ trì'], second)).toEqual([
      '2 data',
      '4 group',
      '6 data B. KHỐI XÃ',
    ])
  })

  test('numbers of columns that say how they are reckoned', () => {
    expect(kinds(['(1)', '2', '3', '4=2+3', '5=4/2'], [1, 'Việc một', 'Sở Y tế'])).toEqual(['3 data'])
  })

  test.each<[string, readonly (readonly Cell[])[]]>([
    [
      'who drew it up and who signs',
      [
        ['', 'Người lập biểu', '', 'Thủ trưởng đơn vị'],
        ['', 'Lê A', '', 'Trần B'],
      ],
    ],
    [
      'the place, the day, the signer',
      [
        ['', '', '', 'Tỉnh A, ngày 5 tháng 11 năm 2026'],
        ['', 'NGƯỜI TỔNG HỢP', 'KT. CHỦ TỊCH'],
      ],
    ],
    [
      'who receives it',
      [
        ['Nơi nhận:', '', 'TM. ỦY BAN NHÂN DÂN'],
        ['- Như trên;', '', 'CHỦ TỊCH'],
      ],
    ],
  ])('below the table: %s', (_, below) => {
    const said = kinds([1, 'Việc một', 'Sở Y tế'], ...below)
    expect(said.map((words) => words.split(' ')[1])).toEqual(['data', ...below.map(() => 'note')])
  })

  test('a line whose cells name offices and persons is one as long as numbers follow', () => {
    expect(
      kinds([1, 'Việc một', 'Chủ tịch'], ['', 'Người lập biểu', 'Giám đốc'], [2, 'Việc hai', 'Sở Y tế']),
    ).toEqual(['2 data', '3 data', '4 data'])
  })
})

describe('headings', () => {
  test('words alone in another column are no heading: what they belong to is asked', () => {
    expect(
      kinds(
        [1, 'Việc một', 'Sở Y tế', 'Sở Nội vụ'],
        ['', '', '', 'Sở Tài chính'],
        [2, 'Việc hai', 'Sở Y tế'],
      ),
    ).toEqual(['2 data', '3 data', '4 data'])
  })

  test('also below the last line; a blank row below it stands a note', () => {
    const last = [2, 'Việc hai', 'Sở Y tế', 'Sở Nội vụ']
    expect(kinds(last, ['', '', '', 'Sở Tài chính'])).toEqual(['2 data', '3 data'])
    expect(kinds(last, [], ['', '', '', 'Sở Tài chính'])).toEqual(['2 data', '4 note'])
  })

  test('a numbered line whose parts are lettered; it ends at the next number', () => {
    expect(
      kinds(
        ['I', 'THỂ CHẾ'],
        [1, 'Hoàn thiện quy chế'],
        ['a)', 'Ban hành quy chế', 'Sở Nội vụ'],
        ['b)', 'Ban hành quy trình', 'Sở Nội vụ'],
        [2, 'Chuyển đổi số', 'Sở Y tế'],
        ['2.1', 'Mua máy', 'Sở Y tế'],
      ),
    ).toEqual([
      '2 group',
      '3 group I THỂ CHẾ',
      '4 data I THỂ CHẾ 1 Hoàn thiện quy chế',
      '5 data I THỂ CHẾ 1 Hoàn thiện quy chế',
      '6 data I THỂ CHẾ',
      '7 data I THỂ CHẾ',
    ])
  })

  test('Roman numbers may number the lines themselves', () => {
    expect(kinds(['I', 'Việc một', 'Sở Y tế'], ['II', 'Việc hai', 'Sở Y tế'])).toEqual(['2 data', '3 data'])
  })
})

describe('heads', () => {
  test('as tall as the cells that are merged with them', () => {
    const rows = [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Năm 2025', '', 'Năm 2026', '', ''],
      ['', '', '', 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện', 'Ước TH'],
      ['', '', '', '', '', '', '9 tháng', 'cả năm'],
      [1, 'Lúa', 'tấn', 100, 90, 110, 80, 108],
    ]
    const down = [0, 1, 2].map((column) => span(1, column, 3, column))
    const found = findHead(
      tableOf(rows, [
        ...down,
        span(1, 3, 1, 4),
        span(1, 5, 1, 7),
        ...[3, 4, 5].map((one) => span(2, one, 3, one)),
      ]),
      indicatorColumns,
    )
    expect(found).toMatchObject({ top: 1, bottom: 3 })
    expect(found?.columns.map(({ field }) => field)).toEqual([
      'ordinal',
      'name',
      'measure',
      'plan',
      'actual',
      'plan2',
      'actual2',
      'estimate',
    ])
  })

  test('a cell of the body that is merged down is no part of them', () => {
    const rows = [head, [1, 'Việc một', 'Sở Y tế'], [2, 'Việc hai', '']]
    expect(findHead(tableOf(rows, [span(2, 2, 3, 2)]), taskColumns)).toMatchObject({ top: 1, bottom: 1 })
  })

  test('sums, sources and shares of projects in two rows', () => {
    const rows = [
      [
        'TT',
        'Tên công trình, dự án',
        'Chủ đầu tư',
        'Kế hoạch vốn năm 2026',
        '',
        'Giải ngân đến 31/10/2026',
        '',
      ],
      ['', '', '', 'Tổng số', 'NSTW', 'Tổng số', 'Tỷ lệ (%)'],
      [1, 'Đường A', 'Sở Xây dựng', 5, 3, 2, 40],
    ]
    const found = findHead(tableOf(rows, [span(1, 3, 1, 4), span(1, 5, 1, 6)]), projectColumns)
    expect(found?.columns.map(({ field }) => field)).toEqual([
      'ordinal',
      'name',
      'owner',
      'plan',
      'planCentral',
      'disbursed',
      'rate',
    ])
  })
})

describe('one cell for those who lead and those who help', () => {
  const names: Readonly<Record<string, string>> = { 'Sở Y tế': 'yt', 'Sở Tài chính': 'tc', 'Sở Nội vụ': 'nv' }
  const read = (lead: string, coordinating = '') =>
    readTaskLine(
      { row: 2, kind: 'data', groups: [], cells: ['Việc', lead, coordinating] },
      {
        columns: { title: 0, lead: 1, coordinating: 2 },
        today: '2026-11-22',
        units: (words) => ({
          unitIds: words.split(/[;,]/).flatMap((name) => names[name.replace(/^[\s-]+|[\s.]+$/g, '')] ?? []),
          problems: [],
          notes: [],
        }),
      },
    )

  test.each<[string, string, readonly string[]]>([
    ['Chủ trì: Sở Y tế\nPhối hợp: Sở Tài chính, Sở Nội vụ', 'yt', ['tc', 'nv']],
    ['- Cơ quan chủ trì: Sở Y tế;\n- Cơ quan phối hợp: Sở Tài chính.', 'yt', ['tc']],
    ['Đơn vị chủ trì thực hiện: Sở Y tế', 'yt', []],
    ['Sở Y tế chủ trì, phối hợp với Sở Tài chính', 'yt', ['tc']],
    ['Sở Y tế', 'yt', []],
  ])('%j', (words, lead, partners) => {
    expect(read(words)).toMatchObject({ leadUnitId: lead, coordinatingUnitIds: partners, problems: [] })
  })

  test('a column of those who help counts beside it; two that lead are asked', () => {
    expect(read('Chủ trì: Sở Y tế. Phối hợp: Sở Nội vụ', 'Sở Tài chính').coordinatingUnitIds).toEqual([
      'nv',
      'tc',
    ])
    expect(read('Chủ trì: Sở Y tế, Sở Nội vụ').problems).toMatchObject([{ code: 'one-unit-only' }])
  })
})
