import { walkXml } from '../xml.ts'

/** One level of a list as Word defines it: `%1.%2` with a number format for each. */
export interface Level {
  start: number
  format: string
  text: string
  /** Style whose paragraphs take this level. */
  style: string | null
  legal: boolean
}

/** The lists of a document: which levels a paragraph's `numId` means, and which lists count together. */
export interface Lists {
  readonly levelOf: (list: string, depth: number) => Level | undefined
  /** Restart that a use of the list asks for, per level. */
  readonly restartOf: (list: string, depth: number) => number | undefined
  /** Lists with the same key share their counters. */
  readonly counterOf: (list: string) => string
}

interface Use {
  abstract: string
  readonly restarts: Map<number, number>
  readonly levels: Map<number, Level>
}

/** No lists at all. */
export const noLists: Lists = {
  levelOf: () => undefined,
  restartOf: () => undefined,
  counterOf: (list) => list,
}

/** Reads `word/numbering.xml`. */
export function readNumbering(bytes: Uint8Array): Lists {
  const abstracts = new Map<string, Map<number, Level>>()
  const uses = new Map<string, Use>()
  let abstract = new Map<number, Level>()
  let use: Use | null = null
  let level: Level | null = null
  let depth = 0
  walkXml(bytes, 'word/numbering.xml', {
    open: ({ name, attributes }) => {
      const value = attributes['val'] ?? ''
      if (name === 'abstractNum') {
        abstract = new Map()
        abstracts.set(attributes['abstractNumId'] ?? '', abstract)
      } else if (name === 'num') {
        use = { abstract: '', restarts: new Map(), levels: new Map() }
        uses.set(attributes['numId'] ?? '', use)
      } else if (name === 'abstractNumId' && use) use.abstract = value
      else if (name === 'lvlOverride') depth = Number(attributes['ilvl'] ?? 0)
      else if (name === 'startOverride') use?.restarts.set(depth, Number(value))
      else if (name === 'lvl') {
        level = { start: 1, format: 'decimal', text: '', style: null, legal: false }
        const levels = use ? use.levels : abstract
        levels.set(Number(attributes['ilvl'] ?? 0), level)
      } else if (level) describe(level, name, value)
    },
    close: (name) => {
      if (name === 'lvl') level = null
      if (name === 'num') use = null
    },
  })
  return {
    levelOf: (list, at) => {
      const found = uses.get(list)
      return found?.levels.get(at) ?? (found && abstracts.get(found.abstract)?.get(at))
    },
    restartOf: (list, at) => uses.get(list)?.restarts.get(at),
    counterOf: (list) => uses.get(list)?.abstract ?? list,
  }
}

function describe(level: Level, name: string, value: string): void {
  if (name === 'start') level.start = Number(value)
  else if (name === 'numFmt') level.format = value
  else if (name === 'lvlText') level.text = value
  else if (name === 'pStyle') level.style = value
  else if (name === 'isLgl') level.legal = value !== '0' && value !== 'false'
}

/** Counts through a document and says the label of each numbered paragraph, as Word prints it. */
export function labelMaker(lists: Lists): (list: string, depth: number) => string {
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  return (list, depth) => {
    const level = lists.levelOf(list, depth)
    if (!level) return ''
    if (level.format === 'bullet') return bulletOf(level.text)
    if (level.format === 'none' && level.text === '') return ''
    const key = lists.counterOf(list)
    const counts = counters.get(key) ?? []
    counters.set(key, counts)
    const restart = begun.has(`${list}/${depth}`) ? undefined : lists.restartOf(list, depth)
    begun.add(`${list}/${depth}`)
    const before = counts[depth]
    counts[depth] = restart ?? (before === undefined ? level.start : before + 1)
    counts.length = depth + 1
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const other = lists.levelOf(list, at)
      const count = counts[at] ?? other?.start ?? 1
      return formatCount(count, level.legal ? 'decimal' : (other?.format ?? 'decimal'))
    })
  }
}

// Bullets are letters of symbol fonts; the signs that Vietnamese papers use as levels stay.
function bulletOf(text: string): string {
  return /^[-+*•–]$/u.test(text) ? text : '-'
}

/** A count as Word writes it: `lowerRoman` 4 is `iv`, `lowerLetter` 28 is `bb`. */
export function formatCount(count: number, format: string): string {
  if (format === 'lowerLetter') return letters(count)
  if (format === 'upperLetter') return letters(count).toUpperCase()
  if (format === 'upperRoman') return roman(count)
  if (format === 'lowerRoman') return roman(count).toLowerCase()
  if (format === 'decimalZero') return String(count).padStart(2, '0')
  if (format === 'none') return ''
  return String(count)
}

function letters(count: number): string {
  if (count < 1) return String(count)
  const letter = String.fromCodePoint(97 + ((count - 1) % 26))
  return letter.repeat(Math.min(10, Math.ceil(count / 26)))
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(count: number): string {
  if (count < 1 || count > 3999) return String(count)
  let rest = count
  let written = ''
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      written += sign
      rest -= value
    }
  }
  return written
}
