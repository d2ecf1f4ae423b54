import type { Span } from '../api/index.ts'

/** The position in the text of a place in the page; every run of words carries its own start as `data-s`. */
function positionOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const run = element?.closest('[data-s]')
  if (run instanceof HTMLElement) {
    const start = Number(run.dataset['s'])
    const within = node instanceof Text ? offset : offset > 0 ? (run.textContent?.length ?? 0) : 0
    return start + within
  }
  // Between runs (the edge of a paragraph): the next run inside, else the end of the last one.
  const inner = node instanceof Element ? (node.childNodes[offset] ?? null) : null
  const next =
    inner instanceof Element ? (inner.querySelector('[data-s]') ?? inner.closest('[data-s]')) : null
  if (next instanceof HTMLElement) return Number(next.dataset['s'])
  const all = element?.querySelectorAll<HTMLElement>('[data-s]')
  const last = all?.[all.length - 1]
  return last ? Number(last.dataset['s']) + (last.textContent?.length ?? 0) : null
}

/** The position under the pointer, or null beside the words. */
export function positionAt(x: number, y: number): number | null {
  // Safari before 18.4 knows only the older name.
  const page: Partial<Pick<Document, 'caretPositionFromPoint' | 'caretRangeFromPoint'>> = document
  const caret = page.caretPositionFromPoint?.call(document, x, y)
  if (caret) return positionOf(caret.offsetNode, caret.offset)
  const range = page.caretRangeFromPoint?.call(document, x, y)
  return range ? positionOf(range.startContainer, range.startOffset) : null
}

/** The stretch of the text that is selected inside `paper`; null when nothing is, or something outside it. */
export function selectedSpan(paper: HTMLElement | null): Span | null {
  const selection = window.getSelection()
  if (!paper || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!paper.contains(range.startContainer) || !paper.contains(range.endContainer)) return null
  const start = positionOf(range.startContainer, range.startOffset)
  const end = positionOf(range.endContainer, range.endOffset)
  return start !== null && end !== null && end > start ? { start, end } : null
}
