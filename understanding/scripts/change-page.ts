import type { Span } from '../src/index.ts'
import { KINDS } from './compare-readings.ts'
import type { Change } from './compare-readings.ts'

/** What changed in one text, for a reviewer to read: what is said, and the words around it with the place in ⟦…⟧. */
export function changePage(name: string, text: string, changes: readonly Change[]): string {
  if (changes.length === 0) return ''
  const kinds = KINDS.map((kind) => {
    const lines = changes.filter((change) => change.kind === kind).map((change) => changeLines(text, change))
    return lines.length === 0 ? '' : `\n  ${kind}\n${lines.join('')}`
  })
  return `\n${name}\n${kinds.join('')}`
}

/** How many appeared, vanished and changed, by kind, as a table in Markdown. */
export function changeTable(changes: readonly Change[]): string {
  const rows = KINDS.map((kind) => {
    const some = changes.filter((change) => change.kind === kind)
    const appeared = some.filter(({ before }) => !before).length
    const vanished = some.filter(({ after }) => !after).length
    return `| ${kind} | ${appeared} | ${vanished} | ${some.length - appeared - vanished} |\n`
  })
  return `| kind | appeared | vanished | changed |\n| --- | ---: | ---: | ---: |\n${rows.join('')}`
}

function changeLines(text: string, { before, after }: Change): string {
  const lines = []
  if (before) lines.push(`    - ${before.says}`)
  if (before && (!after || !isSame(before.span, after.span))) lines.push(`      ${around(text, before.span)}`)
  if (after) lines.push(`    + ${after.says}`, `      ${around(text, after.span)}`)
  return `${lines.join('\n')}\n`
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** The place with the words of its line before and after it; a long place is told by its two ends. */
function around(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 80)
  const line = text.indexOf('\n', end)
  const to = Math.min(line < 0 ? text.length : line, end + 60)
  const words = text.slice(start, end)
  const place = words.length <= 240 ? words : `${words.slice(0, 160)} … ${words.slice(-60)}`
  const shown = `${text.slice(from, start)}⟦${place}⟧${text.slice(end, to)}`
  return shown.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}
