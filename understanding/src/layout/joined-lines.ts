import { inStretches } from '../stretches.ts'
import type { Block } from './block.ts'

/** The line ends inside paragraphs, where a line was full or a page ended: they divide nothing, other than those of a title. */
export function lineEndsWithin(text: string, blocks: readonly Block[]): readonly number[] {
  const ends: number[] = []
  inStretches(blocks.length, addLineEnds, { text, blocks, ends })
  return ends
}

interface Found {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly ends: number[]
}

function addLineEnds({ text, blocks, ends }: Found, at: number): void {
  const block = blocks[at]
  if (!block || block.title) return
  const { lineEnds } = block
  for (let order = 0; order < lineEnds.length - 1; order++)
    for (let end = lineEnds[order] ?? 0; isBlank(text.charCodeAt(end)); end++)
      if (text.charCodeAt(end) === NEWLINE) ends.push(end)
}

const NEWLINE = 10
const SPACE = 32
const isBlank = (unit: number): boolean => unit === SPACE || unit === NEWLINE
