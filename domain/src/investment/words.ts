/** Units of money by their size in đồng. */
export const moneyUnitNames: ReadonlyMap<bigint, string> = new Map([
  [1_000_000_000n, 'tỷ đồng'],
  [1_000_000n, 'triệu đồng'],
  [1_000n, 'nghìn đồng'],
  [1n, 'đồng'],
])

/** Money in words: 1.234.567.000 đồng. */
export function moneyWords(amount: bigint): string {
  return `${String(amount).replace(/\B(?=(?:\d{3})+$)/g, '.')} đồng`
}
