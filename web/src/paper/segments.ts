import type { HighlightKind, Span } from '../api/index.ts'

/** Something found in the text. */
export interface Mark extends Span {
  readonly kind: HighlightKind
  /** What it was read as, for hover. */
  readonly note: string | null
  /** The address of what it points at, when known. */
  readonly to?: string
}

/** A run of characters under the same marks. */
export interface Segment extends Span {
  readonly marks: readonly Mark[]
}

/** Marks sorted by start, for `marksWithin`. */
export function sortMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** The marks that touch a stretch; `sorted` by start. Nothing found is longer than a paragraph, so looking back is short. */
export function marksWithin(sorted: readonly Mark[], span: Span): readonly Mark[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < span.end) low = middle + 1
    else high = middle
  }
  const within: Mark[] = []
  for (let index = low - 1; index >= 0; index -= 1) {
    const mark = sorted[index]
    if (!mark || mark.start < span.start - 4000) break
    if (mark.end > span.start && mark.end > mark.start) within.push(mark)
  }
  return within.toReversed()
}

/** Cuts a stretch where marks begin and end; the pieces join to the whole. */
export function segmentsOf(span: Span, marks: readonly Mark[]): readonly Segment[] {
  const cuts = new Set([span.start, span.end])
  for (const mark of marks) {
    cuts.add(Math.max(mark.start, span.start))
    cuts.add(Math.min(mark.end, span.end))
  }
  const places = [...cuts].filter((at) => at >= span.start && at <= span.end).toSorted((a, b) => a - b)
  const segments: Segment[] = []
  for (let index = 0; index + 1 < places.length; index += 1) {
    const start = places[index] ?? 0
    const end = places[index + 1] ?? 0
    segments.push({ start, end, marks: marks.filter((mark) => mark.start <= start && mark.end >= end) })
  }
  return segments
}
