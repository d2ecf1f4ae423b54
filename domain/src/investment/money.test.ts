/** Units of money as tables name them, and amounts of them in whole đồng. */
import { describe, expect, test } from 'vitest'
import type { Decimal } from '../indicators/index.ts'
import { moneyUnitOf, wholeAmount } from './money.ts'

describe('amounts', () => {
  test.each<[string, bigint, bigint]>([
    ['1234.5', 1_000_000n, 1_234_500_000n],
    ['0.0000005', 1_000_000n, 1n],
    ['0.0000004', 1_000_000n, 0n],
    ['2.5', 1n, 3n],
    ['2.4999999', 1n, 2n],
    ['-2.5', 1n, -3n],
    ['-0.4', 1n, 0n],
    ['-0.5', 1n, -1n],
    ['999999999999.9996', 1000n, 1_000_000_000_000_000n],
  ])('%s × %s is %s đồng', (value, unit, amount) => {
    expect(wholeAmount(value as Decimal, unit)).toBe(amount)
  })
})

describe('units', () => {
  test.each<[string, bigint | null]>([
    ['Đơn vị tính: triệu đồng', 1_000_000n],
    ['ĐVT: Tỷ đồng', 1_000_000_000n],
    ['(1.000 đồng)', 1_000n],
    ['đồng', 1n],
    ['Tổng mức đầu tư', null],
  ])('%s', (words, unit) => {
    expect(moneyUnitOf(words)).toBe(unit)
  })
})
