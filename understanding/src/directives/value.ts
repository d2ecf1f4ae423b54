import type { Span } from '../reading.ts'

/** What stands after the colon, without the full stop. */
export function valueOf(view: string, first: number, to: number): Span | undefined {
  let start = view.indexOf(':', first) + 1
  let end = to
  while (start < end && ' *_\n'.includes(view.charAt(start))) start++
  while (end > start && ' .;,*_\n'.includes(view.charAt(end - 1))) end--
  return end > start ? { start, end } : undefined
}
