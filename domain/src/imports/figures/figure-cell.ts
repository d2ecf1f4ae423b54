import { foldMarks, read } from '@dieuhanh/understanding'
import {
  decimalOfNumber,
  decimalOf,
  isRate,
  multiplyDecimal,
  percentOf,
  type Decimal,
  type FigureRelation,
  type StatedFigure,
} from '../../indicators/index.ts'
import { moneyUnitOf } from '../../investment/index.ts'
import { wordsOf } from '../cell.ts'
import type { Cell } from '../types.ts'
import { readNumberWords } from './number-words.ts'

/** A figure of a cell, nothing, or why it cannot be read. */
export type FigureReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'figure'; readonly figure: StatedFigure }
  | { readonly kind: 'problem'; readonly code: string }

const NOTHING = /^(?:[-–—…./x]+|\.{2,}|(?:chua|khong) (?:co|giao)(?: so lieu)?|n\/a)$/
const RELATIONS: readonly (readonly [RegExp, FigureRelation])[] = [
  [/^(?:>=|≥|>|(?:tren|hon|it nhat|toi thieu|dat tren|tu)(?= ))\s*/, 'at-least'],
  [/^(?:<=|≤|<|(?:duoi|khong qua|toi da|nhieu nhat)(?= ))\s*/, 'at-most'],
  [/^(?:~|≈|(?:khoang|gan|xap xi)(?= ))\s*/, 'about'],
]
const AND_MORE = /\s*tro len$/

const problem = (code: string): FigureReading => ({ kind: 'problem', code })

/** Reads the figure of a cell in the measure of its row: 8,5; "≥ 8%"; "8 - 8,5"; "197/390"; "1,2 tỷ đồng" of triệu đồng. */
export function readFigureCell(cell: Cell, measure: string): FigureReading {
  if (typeof cell === 'number') return exactly(decimalOfNumber(cell))
  if (cell === null) return { kind: 'none' }
  if (typeof cell === 'boolean') return problem('figure-not-understood')
  if (typeof cell === 'object') {
    if ('percent' in cell)
      return exactly(decimalOfNumber(isRate(measure) || measure === '' ? cell.percent : cell.percent / 100))
    return problem('day' in cell ? 'figure-is-day' : 'cell-error')
  }
  const words = wordsOf(cell).replace(/\s+/g, ' ')
  return words === '' || NOTHING.test(foldMarks(words)) ? { kind: 'none' } : readFigureWords(words, measure)
}

function readFigureWords(words: string, measure: string): FigureReading {
  const said = relationOf(words)
  const { text, own } = withoutMeasure(said.text, measure)
  const factor = factorOf(own, measure)
  if (factor === null) return problem(own.includes('(') ? 'figure-not-understood' : 'measure-differs')
  const parts = /^(-?[\d.,]+) ?(?:[-–—]|den) ?([\d.,]+)$/.exec(foldMarks(text))
  if (parts && said.relation === 'exactly') {
    const [value, upper] = [readNumberWords(parts[1] ?? ''), readNumberWords(parts[2] ?? '')]
    if (!value || !upper) return problem('figure-not-understood')
    return figure({ value: times(value, factor), upper: times(upper, factor), relation: 'between' })
  }
  const ratio = /^([\d.,]+) ?\/ ?([\d.,]+)$/.exec(text)
  if (ratio) return ratioOf(readNumberWords(ratio[1] ?? ''), readNumberWords(ratio[2] ?? ''), measure)
  const value = readNumberWords(text) ?? byEngine(said.text)
  return value
    ? figure({ value: times(value, factor), relation: said.relation })
    : problem('figure-not-understood')
}

function relationOf(words: string): { readonly text: string; readonly relation: FigureRelation } {
  const folded = foldMarks(words)
  const more = AND_MORE.exec(folded)
  if (more && folded.length === words.length)
    return { text: relationOf(words.slice(0, more.index)).text, relation: 'at-least' }
  for (const [pattern, relation] of RELATIONS) {
    const found = pattern.exec(folded)
    // Folding keeps the length of composed letters.
    if (found && folded.length === words.length)
      return { text: words.slice(found[0].length).trim(), relation }
  }
  return { text: words, relation: 'exactly' }
}

/** Splits "1,2 tỷ đồng" in its number and its measure; the signs of the number come first. */
function withoutMeasure(words: string, measure: string): { readonly text: string; readonly own: string } {
  const found = /^([-\d.,\s/–—]*\d)\s*(?:%\s*[-–—]\s*([\d.,]+)\s*)?([^\d]*)$/.exec(words)
  if (!found) return { text: words, own: measure }
  const [, first = '', second, own = ''] = found
  return { text: second === undefined ? first.trim() : `${first} - ${second}`, own: own.trim() }
}

// The cell's own measure in that of the row: 1 where it is the same or none is said, null where it is another one.
function factorOf(own: string, measure: string): { readonly by: bigint; readonly over: bigint } | null {
  const same = { by: 1n, over: 1n }
  const plain = (text: string): string => foldMarks(text).replace(/[^a-z0-9%‰]+/g, '')
  if (plain(own) === '' || plain(own) === plain(measure) || measure === '') return same
  const [a, b] = [moneyUnitOf(own), moneyUnitOf(measure)]
  if (a !== null && b !== null) return a >= b ? { by: a / b, over: 1n } : { by: 1n, over: b / a }
  return a === null && b === null && plain(measure).includes(plain(own)) ? same : null
}

function times(value: Decimal, factor: { by: bigint; over: bigint } | null): Decimal {
  if (factor === null) return value
  const places = String(factor.over).length - 1
  if (places === 0) return multiplyDecimal(value, factor.by)
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.')
  const digits = whole.padStart(places + 1, '0')
  const moved = `${digits.slice(0, -places)}.${digits.slice(-places)}${fraction}`
  return decimalOf(`${value.startsWith('-') ? '-' : ''}${moved}`) ?? value
}

function ratioOf(numerator: Decimal | null, denominator: Decimal | null, measure: string): FigureReading {
  if (!numerator || !denominator || denominator === '0') return problem('figure-not-understood')
  const percent = percentOf(numerator, denominator)
  const value = isRate(measure) ? decimalOfNumber(percent ?? 0) : numerator
  return value ? figure({ value, numerator, denominator }) : problem('figure-not-understood')
}

// One figure with its unit in a phrase: what the engine finds, where it finds exactly one.
function byEngine(words: string): Decimal | null {
  const { figures } = read(words)
  const [one] = figures
  if (figures.length !== 1 || one?.value === undefined || one.approximate || one.total !== undefined)
    return null
  const rest = foldMarks(words.slice(0, one.span.start) + words.slice(one.span.end))
  return /^[^a-z0-9]*(?:dat|bang|la)?[^a-z0-9]*$/.test(rest) ? decimalOfNumber(one.value) : null
}

function exactly(value: Decimal | null): FigureReading {
  return value === null ? problem('figure-not-understood') : figure({ value })
}

function figure(given: Partial<StatedFigure> & Pick<StatedFigure, 'value'>): FigureReading {
  const none = { upper: null, relation: 'exactly', numerator: null, denominator: null } as const
  return { kind: 'figure', figure: { ...none, ...given } }
}
