/** Tables as offices make them: where their head stands, what their columns are, which rows are data, what cells mean. */
import { describe, expect, test } from 'vitest'
import { successionOf, type Unit } from '../organisations/index.ts'
import { bodyRows, findHead, readTaskLine, taskColumns, unitColumns, unitReader } from './index.ts'
import type { Cell, MergedCells, Table } from './index.ts'

const tableOf = (rows: readonly (readonly Cell[])[], merged: readonly MergedCells[] = []): Table => ({
  name: 'Bảng',
  hidden: false,
  rows: rows.flatMap((cells, at) => (cells.some((cell) => cell !== null) ? [{ row: at + 1, cells }] : [])),
  hiddenRows: 0,
  merged,
  cut: false,
})
const span = (top: number, left: number, bottom: number, right: number): MergedCells => ({
  top,
  left,
  bottom,
  right,
})

function fieldsOf(...heads: readonly string[]): (string | null)[] {
  const head = findHead(tableOf([[...heads], heads.map(() => 'x')]), taskColumns)
  return head?.columns.map(({ field }) => field) ?? []
}

describe('heads of tables of tasks', () => {
  test.each<[readonly string[], (string | null)[]]>([
    [
      ['STT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm'],
      ['ordinal', 'title', 'lead', 'coordinating', 'deadline', 'deliverable'],
    ],
    [
      [
        'TT',
        'Nội dung\nnhiệm vụ',
        'Cơ quan\nchủ trì',
        'Cơ quan phối hợp',
        'Thời gian hoàn thành',
        'Sản phẩm đầu ra',
      ],
      ['ordinal', 'title', 'lead', 'coordinating', 'deadline', 'deliverable'],
    ],
    [
      [
        'Số TT',
        'NHIỆM VỤ, GIẢI PHÁP',
        'ĐƠN VỊ CHỦ TRÌ THỰC HIỆN',
        'ĐƠN VỊ PHỐI HỢP',
        'THỜI HẠN HOÀN THÀNH',
        'KẾT QUẢ, SẢN PHẨM',
      ],
      ['ordinal', 'title', 'lead', 'coordinating', 'deadline', 'deliverable'],
    ],
    [
      [
        'stt',
        'noi dung cong viec',
        'co quan, don vi chu tri',
        'don vi phoi hop',
        'han hoan thanh',
        'ghi chu',
      ],
      ['ordinal', 'title', 'lead', 'coordinating', 'deadline', 'note'],
    ],
    [
      ['Tên nhiệm vụ', 'Đơn vị thực hiện', 'Số, ký hiệu văn bản', 'Ngày giao', 'Hạn xử lý', 'Trạng thái'],
      ['title', 'lead', 'document', 'issuedOn', 'deadline', null],
    ],
    [
      ['Nội dung chỉ đạo', 'Cơ quan được giao', 'Văn bản giao', 'Ngày văn bản', 'Thời hạn', 'Tiến độ (%)'],
      ['title', 'lead', 'document', 'issuedOn', 'deadline', null],
    ],
    [
      [
        'Nhiệm vụ được giao',
        'CQ chủ trì',
        'CQ phối hợp',
        'Thời gian thực hiện',
        'Hình thức văn bản',
        'Ghi chú',
      ],
      ['title', 'lead', 'coordinating', 'deadline', 'deliverable', 'note'],
    ],
    [
      ['Mã nhiệm vụ', 'Danh mục nhiệm vụ', 'Chủ trì', 'Theo dõi, đôn đốc', 'Hệ số khó', 'Cập nhật gần nhất'],
      ['code', 'title', 'lead', 'supervising', 'weight', null],
    ],
    [
      [
        'STT',
        'Nội dung',
        'Văn bản giao',
        'Chủ trì',
        'Phối hợp',
        'Thời hạn',
        'Tình trạng',
        'Tiến độ (%)',
        'Ngày hoàn thành',
        'Mã nhiệm vụ',
      ],
      ['ordinal', 'title', 'document', 'lead', 'coordinating', 'deadline', null, null, null, 'code'],
    ],
  ])('%j', (heads, fields) => {
    expect(fieldsOf(...heads)).toEqual(fields)
  })

  test('stand below titles and letterheads, in two rows with merged cells', () => {
    const table = tableOf(
      [
        ['UBND TỈNH', null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        [],
        ['DANH MỤC NHIỆM VỤ GIAO CÁC CƠ QUAN CHỦ TRÌ THỰC HIỆN'],
        ['TT', 'Nội dung công việc', 'Phân công thực hiện', null, 'Thời gian', null],
        [null, null, 'Chủ trì', 'Phối hợp', 'Bắt đầu', 'Hoàn thành'],
        ['1', '2', '3', '4', '5', '6'],
        [1, 'Rà soát', 'Sở Tài chính', null, null, '31/12/2026'],
      ],
      [span(4, 0, 5, 0), span(4, 1, 5, 1), span(4, 2, 4, 3), span(4, 4, 4, 5)],
    )
    const head = findHead(table, taskColumns)
    expect(head).toMatchObject({ top: 4, bottom: 5 })
    expect(head?.columns.map(({ head: words, field }) => [words, field])).toEqual([
      ['TT', 'ordinal'],
      ['Nội dung công việc', 'title'],
      ['Phân công thực hiện – Chủ trì', 'lead'],
      ['Phân công thực hiện – Phối hợp', 'coordinating'],
      ['Thời gian – Bắt đầu', null],
      ['Thời gian – Hoàn thành', 'deadline'],
    ])
  })

  test.each<[string, readonly (readonly Cell[])[]]>([
    ['nothing', []],
    [
      'no head',
      [
        ['Sở Tài chính', 'Sở Xây dựng'],
        ['a', 'b'],
      ],
    ],
    ['one column only', [['Nội dung'], ['x']]],
    ['a head too far down', [...Array.from({ length: 31 }, () => ['x', 'y']), ['Nội dung', 'Chủ trì']]],
  ])('must find nothing: %s', (_, rows) => {
    expect(findHead(tableOf(rows), taskColumns)).toBeNull()
  })

  test('heads of lists of units', () => {
    const table = tableOf([
      [
        'STT',
        'Tên cơ quan, đơn vị',
        'Viết tắt',
        'Thuộc cơ quan',
        'Khối',
        'Cấp',
        'Mã',
        'Từ ngày',
        'Mã hệ thống',
      ],
    ])
    expect(findHead(table, unitColumns)?.columns.map(({ field }) => field)).toEqual([
      'ordinal',
      'name',
      'abbreviation',
      'parent',
      'kind',
      'level',
      'officialCode',
      'validFrom',
      'code',
    ])
  })
})

describe('rows below a head', () => {
  const columns = { ordinal: 0, main: 1, others: [2, 3] }
  const kinds = (rows: readonly (readonly Cell[])[], merged: readonly MergedCells[] = []) =>
    bodyRows(tableOf([['head'], ...rows], merged), 1, columns).map(({ kind, groups }) => [kind, ...groups])

  test('groups of several depths, sums, notes below', () => {
    expect(
      kinds([
        ['(1)', '(2)', '(3)', '(4)'],
        ['A', 'KINH TẾ'],
        ['I', 'Tài chính'],
        [1, 'Thu ngân sách', 'Sở Tài chính'],
        ['II', 'Xây dựng'],
        [1, 'Quy hoạch', 'Sở Xây dựng'],
        ['B', 'XÃ HỘI'],
        [1, 'Khám bệnh', 'Sở Y tế'],
        ['', 'Tổng cộng', null, 3],
        ['Ghi chú: các việc thường xuyên không ghi hạn.'],
        ['Nơi nhận: như trên'],
      ]),
    ).toEqual([
      ['group'],
      ['group', 'A KINH TẾ'],
      ['data', 'A KINH TẾ', 'I Tài chính'],
      ['group', 'A KINH TẾ', 'I Tài chính'],
      ['data', 'A KINH TẾ', 'II Xây dựng'],
      ['group', 'A KINH TẾ', 'II Xây dựng'],
      ['data', 'B XÃ HỘI'],
      ['total', 'B XÃ HỘI'],
      ['note', 'B XÃ HỘI'],
      ['note', 'B XÃ HỘI'],
    ])
  })

  test('a numbered row without a lead is a task that lacks one, unless deeper numbers follow', () => {
    expect(
      kinds([
        [1, 'Việc một'],
        [2, 'Việc hai', 'Sở Y tế'],
        [3, 'Nhóm việc'],
        ['3.1', 'Việc ba', 'Sở Y tế'],
      ]).map(([kind]) => kind),
    ).toEqual(['data', 'data', 'group', 'data'])
  })

  test('a cell merged over several rows stands for each', () => {
    const table = tableOf([['head'], [1, 'a', 'Sở Y tế'], [2, 'b', null, 'x']], [span(2, 2, 3, 2)])
    expect(bodyRows(table, 1, columns).map(({ cells }) => cells[2])).toEqual(['Sở Y tế', 'Sở Y tế'])
  })
})

const unit = (id: string, name: string, more: Partial<Unit> & { short?: string } = {}): Unit => ({
  id,
  kind: 'state',
  level: 'province',
  parentId: null,
  officialCode: null,
  groups: ['department'],
  validFrom: null,
  validTo: null,
  rank: 0,
  names: [
    { text: name, kind: 'official', validFrom: null, validTo: null },
    ...(more.short
      ? [{ text: more.short, kind: 'abbreviation' as const, validFrom: null, validTo: null }]
      : []),
  ],
  ...more,
})
const units: readonly Unit[] = [
  unit('tc', 'Sở Tài chính', { short: 'STC' }),
  unit('xd', 'Sở Xây dựng'),
  unit('vh', 'Sở Văn hóa, Thể thao và Du lịch'),
  unit('tl1', 'UBND xã Tân Lập', { groups: ['commune-committee'] }),
  unit('tl2', 'UBND xã Tân Lập', { groups: ['commune-committee'] }),
  unit('kh', 'Sở Kế hoạch và Đầu tư', { validTo: '2025-03-01' }),
]
const events = [
  {
    id: 'e',
    kind: 'merged' as const,
    unitId: 'kh',
    on: '2025-03-01' as const,
    legalBasis: null,
    fromParentId: null,
    toParentId: null,
    note: null,
    successors: [{ unitId: 'tc', partial: false, share: null }],
  },
]
const world = { units, events, succession: successionOf(units, events), day: '2026-11-22' as const }
const readUnits = (words: string, choices: Record<string, string[]> = {}) =>
  unitReader({ ...world, choices: new Map(Object.entries(choices)) })(words)

describe('units in a cell', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['Sở Tài chính', ['tc'], []],
    ['so tai chinh', ['tc'], []],
    ['STC', ['tc'], []],
    ['Sở Tài chính; Sở Xây dựng', ['tc', 'xd'], []],
    ['- Sở Tài chính\n- Sở Xây dựng', ['tc', 'xd'], []],
    ['Sở Tài chính, Sở Xây dựng và Sở Văn hóa, Thể thao và Du lịch', ['tc', 'xd', 'vh'], []],
    ['Sở Văn hóa, Thể thao và Du lịch', ['vh'], []],
    ['Sở Kế hoạch và Đầu tư', ['tc'], []],
    ['UBND xã Tân Lập', [], ['unit-ambiguous']],
    ['Sở Tài chánh', [], ['unit-unknown']],
    ['Sở Tài chính; Hội Làm vườn', ['tc'], ['unit-unknown']],
    ['Sở Không Có Thật', [], ['unit-unknown']],
    ['Sở Không có thật, Sở Xây dựng', ['xd'], ['unit-unknown']],
    ['Sở Không Có Thật và Sở Tài chánh', [], ['unit-unknown', 'unit-unknown']],
    ['', [], []],
    ['-', [], []],
  ])('%j', (words, ids, problems) => {
    const read = readUnits(words)
    expect(read.unitIds).toEqual(ids)
    expect(read.problems.map(({ code }) => code)).toEqual(problems)
  })

  test('what several bear, or none, comes with candidates; a choice of a person decides', () => {
    expect(readUnits('UBND xã Tân Lập').problems[0]?.candidates).toEqual(['tl1', 'tl2'])
    expect(readUnits('Sở Tài chánh').problems[0]?.candidates?.[0]).toBe('tc')
    expect(readUnits('UBND xã Tân Lập', { 'ubnd xa tan lap': ['tl2'] })).toMatchObject({
      unitIds: ['tl2'],
      problems: [],
    })
    expect(readUnits('Sở Tài chánh; Sở Xây dựng', { 'so tai chanh': ['tc'] }).unitIds).toEqual(['tc', 'xd'])
  })
})

test('a table of words that nobody bears takes no longer for each of them', () => {
  const read = unitReader({ ...world, choices: new Map() })
  const codes = Array.from({ length: 3000 }, (_, at) => read(`Không ai tên ${at}`).problems[0]?.code)
  expect(new Set(codes)).toEqual(new Set(['unit-unknown']))
  expect(read('Không ai tên 2999').problems[0]?.candidates).toEqual([])
  expect(read('x'.repeat(4000)).problems[0]?.code).toBe('too-long')
  expect(read('Sở Tài chính; Sở Xây dựng').unitIds).toEqual(['tc', 'xd'])
})

describe('cells of a line', () => {
  const columns = { title: 0, lead: 1, deadline: 2, document: 3, issuedOn: 4, weight: 5 }
  const read = (...cells: Cell[]) =>
    readTaskLine(
      { row: 9, cells: ['Rà soát', 'Sở Tài chính', ...cells], kind: 'data', groups: [] },
      { columns, units: readUnits, today: '2026-11-22' },
    )

  test.each<[Cell, unknown]>([
    [{ day: '2026-12-31' }, { kind: 'fixed', date: '2026-12-31' }],
    ['31/12/2026', { kind: 'fixed', date: '2026-12-31' }],
    ['trong quý I/2027', { kind: 'fixed', date: '2027-03-31' }],
    ['Trước ngày\n15/12/2026', { kind: 'fixed', date: '2026-12-15' }],
    [2027, { kind: 'fixed', date: '2027-12-31' }],
    ['thường xuyên', { kind: 'recurring', recurrence: { rhythm: 'ongoing' }, next: null }],
    [
      'Hằng tháng, ngày 15',
      { kind: 'recurring', recurrence: { rhythm: 'monthly', day: 15 }, next: '2026-12-15' },
    ],
    ['Không quy định', { kind: 'none' }],
    [null, { kind: 'none' }],
  ])('deadline %j', (cell, deadline) => {
    expect(read(cell)).toMatchObject({ deadline, problems: [] })
  })

  test.each<[Cell, string]>([
    ['31/4/2027', 'deadline-no-such-day'],
    ['sớm', 'deadline-vague'],
    ['khi đủ điều kiện', 'deadline-not-understood'],
    ['10 ngày kể từ ngày ký', 'deadline-document-date-unknown'],
    [46_387, 'day-without-format'],
    [{ error: '#REF!' }, 'cell-error'],
  ])('deadline %j is wrong: %s', (cell, code) => {
    expect(read(cell).problems.map((problem) => problem.code)).toContain(code)
  })

  test('days after the signing are counted from the day of the line; symbols are found among words', () => {
    const line = read('10 ngày kể từ ngày ký', 'Nghị quyết số 15-NQ/TU ngày 05/10/2026', '05/10/2026', '1,5')
    expect(line).toMatchObject({
      deadline: { date: '2026-10-15' },
      issuedOn: '2026-10-05',
      weight: 1.5,
      problems: [],
    })
    expect(line.document?.symbolKey).toBe('15/nq/tu')
    expect(read(null, null, '5/10').problems[0]?.code).toBe('not-a-day')
    expect(read(null, null, null, 9).problems[0]?.code).toBe('weight-out-of-range')
  })
})
