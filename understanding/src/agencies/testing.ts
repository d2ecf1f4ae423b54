import { describe, expect, it } from 'vitest'
import { readAgencies } from './index.ts'

/** The mentions of a text; a group ends with an asterisk. */
function found(text: string): string[] {
  return readAgencies(text).map((mention) => {
    const words = text.slice(mention.span.start, mention.span.end).replace(/\s+/g, ' ')
    return mention.kind === 'group' ? `${words}*` : words
  })
}

/** Each text has these mentions and no other. */
export const table = (
  name: string,
  rows: readonly (readonly [text: string, ...expected: string[]])[],
): void => {
  describe(name, () => {
    it.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
      expect(found(text)).toEqual(expected)
    })
  })
}
