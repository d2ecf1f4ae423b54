import { expect, test } from 'vitest'
import { lawfulCapacities, numberWords, splitSymbol, withNumber, type PaperSystem } from './index.ts'

test.each([
  ['15/UBND-TH', 15, '/UBND-TH', '/UBND-TH'],
  ['05-CV/TU', 5, '-CV/TU', '-CV/TU'],
  ['Số: 07 / TB-VP', 7, '/TB-VP', '/TB-VP'],
  ['2026-CV/TU', 2026, '-CV/TU', '-CV/TU'],
  ['12/2026/QĐ-UBND', 12, '/2026/QĐ-UBND', '/2026/QĐ-UBND'],
  ['      /VP', null, '/VP', '/VP'],
  ['.../VP-th', null, '/VP-th', '/VP-TH'],
  ['…… /VP', null, '/VP', '/VP'],
  ['Số ___/VP', null, '/VP', '/VP'],
  ['15a/VP', null, '/VP', '/VP'],
  ['0/VP', null, '/VP', '/VP'],
])('%s: the number and the row of numbers it belongs to', (symbol, number, pattern, series) => {
  expect(splitSymbol(symbol)).toEqual({ number, pattern, series })
})

test('what is no symbol has no row of numbers', () => {
  for (const text of ['', '15', '   ', 'VP', '1234567']) expect(splitSymbol(text)).toBeNull()
})

test('numbers below ten have a zero in front; an open one is a blank that reads back as open', () => {
  expect([numberWords(1), numberWords(10), numberWords(1204)]).toEqual(['01', '10', '1204'])
  expect(withNumber('/VP', 7)).toBe('07/VP')
  expect(splitSymbol(withNumber('/VP', null))?.number).toBeNull()
})

test.each<[PaperSystem, string, string, readonly string[] | null]>([
  ['state', 'Ủy ban nhân dân\ntỉnh Lâm Đồng', 'Chủ tịch', ['TM Ủy ban nhân dân']],
  ['state', 'Ủy ban nhân dân\ntỉnh Lâm Đồng', 'Phó Chủ tịch', ['TM Ủy ban nhân dân', 'KT Chủ tịch']],
  ['state', 'UBND xã An Bình', 'Phó Chủ tịch', ['TM Ủy ban nhân dân', 'KT Chủ tịch']],
  ['state', 'Hội đồng nhân dân tỉnh', 'Phó Chủ tịch', ['TM Hội đồng nhân dân', 'KT Chủ tịch']],
  ['state', 'Ủy ban nhân dân tỉnh', 'Chánh Văn phòng', ['TL Chủ tịch']],
  ['state', 'Ủy ban nhân dân tỉnh', 'Phó Chánh Văn phòng', ['TL Chủ tịch', 'KT Chánh Văn phòng']],
  ['state', 'Ủy ban nhân dân tỉnh', 'Giám đốc Sở Tài chính', null],
  ['state', 'Văn phòng', 'Chánh Văn phòng', []],
  ['state', 'Văn phòng Ủy ban nhân dân tỉnh', 'Phó Chánh Văn phòng', ['KT Chánh Văn phòng']],
  ['state', 'Sở Xây dựng', 'Giám đốc', []],
  ['state', 'Sở Xây dựng', 'Phó Giám đốc', ['KT Giám đốc']],
  ['state', 'Sở Xây dựng', 'phó giám đốc', ['KT Giám đốc']],
  ['state', 'Sở Xây dựng', 'Thanh tra viên', null],
  ['party', 'Tỉnh ủy Lâm Đồng', 'Bí thư', ['TM Ban Thường vụ']],
  ['party', 'Tỉnh uỷ Lâm Đồng', 'Phó Bí thư Thường trực', ['TM Ban Thường vụ']],
  ['party', 'Tỉnh ủy Lâm Đồng', 'Chánh Văn phòng', ['TL Ban Thường vụ']],
  ['party', 'Văn phòng', 'Phó Chánh Văn phòng', ['KT Chánh Văn phòng']],
])('%s, %s: %s signs by right', (system, issuer, position, expected) => {
  const found = lawfulCapacities({ system, issuer, position })
  expect(found && found.map(({ by, of }) => `${by} ${of}`)).toEqual(expected)
})
