import type { OutlineEntry } from '../api/index.ts'

/** Whether a line is a heading, or the sentence of an item that has none. */
export function isHeading(line: string): boolean {
  const text = line.trim()
  return text !== '' && text.length <= 160 && !/[.;:,]$/.test(text)
}

function lineOf(text: string, entry: OutlineEntry): { start: number; line: string } {
  const start = text.lastIndexOf('\n', Math.max(0, entry.span.start - 1)) + 1
  const end = text.indexOf('\n', entry.span.start)
  return { start, line: text.slice(start, end === -1 ? text.length : end) }
}

/** Where lines begin that are headings of the document's own outline. */
export function headingStarts(text: string, outline: readonly OutlineEntry[]): ReadonlySet<number> {
  const lines = outline.map((entry) => lineOf(text, entry))
  return new Set(lines.filter(({ line }) => isHeading(line)).map(({ start }) => start))
}

/** The entries that a reader looks for in an outline: those with a heading of their own. */
export function headings(text: string, outline: readonly OutlineEntry[]): readonly OutlineEntry[] {
  return outline.filter((entry) => entry.heading && isHeading(lineOf(text, entry).line))
}
