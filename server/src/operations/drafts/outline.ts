import type { Reading, Span } from '@dieuhanh/understanding'

const LONGEST_HEADING = 200

/** The headings above a place of the text, outermost first. */
export function outlineAt(text: string, reading: Reading, span: Span): readonly string[] {
  const path: string[] = []
  let level = reading.outline
  for (;;) {
    const node = level.find(
      (candidate) => candidate.span.start <= span.start && span.end <= candidate.span.end,
    )
    if (!node) return path
    const { heading } = node
    if (heading && heading.end <= span.start) {
      const words = text.slice(heading.start, heading.end).replace(/\s+/g, ' ').trim()
      const name = words.length > LONGEST_HEADING ? `${words.slice(0, LONGEST_HEADING - 1)}…` : words
      // A page that says its title twice has one title.
      if (name !== path.at(-1)) path.push(name)
    }
    level = node.children
  }
}
