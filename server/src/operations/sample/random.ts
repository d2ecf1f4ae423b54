/** A small seeded source of chance (mulberry32), so that the sample tells the same story everywhere. */
export interface Random {
  /** 0 ≤ x < 1 */
  readonly unit: () => number
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number
  readonly pick: <T>(from: readonly T[]) => T
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (least: number, most: number): number => least + Math.floor(unit() * (most - least + 1))
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(unit() * from.length)]
    if (picked === undefined) throw new RangeError('nothing to pick from')
    return picked
  }
  return { unit, between, pick }
}
