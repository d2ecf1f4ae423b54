import type { CivilDate } from '../calendar/index.ts'
import { foldMarks } from '@dieuhanh/understanding'
import { isValidOn } from './on-day.ts'
import type { Unit, UnitLevel } from './types.ts'

/** A unit prepared for type-ahead. */
interface SearchEntry {
  readonly unit: Unit
  readonly names: readonly SearchName[]
}

interface SearchName {
  readonly folded: string
  /** Without blanks and signs: "so nn&mt" is "sonnmt". */
  readonly compact: string
  /** Words between blanks, with one before the first: `includes(' bao lam')` finds them side by side. */
  readonly spaced: string
  readonly words: readonly string[]
  /** First letters of the words, with and without the linking ones: "snnvmt", "snnmt". */
  readonly initials: readonly string[]
}

/** Units ready to be searched many times, as typed letter by letter. */
export interface UnitIndex {
  readonly day: CivilDate
  readonly entries: readonly SearchEntry[]
}

/** A unit found, best first. */
export interface UnitMatch {
  readonly unit: Unit
  /** 0..100: how well the words fit a name. */
  readonly score: number
}

/** Fewer first letters inside a longer name fit too much. */
const FEWEST_INITIALS = 3
const LINKING = new Set(['va', 'cac', 'cua', 'voi'])
const LEVELS: Readonly<Record<UnitLevel, number>> = { central: 0, province: 1, district: 2, commune: 3 }

/** Prepares the units that exist on a day, under the names that they have on it. */
export function indexUnits(units: readonly Unit[], day: CivilDate): UnitIndex {
  const entries = units
    .filter((unit) => isValidOn(unit, day))
    .map((unit) => ({
      unit,
      names: unit.names.filter((name) => isValidOn(name, day)).map((name) => searchName(name.text)),
    }))
  return { day, entries }
}

/**
 * Units by what people type, with or without marks: names, abbreviations and initials. `stc` and `so tai` find Sở Tài chính, `nnmt`
 * and `so nn&mt` Sở Nông nghiệp và Môi trường, `ubnd ham kiem` UBND xã Hàm Kiệm. Better matches first, then the higher level.
 */
export function searchUnits(index: UnitIndex, typed: string, limit = 20): readonly UnitMatch[] {
  const query = searchName(typed)
  if (query.compact === '') return []
  const found: UnitMatch[] = []
  for (const entry of index.entries) {
    const score = entry.names.reduce((best, name) => Math.max(best, fit(query, name)), 0)
    if (score > 0) found.push({ unit: entry.unit, score })
  }
  return found.toSorted(order).slice(0, limit)
}

function order(one: UnitMatch, other: UnitMatch): number {
  return (
    other.score - one.score ||
    LEVELS[one.unit.level] - LEVELS[other.unit.level] ||
    one.unit.rank - other.unit.rank ||
    (one.unit.id < other.unit.id ? -1 : 1)
  )
}

/** How well typed words fit a name: from the whole name down to words in any order. */
function fit(query: SearchName, name: SearchName): number {
  if (query.compact === name.compact) return 100
  if (query.words.length === 1 && query.compact.length > 1) {
    if (name.initials.some((initials) => initials === query.compact)) return 90
    if (name.initials.some((initials) => initials.slice(1) === query.compact)) return 85
  }
  if (name.folded.startsWith(query.folded)) return 80
  if (name.compact.startsWith(query.compact)) return 75
  if (name.spaced.includes(query.spaced)) return 70
  if (startsInOrder(query.words, name.words)) return 65
  if (query.compact.length >= 3 && name.initials.some((initials) => initials.startsWith(query.compact)))
    return 55
  if (query.words.every((word) => name.words.some((other) => other.startsWith(word)))) return 45
  return query.compact.length >= 4 && name.compact.includes(query.compact) ? 25 : 0
}

/**
 * Whether every typed word begins a word of the name, or is made of the first letters of words, in order:
 * "so tai ch" in "so tai chinh", "btc tinh uy" in "ban to chuc tinh uy".
 */
function startsInOrder(typed: readonly string[], words: readonly string[]): boolean {
  let at = 0
  for (const word of typed) {
    let end = endOfMatch(word, words, at)
    while (end === -1 && at < words.length) {
      at += 1
      end = endOfMatch(word, words, at)
    }
    if (end === -1) return false
    at = end
  }
  return true
}

/** Where a typed word ends that begins at a word of the name, as its prefix or as first letters; -1 when it does not. */
function endOfMatch(typed: string, words: readonly string[], at: number): number {
  if (words[at]?.startsWith(typed) === true) return at + 1
  let [letters, end] = [0, at]
  while (letters < typed.length && end < words.length) {
    const word = words[end] ?? ''
    if (word.startsWith(typed.charAt(letters))) letters += 1
    else if (!LINKING.has(word)) return -1
    end += 1
  }
  return typed.length >= FEWEST_INITIALS && letters === typed.length ? end : -1
}

function searchName(text: string): SearchName {
  const folded = foldMarks(text).replace(/\s+/g, ' ').trim()
  const words = folded.split(/[^a-z0-9]+/).filter((word) => word !== '')
  const first = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('')
  const initials = [first(words), first(words.filter((word) => !LINKING.has(word)))]
  return { folded, compact: words.join(''), spaced: ` ${words.join(' ')}`, words, initials }
}
