import { symbolKey } from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import type { DocumentSearch } from '../../store/documents/index.ts'

const MOST_WORDS = 12

/** What was typed into the search box; null when there is nothing to look for. */
export function readSearch(typed: string | undefined): DocumentSearch | null {
  if (typed === undefined) return null
  const terms = foldMarks(typed)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
  if (terms.length === 0) return null
  const words = terms.map((term, at) => (at === terms.length - 1 ? `${term}:*` : term)).join(' & ')
  return { words, terms, symbolKey: typedSymbol(typed) }
}

/**
 * The words around a hit with « » around those that were searched, as they stand in the text. Each letter is folded by
 * itself, so that a place in the folded words is a place in the text.
 */
export function markHits(around: string, terms: readonly string[]): string {
  const letters = Array.from(around)
  const folded = letters.map((letter) => foldMarks(letter).slice(0, 1) || ' ').join('')
  const hits = new RegExp(
    `(?<![a-z0-9])(?:${terms.toSorted((a, b) => b.length - a.length).join('|')})[a-z0-9]*`,
    'g',
  )
  let marked = ''
  let end = 0
  for (const hit of folded.matchAll(hits)) {
    marked += `${letters.slice(end, hit.index).join('')}«${letters.slice(hit.index, hit.index + hit[0].length).join('')}»`
    end = hit.index + hit[0].length
  }
  marked += letters.slice(end).join('')
  // Half a word at either end is left out.
  return `…${marked
    .replace(/\s+/g, ' ')
    .replace(/^\S*\s/, '')
    .replace(/\s\S*$/, '')}…`.replaceAll('» «', ' ')
}

// "15-NQ/TU", "nghị quyết 15-nq/tu", "24/2021/NQ-HĐND"; "30/6" and "15/12/2026" are days.
function typedSymbol(typed: string): string | null {
  const shape = /(?<![\d/])\d{1,6}\s*(?:\/\s*\d{4}\s*)?[-–/]\s*\p{L}[\p{L}\d]*(?:[-–/.][\p{L}\d]+)*/u
  const found = shape.exec(typed.normalize('NFC'))
  return found ? symbolKey(found[0]) : null
}
