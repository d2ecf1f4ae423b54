/** Figures, money and periods of tables as offices write them, and the heads under which they stand. */
import { describe, expect, test } from 'vitest'
import { figureWords, periodWords } from '../../indicators/index.ts'
import { findHead, readHead } from '../head.ts'
import { indicatorColumns } from '../indicators/columns.ts'
import { indicatorPeriods } from '../indicators/read.ts'
import { projectColumns } from '../projects/columns.ts'
import type { Cell, ColumnMeaning, Table } from '../types.ts'
import { readFigureCell } from './figure-cell.ts'
import { readHeadPeriod, titlePeriod, titleYear } from './head-period.ts'
import { readMoneyCell } from './money-cell.ts'
import { readNumberWords } from './number-words.ts'
import { shareFits, statedShare } from './shares.ts'

const tableOf = (rows: readonly (readonly Cell[])[]): Table => ({
  name: 'Biểu 1',
  hidden: false,
  hiddenRows: 0,
  cut: false,
  merged: [],
  rows: rows.map((cells, at) => ({ row: at + 1, cells })),
})

describe('numbers', () => {
  test.each([
    ['1.234', '1234'],
    ['1.234.567,80', '1234567.8'],
    ['1234,5', '1234.5'],
    ['12.5', '12.5'],
    ['1,234,567.8', '1234567.8'],
    ['1 200 500', '1200500'],
    ['(1,5)', '-1.5'],
    ['-0', '0'],
  ])('%s', (words, number) => {
    expect(readNumberWords(words)).toBe(number)
  })

  test.each(['', 'x', '1.234.5', '12,', '1e5', '1.2.3', '٣'])('must find none: %j', (words) => {
    expect(readNumberWords(words)).toBeNull()
  })
})

describe('figures', () => {
  test.each<[Cell, string, string]>([
    [8.5, '%', '8,5'],
    [0.1 + 0.2, 'tấn', '0,3'],
    [{ percent: 12.5 }, '%', '12,5'],
    ['8 - 8,5', '%', '8 – 8,5'],
    ['8% - 8,5%', '%', '8 – 8,5'],
    ['8 đến 10', '%', '8 – 10'],
    ['≥ 8%', '%', '≥ 8'],
    ['Trên 95', '%', '≥ 95'],
    ['95 trở lên', '%', '≥ 95'],
    ['không quá 1,2', '%', '≤ 1,2'],
    ['khoảng 1.200', 'ha', '~ 1.200'],
    ['197/390', 'trường', '197/390'],
    ['12/15 xã', 'xã', '12/15'],
    ['1.234,5 tỷ đồng', 'triệu đồng', '1.234.500'],
    ['500 triệu đồng', 'tỷ đồng', '0,5'],
  ])('%j (%s)', (cell, measure, words) => {
    const read = readFigureCell(cell, measure)
    expect(read.kind === 'figure' && figureWords(read.figure)).toBe(words)
    // What is shown reads back as the same.
    expect(read.kind === 'figure' && readFigureCell(words, measure)).toEqual(read)
  })

  test.each<[Cell, string, string]>([
    ['giảm 1%', '%', 'figure-not-understood'],
    ['nhiều', 'tấn', 'figure-not-understood'],
    ['5 ha', 'tấn', 'measure-differs'],
    [{ day: '2026-12-15' as never }, 'xã', 'figure-is-day'],
    [{ error: '#REF!' }, 'xã', 'cell-error'],
    ['12/0', 'xã', 'figure-not-understood'],
  ])('%j (%s) is asked', (cell, measure, code) => {
    expect(readFigureCell(cell, measure)).toEqual({ kind: 'problem', code })
  })

  test.each<Cell>([null, '', '-', '…', 'x', 'chưa có số liệu'])('%j says nothing', (cell) => {
    expect(readFigureCell(cell, '%')).toEqual({ kind: 'none' })
  })
})

describe('money', () => {
  test.each<[Cell, bigint | null, bigint]>([
    [12345.678, 1_000_000n, 12_345_678_000n],
    ['35.000', 1_000_000n, 35_000_000_000n],
    ['1,2 tỷ đồng', 1_000_000n, 1_200_000_000n],
    ['35.000 trđ', null, 35_000_000_000n],
    [1234567890, 1n, 1_234_567_890n],
    [0, null, 0n],
  ])('%j of %s', (cell, unit, amount) => {
    expect(readMoneyCell(cell, unit)).toEqual({ kind: 'money', amount })
  })

  test.each<[Cell, bigint | null, string]>([
    [5, null, 'money-unit-missing'],
    [-5, 1_000_000n, 'money-below-zero'],
    [12.5, 1n, 'money-fraction'],
    [1e15, 1_000_000_000n, 'money-too-much'],
    ['nhiều', 1n, 'figure-not-understood'],
  ])('%j of %s is asked', (cell, unit, code) => {
    expect(readMoneyCell(cell, unit)).toEqual({ kind: 'problem', code })
  })
})

describe('periods of heads', () => {
  test.each<[readonly string[], string]>([
    [['Kế hoạch năm 2026'], 'năm 2026'],
    [['KH 2025'], 'năm 2025'],
    [['Năm 2025', 'TH'], 'năm 2025'],
    [['Năm 2025', 'TH 6 tháng'], '6 tháng đầu năm 2025'],
    [['Thực hiện 9 tháng'], '9 tháng đầu năm 2026'],
    [['Ước thực hiện cả năm'], 'năm 2026'],
    [['Quý III'], 'quý III/2026'],
    [['Tháng 10'], 'tháng 10/2026'],
    [['Giải ngân đến 31/10'], 'đến ngày 31/10/2026'],
    [['Lũy kế giải ngân từ đầu năm đến hết tháng 10/2026'], '10 tháng đầu năm 2026'],
    [['Kế hoạch 2026-2030'], 'giai đoạn 2026-2030'],
  ])('%j of a table of 2026', (parts, words) => {
    const found = readHeadPeriod(parts, 2026)
    expect(found && periodWords(found.period, found.cutOff)).toBe(words)
    // What exports say reads back as the same.
    expect(readHeadPeriod([words], null)).toEqual(found)
  })

  test('a title tells the year and the period, not the day on which it was signed', () => {
    const above = ['Lâm Đồng, ngày 05 tháng 01 năm 2027', 'TÌNH HÌNH THỰC HIỆN 6 THÁNG ĐẦU NĂM 2026']
    expect(titleYear(above)).toBe(2026)
    expect(titlePeriod(above, 2026)?.period).toEqual({ from: '2026-01-01', until: '2026-07-01' })
    expect(titlePeriod(['Lâm Đồng, ngày 05 tháng 01 năm 2027'], 2026)).toBeNull()
  })

  test('"Cùng kỳ" is the period beside it, one year before', () => {
    const heads = { plan: ['Kế hoạch'], actual: ['Thực hiện 9 tháng'], actual2: ['Cùng kỳ'] }
    const { periods, lacking } = indicatorPeriods({ above: ['CHỈ TIÊU NĂM 2026'], heads })
    expect(periods.plan?.period).toEqual({ from: '2026-01-01', until: '2027-01-01' })
    expect(periods.actual2?.period).toEqual({ from: '2025-01-01', until: '2025-10-01' })
    expect(lacking).toEqual([])
  })

  test('nothing is guessed where no year is named', () => {
    expect(indicatorPeriods({ above: ['BIỂU 1'], heads: { actual: ['Thực hiện'] } }).lacking).toEqual([
      'actual',
    ])
  })
})

describe('heads', () => {
  const fields = <Field extends string>(
    rows: readonly (readonly string[])[],
    meanings: readonly ColumnMeaning<Field>[],
  ) => readHead(tableOf(rows), 1, rows.length, meanings).columns.map(({ field }) => field)

  test('of indicators, in two rows with years above', () => {
    const rows = [
      [
        'STT',
        'Chỉ tiêu chủ yếu',
        'Đơn vị tính',
        'Năm 2025',
        'Năm 2025',
        'Năm 2026',
        'Năm 2026',
        'So sánh (%)',
      ],
      ['', '', '', 'KH', 'TH', 'KH', 'Ước TH cả năm', 'TH/KH'],
    ]
    const expected = ['ordinal', 'name', 'measure', 'plan', 'actual', 'plan2', 'estimate', 'planShare']
    expect(fields(rows, indicatorColumns)).toEqual(expected)
  })

  test('of projects: sources of capital below their plan, those of the total left alone', () => {
    const rows = [
      [
        'TT',
        'Danh mục dự án',
        'Chủ đầu tư',
        'TMĐT',
        'TMĐT',
        'Kế hoạch vốn năm 2026',
        'Kế hoạch vốn năm 2026',
        'Lũy kế giải ngân đến 31/10/2026',
        'Tỷ lệ giải ngân',
      ],
      ['', '', '', 'Tổng số', 'NSTW', 'Tổng số', 'NSTW', 'Tổng số', ''],
    ]
    const expected = ['ordinal', 'name', 'owner', 'total', null, 'plan', 'planCentral', 'disbursed', 'rate']
    expect(fields(rows, projectColumns)).toEqual(expected)
  })

  test('stand below the line that names the unit', () => {
    const rows = [
      ['BIỂU GIẢI NGÂN'],
      ['', '', '', 'Đơn vị tính: triệu đồng'],
      ['TT', 'Tên dự án', 'Chủ đầu tư', 'Kế hoạch vốn năm 2026'],
      [1, 'Đường ven biển', 'Sở Xây dựng', 5000],
    ]
    expect(findHead(tableOf(rows), projectColumns)).toMatchObject({ top: 3, bottom: 3 })
  })
})

describe('percentages of tables', () => {
  test.each<[Cell, string, string, boolean]>([
    [49, '25480.5', '52000', true],
    [{ percent: 49 }, '25480.5', '52000', true],
    [0.49, '25480.5', '52000', true],
    ['+10,3%', '25480.5', '23100', true],
    ['10,3', '25480.5', '23100', true],
    [60, '19000', '40000', false],
  ])('%j of %s / %s', (cell, part, whole, fits) => {
    const stated = statedShare(cell)
    expect(stated && shareFits(stated, part as never, whole as never)).toBe(fits)
  })
})
