import { COMMON_SYLLABLES, readingView } from '../lexicon/index.ts'
import type { Block } from './block.ts'

const LONGEST = 30
const WORDS = /\p{L}+/gu

/** `— Nế GiÚz Ae`, `T1PT`, `Che pi`: what a scanner made of a stamp or a pen stroke above a letterhead; no half of it is words. */
export function isNoise(text: string, { kind, start, end }: Block): boolean {
  if (kind !== 'text' || end - start > LONGEST) return false
  const words = readingView(text.slice(start, end)).match(WORDS) ?? []
  const known = words.filter((word) => COMMON_SYLLABLES.has(word)).length
  return words.length > 0 && words.length < 7 && known * 2 < words.length
}
