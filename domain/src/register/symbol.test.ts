import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentIdentityKey, issuerKey, parseSymbol, symbolKey, systemOfDocument } from './symbol.ts'

describe('the parts of a symbol', () => {
  it.each([
    // as written, style, number, year, type, issuer
    ['15-NQ/TU', 'party', '15', null, 'NQ', 'TU'],
    ['Số: 15 - NQ/TU', 'party', '15', null, 'NQ', 'TU'],
    ['Số 05-NQ/ĐU', 'party', '05', null, 'NQ', 'ĐU'],
    ['72-CTr/TU', 'party', '72', null, 'CTr', 'TU'],
    ['2026-CV/TU', 'party', '2026', null, 'CV', 'TU'],
    ['620-BC/HU', 'party', '620', null, 'BC', 'HU'],
    ['399-QĐ/TW', 'party', '399', null, 'QĐ', 'TW'],
    ['326/QĐ-TTg', 'state', '326', null, 'QĐ', 'TTg'],
    ['Số: 326 / QĐ - TTg', 'state', '326', null, 'QĐ', 'TTg'],
    ['21/NQ-HĐND', 'state', '21', null, 'NQ', 'HĐND'],
    ['43/CTr-UBND', 'state', '43', null, 'CTr', 'UBND'],
    ['01/VBHN-VPCP', 'state', '01', null, 'VBHN', 'VPCP'],
    ['73/2023/NĐ-CP', 'normative', '73', 2023, 'NĐ', 'CP'],
    ['66.17/2026/NQ-CP', 'normative', '66.17', 2026, 'NQ', 'CP'],
    ['06/2014/TTLT-BTP-TTCP-BQP', 'normative', '06', 2014, 'TTLT', 'BTP-TTCP-BQP'],
    ['31/2024/QH15', 'assembly', '31', 2024, null, 'QH15'],
    ['1655/NQ-UBTVQH15', 'state', '1655', null, 'NQ', 'UBTVQH15'],
    ['12/UBND-VX', 'letter', '12', null, null, 'UBND-VX'],
    ['05/BNV-VP', 'letter', '05', null, null, 'BNV-VP'],
  ] as const)('%s', (text, style, number, year, type, issuer) => {
    expect(parseSymbol(text)).toMatchObject({ style, number, year, type, issuer })
  })

  it.each([
    '15/12/2026',
    '2021-2025',
    'Quý II/2024',
    '15-NQ',
    '15',
    '',
    'Sở Tài chính',
    '50,51%',
    '197/390',
    ' '.repeat(1e6) + '15-NQ/TU',
  ])('%.40j is none', (text) => {
    expect(parseSymbol(text)).toBeNull()
    expect(symbolKey(text)).toBeNull()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const key = symbolKey(text)
        expect(key === null || key.length > 0).toBe(true)
      }),
    )
  })
})

describe('one symbol in many writings', () => {
  it.each([
    ['15-NQ/TU', 'Số: 15 - NQ/TU', 'số 15–NQ/TU', '15-nq/tu', '015-NQ/TU', '15/NQ-TU', ' 15-NQ/TU. '],
    [
      '05/QĐ-UBND',
      '5/QĐ-UBND',
      '05/QD-UBND',
      'Số: 05/QĐ-UBND',
      '05 / QĐ – UBND',
      '05/QĐ-UBND'.normalize('NFD'),
    ],
  ])('%s', (...writings) => {
    const keys = new Set(writings.map(symbolKey))
    expect(keys.size).toBe(1)
    expect(keys.has(null)).toBe(false)
  })

  it('tells different documents apart', () => {
    const symbols = [
      '15-NQ/TU',
      '15-KL/TU',
      '150-NQ/TU',
      '15-NQ/HU',
      '15/2024/NQ-HĐND',
      '15/2025/NQ-HĐND',
      '15/NQ-HĐND',
    ]
    expect(new Set(symbols.map(symbolKey)).size).toBe(symbols.length)
  })
})

describe('the same document twice', () => {
  const key = (
    symbol: string | null,
    issuer: string | null,
    day: '2024-03-11' | '2025-03-11' | null,
  ): string | null => documentIdentityKey({ symbol, issuer, issuedOn: day })

  it('whatever the writing', () => {
    const one = key('15-NQ/TU', 'Ban Thường vụ Tỉnh ủy', '2024-03-11')
    expect(one).not.toBeNull()
    expect(key('Số: 15 -NQ/TU', 'TỈNH ỦY', '2024-03-11')).toBe(one)
    expect(key('15-NQ/TU', 'BTV Tỉnh uỷ', '2024-03-11')).toBe(one)
    expect(key('43/CTr-UBND', 'UBND tỉnh Bình Phước', '2024-03-11')).toBe(
      key('43/CTr-UBND', 'Ủy ban nhân dân tỉnh Bình Phước', '2024-03-11'),
    )
  })

  it('but not of another year or issuer, nor while something is unknown', () => {
    const one = key('15-NQ/TU', 'Tỉnh ủy', '2024-03-11')
    expect(key('15-NQ/TU', 'Tỉnh ủy', '2025-03-11')).not.toBe(one)
    expect(key('15-NQ/TU', 'Tỉnh ủy Bình Thuận', '2024-03-11')).not.toBe(one)
    expect([
      key(null, 'Tỉnh ủy', '2024-03-11'),
      key('15-NQ/TU', null, '2024-03-11'),
      key('15-NQ/TU', 'Tỉnh ủy', null),
    ]).toEqual([null, null, null])
    expect(key('không số', 'Tỉnh ủy', '2024-03-11')).toBeNull()
  })

  it.each([
    ['UBND TP. Huế', 'ủy ban nhân dân thành phố Huế'],
    ['UBMTTQVN tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['Ban Chấp hành Đảng bộ tỉnh', 'tỉnh'],
  ])('%s is %s', (one, other) => {
    expect(issuerKey(one)).toBe(issuerKey(other))
  })
})

describe('the system of a document', () => {
  it.each([
    ['15-NQ/TU', null, 'party'],
    ['21/NQ-HĐND', null, 'council'],
    ['43/CTr-UBND', null, 'state'],
    ['31/2024/QH15', null, 'council'],
    ['12/KH-MTTQ', null, 'front'],
    ['12-KH/TĐTN', 'Tỉnh đoàn', 'front'],
    [null, 'Ban Thường vụ Tỉnh ủy', 'party'],
    [null, 'Thường trực HĐND tỉnh', 'council'],
    [null, 'UBND tỉnh', 'state'],
    [null, 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'front'],
    [null, 'Đảng ủy UBND tỉnh', 'party'],
    [null, 'Sở Tài chính', 'state'],
    [null, 'Một người nào đó', 'unknown'],
    [null, null, 'unknown'],
  ] as const)('%s of %s: %s', (symbol, issuer, system) => {
    expect(systemOfDocument({ symbol, issuer })).toBe(system)
  })
})

const gold = new URL('../../../../shared/gold/', import.meta.url)

describe.skipIf(!existsSync(gold))('the hand-checked readings', () => {
  it('every symbol that is cited has parts (a bare number is none)', () => {
    interface Gold {
      readonly citations?: readonly { readonly symbol: string | null }[]
    }
    const symbols = readdirSync(gold)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => (JSON.parse(readFileSync(new URL(name, gold), 'utf8')) as Gold).citations ?? [])
      .flatMap(({ symbol }) => symbol ?? [])
    expect(symbols.length).toBeGreaterThan(30)
    expect(symbols.filter((symbol) => !/^\d+$/.test(symbol) && parseSymbol(symbol) === null)).toEqual([])
  })
})
