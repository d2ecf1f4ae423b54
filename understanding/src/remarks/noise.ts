import type { Block, Zone } from '../layout/index.ts'
import { readingView } from '../lexicon/index.ts'
import type { Remark } from '../reading.ts'

/** Runs of furniture that stand between or after the lines of the document, one remark for each run. */
export function noiseRemarks(
  text: string,
  blocks: readonly Block[],
  zones: readonly Zone[],
): readonly Remark[] {
  const remarks: Remark[] = []
  let from = -1
  const close = (to: number): void => {
    const [first, last] = [blocks[from], blocks[to - 1]]
    if (first && last && hasWords(text, first.start, last.end)) {
      remarks.push({
        span: { start: first.start, end: last.end },
        code: 'noise',
        message: 'Phần này thuộc trang đăng tải (liên kết, chú thích, số trang), không thuộc văn bản.',
      })
    }
    from = -1
  }
  blocks.forEach((_, at) => {
    if (zones[at] === 'furniture') from = from < 0 ? at : from
    else if (from >= 0) close(at)
  })
  if (from >= 0) close(blocks.length)
  return remarks
}

function hasWords(text: string, start: number, end: number): boolean {
  return /[\p{L}\d]{2}/u.test(
    readingView(text)
      .slice(start, Math.min(end, start + 2000))
      .replace(/<[^>]{0,200}>/g, ''),
  )
}
