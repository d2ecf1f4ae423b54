import type { Figure } from '../reading.ts'

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/triệu (?:tỷ|tỉ)/, 1e15],
  [/(?:nghìn|ngàn) (?:tỷ|tỉ)/, 1e12],
  [/trăm (?:tỷ|tỉ)/, 1e11],
  [/(?:tỷ|tỉ)/, 1e9],
  [/triệu|^tr[ .]?đ/, 1e6],
  [/(?:nghìn|ngàn)/, 1e3],
]
const DONG = /^(?:[\p{L}\s]*\s)?(?:đồng|đ|vnđ|vnd)(?:$|\/)|^tr\.?đ(?:ồng)?(?:$|\/)/u

/**
 * The normal form of an amount of money: whole đồng. `{ value: 8318, unit: 'tỷ đồng' }` is `8_318_000_000_000n`; nothing for
 * other currencies and for what is not money.
 */
export function inDong(figure: Pick<Figure, 'value' | 'unit'>): bigint | undefined {
  const unit = figure.unit.toLowerCase()
  if (figure.value === undefined || !DONG.test(unit)) return undefined
  const factor = FACTORS.find(([words]) => words.test(unit))?.[1] ?? 1
  return BigInt(Math.round(figure.value * factor))
}
