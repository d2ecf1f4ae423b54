/** How long something took, in milliseconds. */
export interface Timing {
  readonly p50: number
  readonly p95: number
}

/** Asks `rounds` times one after another, after a few to warm up; each round gets its number. */
export async function timed(rounds: number, ask: (round: number) => Promise<unknown>): Promise<Timing> {
  for (let round = 0; round < 5; round += 1) await ask(round)
  const taken: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now()
    await ask(round)
    taken.push(performance.now() - begun)
  }
  taken.sort((one, other) => one - other)
  return { p50: at(taken, 0.5), p95: at(taken, 0.95) }
}

/** Asks `count` times with `abreast` questions in flight; answers per second. */
export async function perSecond(
  count: number,
  abreast: number,
  ask: (round: number) => Promise<unknown>,
): Promise<number> {
  let next = 0
  const begun = performance.now()
  const one = async (): Promise<void> => {
    while (next < count) await ask((next += 1))
  }
  await Promise.all(Array.from({ length: abreast }, one))
  return (count / (performance.now() - begun)) * 1000
}

/** Prints rows as a table: the first column to the left, figures to the right. */
export function printTable(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [heads, ...rows]
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  console.log(line(heads))
  console.log(widths.map((width) => '-'.repeat(width)).join('  '))
  for (const row of rows) console.log(line(row))
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
