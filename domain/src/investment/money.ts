import { foldMarks } from '@dieuhanh/understanding'
import { multiplyDecimal, type Decimal } from '../indicators/index.ts'

const UNITS: readonly (readonly [RegExp, bigint])[] = [
  [/(?<![a-z])(?:ti|ty)(?: ?(?:dong|d|vnd)(?![a-z])|$)/, 1_000_000_000n],
  [/(?<![a-z])(?:(?:trieu|tr) ?\.?(?:dong|d|vnd)(?![a-z])|trieu$)/, 1_000_000n],
  [/(?<![a-z])(?:nghin|ngan|1000|1\.000) ?(?:dong|d|vnd)(?![a-z])/, 1_000n],
  [/(?<![a-z])(?:dong|vnd)(?![a-z])/, 1n],
]

/** The unit of money that words name, in đồng: "ĐVT: triệu đồng" is 1.000.000. Null where they name none. */
export function moneyUnitOf(words: string): bigint | null {
  const folded = foldMarks(words)
  return UNITS.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

/**
 * An amount of a unit in whole đồng. A part of a đồng, which only a program's arithmetic leaves, is rounded to the nearest;
 * half of one goes away from zero.
 */
export function wholeAmount(value: Decimal, unit: bigint): bigint {
  const [whole = '0', fraction = ''] = multiplyDecimal(value, unit).split('.')
  const sign = whole.startsWith('-') ? -1n : 1n
  return BigInt(whole) + (/^[5-9]/.test(fraction) ? sign : 0n)
}
