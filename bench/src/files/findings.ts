import { read } from '../../../understanding/src/index.ts'
import type { Again, FormatAnswer } from './own-process.ts'

const KINDS = ['citations', 'dates', 'figures'] as const

type Findings = Record<keyof FormatAnswer['found'], readonly string[]>

/** The citations, dates and figures of a text, in its own words. */
export function findingsOf(text: string): Findings {
  const { citations, times, figures } = read(text)
  const words = ({ span }: { span: { start: number; end: number } }): string =>
    text.slice(span.start, span.end).replace(/\s+/g, ' ').normalize('NFC')
  return { citations: citations.map(words), dates: times.map(words), figures: figures.map(words) }
}

const none: Again = { all: 0, again: 0 }
/** What there is before anything was counted. */
export const nothingFound: FormatAnswer['found'] = { citations: none, dates: none, figures: none }

/** How many of each kind are found again, added to what was counted before. */
export function addFound(
  before: FormatAnswer['found'],
  wanted: Findings,
  got: Findings,
): FormatAnswer['found'] {
  const found = { ...before }
  for (const kind of KINDS) {
    const { all, again } = foundAgain(wanted[kind], got[kind])
    found[kind] = { all: found[kind].all + all, again: found[kind].again + again }
  }
  return found
}

function foundAgain(wanted: readonly string[], found: readonly string[]): Again {
  const left = new Map<string, number>()
  for (const words of found) left.set(words, (left.get(words) ?? 0) + 1)
  let again = 0
  for (const words of wanted) {
    const count = left.get(words) ?? 0
    if (count > 0) again += 1
    left.set(words, count - 1)
  }
  return { all: wanted.length, again }
}
