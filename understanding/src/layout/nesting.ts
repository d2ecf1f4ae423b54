import { inStretches } from '../stretches.ts'
import type { Block } from './block.ts'
import { MARKER_RANKS } from './marker-rank.ts'
import type { Marker } from './marker.ts'

/**
 * Says how deep each marked block stands where that follows from those around it: `* Trồng trọt:` stands above the dashes that it
 * opens, `(1)` directly under `a)`, and `(1)` and `a)` under the bullet that leads in, although each usually stands elsewhere.
 */
export function nest(text: string, blocks: Block[]): void {
  const nesting: Nesting = { text, blocks, open: [], dots: [], isFirst: true, raised: false }
  inStretches(blocks.length, nestNext, nesting)
}

/** The parts that are open, and the round bullets of the innermost of them. */
interface Nesting {
  readonly text: string
  readonly blocks: Block[]
  readonly open: Marker[]
  /** Those that stand above dashes if there are such below. */
  dots: number[]
  /** Whether no bullet has been met in the part, and whether its round ones stand above its dashes. */
  isFirst: boolean
  raised: boolean
}

function nestNext(nesting: Nesting, at: number): void {
  const { blocks, open } = nesting
  const block = blocks[at]
  if (!block) return
  if (block.hashes > 0) open.length = 0
  if (!block.marker) return
  if (isBullet(block.marker)) raiseDots(nesting, at, block.marker)
  else {
    nesting.isFirst = true
    nesting.raised = false
    nesting.dots = []
    const rank = rankAmong(nesting, at, block.marker)
    if (rank !== block.marker.rank) rankAt(blocks, at, rank)
  }
  const marker = blocks[at]?.marker ?? block.marker
  while ((open.at(-1)?.rank ?? -1) >= marker.rank) open.pop()
  open.push(marker)
}

const isBullet = ({ kind }: Marker): boolean => kind === 'dash' || kind === 'plus' || kind === 'dot'

/** Between points and dashes. */
const ABOVE_DASHES = 1075

/** Where a round bullet comes first in a part, those of the part stand above its dashes. */
function raiseDots(nesting: Nesting, at: number, { kind }: Marker): void {
  const { blocks, dots, isFirst } = nesting
  nesting.isFirst = false
  if (kind === 'dot' && nesting.raised) rankAt(blocks, at, ABOVE_DASHES)
  else if (kind === 'dot' && (isFirst || dots.length > 0)) dots.push(at)
  else if (kind !== 'dot' && dots.length > 0) {
    for (const dot of dots) rankAt(blocks, dot, ABOVE_DASHES)
    nesting.raised = true
    nesting.dots = []
  }
}

function rankAt(blocks: Block[], at: number, rank: number): void {
  const block = blocks[at]
  if (block?.marker) blocks[at] = { ...block, marker: { ...block.marker, rank } }
}

const OPENING = new Set(['1', 'a', 'i'])

/** How deep a number or letter stands among those that are open. */
function rankAmong(nesting: Nesting, at: number, marker: Marker): number {
  const { open } = nesting
  if (marker.kind !== 'parenthesis' && marker.kind !== 'point') return marker.rank
  const opens = OPENING.has(marker.label)
  if (opens) return below(nesting, at, marker)
  const sibling = open.findLast(({ kind }) => kind === marker.kind)
  return Math.max(sibling?.rank ?? 0, marker.rank)
}

/** `- Đẩy mạnh phân cấp, theo hướng:` over `(1)`, and `a) …` over `(1)`. */
function below({ text, blocks, open }: Nesting, at: number, marker: Marker): number {
  const last = open.at(-1)
  const above = blocks[at - 1]
  if (last && above?.marker === last && isBullet(last) && LEADS_IN.test(text.slice(above.end - 4, above.end)))
    return last.rank + 50
  const inPoint = marker.kind === 'parenthesis' && open.some(({ kind }) => kind === 'point')
  return inPoint ? MARKER_RANKS.point + 50 : marker.rank
}
const LEADS_IN = /:[*_\s]{0,3}$/
