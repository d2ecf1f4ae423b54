import type { OutlineEntry } from '../api/index.ts'

/** Whether the words of an outline entry are a heading, or the sentence of an item that has none. */
export function isHeading(words: string): boolean {
  const text = words.trim()
  return text !== '' && text.length <= 160 && !/[.;:,]$/.test(text)
}

/** Where lines begin that are headings of the document's own outline. */
export function headingStarts(text: string, outline: readonly OutlineEntry[]): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const entry of outline) {
    const start = text.lastIndexOf('\n', Math.max(0, entry.span.start - 1)) + 1
    const end = text.indexOf('\n', entry.span.start)
    if (isHeading(text.slice(start, end === -1 ? text.length : end))) starts.add(start)
  }
  return starts
}
