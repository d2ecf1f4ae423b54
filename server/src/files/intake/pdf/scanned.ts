import type { IntakeRefused } from '../types.ts'

/** What a page is as far as it matters whether its file is a scan. */
export interface SeenPage {
  readonly letters: 'text' | 'none' | 'broken'
  /** A picture covers most of it. Asked only of pages that have no text. */
  readonly pictured: boolean
}

/**
 * Whether a file is to be read as a scan is, page by page, with the facts of its refusal; null when its letters are
 * enough. It is one when no page has text, or when a page has none and is a picture: what stands on it would be lost.
 */
export function asScan(pages: readonly SeenPage[]): NonNullable<IntakeRefused['facts']> | null {
  const count = { pages: pages.length }
  if (pages.every(({ letters }) => letters !== 'text'))
    return pages.some(({ letters }) => letters === 'broken') ? { found: 'broken-text', ...count } : count
  const pictured = pages.flatMap((page, at) => (page.letters !== 'text' && page.pictured ? [at + 1] : []))
  return pictured.length === 0 ? null : { found: 'pictured-pages', ...count, pictured: listed(pictured) }
}

const MOST_NAMED = 20

function listed(pages: readonly number[]): string {
  return `${pages.slice(0, MOST_NAMED).join(', ')}${pages.length > MOST_NAMED ? '…' : ''}`
}
