import type { Block, Zone } from '../layout/index.ts'
import { readingView } from '../lexicon/index.ts'
import type { Remark } from '../reading.ts'
import { inStretches } from '../stretches.ts'

/** Runs of furniture that stand between or after the lines of the document, one remark for each run. */
export function noiseRemarks(
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
): readonly Remark[] {
  const page: Noise = { text, blocks, zones, remarks: [], from: -1 }
  inStretches(blocks.length, pass, page)
  close(page, blocks.length)
  return page.remarks
}

/** Where furniture began that has not ended, or -1, and what was remarked before. */
interface Noise {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly zones: readonly Zone[]
  readonly remarks: Remark[]
  from: number
}

function pass(page: Noise, at: number): void {
  if (page.zones[at] !== 'furniture') close(page, at)
  else if (page.from < 0) page.from = at
}

function close(page: Noise, to: number): void {
  const { text, blocks, remarks, from } = page
  if (from < 0) return
  page.from = -1
  const [first, last] = [blocks[from], blocks[to - 1]]
  if (first && last && hasWords(text, first.start, last.end)) {
    remarks.push({
      span: { start: first.start, end: last.end },
      code: 'noise',
      message: 'Phần này thuộc trang đăng tải (liên kết, chú thích, số trang), không thuộc văn bản.',
    })
  }
}

function hasWords(text: string, start: number, end: number): boolean {
  return /[\p{L}\d]{2}/u.test(
    readingView(text)
      .slice(start, Math.min(end, start + 2000))
      .replace(/<[^>]{0,200}>/g, ''),
  )
}
