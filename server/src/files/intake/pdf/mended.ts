import type { Block } from '../blocks.ts'
import { detectText, fromLegacy, vietnameseShare, type LegacyEncoding } from '../legacy/index.ts'

/** A block whose letters look Latin and are Vietnamese of an older encoding, converted. */
export function mended(block: Block, found: Set<LegacyEncoding>): Block {
  const text = block.kind === 'paragraph' ? block.text : block.rows.flat(2).join(' ')
  const detected = detectText(text)
  if (!detected) return block
  found.add(detected.encoding)
  if (block.kind === 'paragraph') return { kind: 'paragraph', text: detected.text }
  const convert = (cell: string): string => fromLegacy(cell, detected.encoding)
  return { kind: 'table', rows: block.rows.map((row) => row.map((cell) => cell.map(convert))) }
}

const MOST_GARBAGE = 0.12
const SAMPLE = 20_000
const FEWEST_WORDS = 30
const LEAST_SHARE = 0.4

/**
 * Whether the text layer of a page is no text: letters without meaning (private use, unknown), or words with marks none of which
 * are built as Vietnamese is.
 */
export function isBroken(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const garbage = sample.match(/[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0
  if (garbage > sample.length * MOST_GARBAGE) return true
  const { words, share } = vietnameseShare(sample)
  return words >= FEWEST_WORDS && share < LEAST_SHARE && !detectText(sample)
}
