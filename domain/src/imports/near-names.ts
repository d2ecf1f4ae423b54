/** Names that are nearly what was written, by the letters that they share three by three: for slips of the pen. */
export interface NearNames {
  (written: string, most: number): readonly string[]
}

const NEAR = 0.55

/** Prepares names (folded, by the id of whom they name) for being compared with what is written. */
export function nearNames(names: Iterable<readonly [folded: string, id: string]>): NearNames {
  const prepared = [...names].map(([folded, id]) => ({ id, parts: partsOf(folded) }))
  return (written, most) => {
    const parts = partsOf(written)
    const best = new Map<string, number>()
    for (const { id, parts: other } of prepared) {
      const score = likeness(parts, other)
      if (score >= NEAR && score > (best.get(id) ?? 0)) best.set(id, score)
    }
    return [...best]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([id]) => id)
  }
}

function partsOf(folded: string): ReadonlySet<string> {
  const padded = ` ${folded} `
  const parts = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += 1) parts.add(padded.slice(at, at + 3))
  return parts
}

// Shares of both, so that a short name is not near to every long one.
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const few = one.size < other.size ? one : other
  const many = few === one ? other : one
  if (few.size * 3 < many.size) return 0
  let shared = 0
  for (const part of few) if (many.has(part)) shared += 1
  return (2 * shared) / (one.size + other.size)
}
