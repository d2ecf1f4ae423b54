import { classOf, DIGIT, LETTER } from '../lexicon/index.ts'
import { lostBreaks } from './flat.ts'
import { markerAt } from './marker.ts'
import type { Marker } from './marker.ts'

/** One printed line: where its visible characters are, and how it begins. */
export interface Line {
  readonly start: number
  readonly end: number
  /** The first letter after signs of bold, heading or quotation. */
  readonly first: number
  /** Empty lines just before it. */
  readonly blanks: number
  /** `row` of a table, `rule` without a letter or digit, `tag` of a page, or `text`. */
  readonly kind: 'text' | 'row' | 'rule' | 'tag'
  /** Written as a heading of the page (`## …`). */
  readonly hashes: number
  readonly marker: Marker | undefined
}

/** All lines of a text that have something visible. */
export function readLines(text: string): readonly Line[] {
  const tag = text.includes('</') || text.includes('<br') ? -1 : Infinity
  const page: Lines = { text, lines: [], from: 0, blanks: 0, bar: -1, tag }
  while (page.from <= text.length) readSome(page)
  return page.lines
}

/** The lines read so far, and what is known of those ahead. */
interface Lines {
  readonly text: string
  readonly lines: Line[]
  /** Where the next line begins, and the empty lines before it. */
  from: number
  blanks: number
  /** The next bar and tag at or after the last line that was asked about. */
  bar: number
  tag: number
}

/** So many lines are read at a time (see `stretches.ts`). */
const SOME = 256

function readSome(page: Lines): void {
  for (let count = 0; count < SOME && page.from <= page.text.length; count++) readNext(page)
}

function readNext(page: Lines): void {
  const { text, lines, from } = page
  const newline = text.indexOf('\n', from)
  const to = newline < 0 ? text.length : newline
  if (page.bar < from) page.bar = nextBar(text, from)
  const barred = page.bar < to
  let start = from
  if (!barred) {
    if (page.tag < from) page.tag = nextTag(text, from)
    for (const cut of page.tag < to ? paragraphEnds(text, from, to) : lostBreaks(text, from, to)) {
      const piece = readLine(text, start, cut, page.blanks, false)
      if (piece) lines.push(piece)
      if (piece) page.blanks = 0
      start = cut
    }
  }
  const line = readLine(text, start, to, page.blanks, barred)
  if (line) lines.push(line)
  page.blanks = line ? 0 : start === from ? page.blanks + 1 : 0
  page.from = to + 1
}

const BREAKS = /<\/(?:p|div|li|h\d|tr)>|<br ?\/?>/gi

/** The ends of the paragraphs of a web page that stand on one line, but the last. */
function paragraphEnds(text: string, from: number, to: number): readonly number[] {
  const ends: number[] = []
  let start = from
  for (let tag = nextTag(text, from); tag < to; tag = nextTag(text, tag + 1)) {
    const end = pastTag(text, tag)
    if (!hasWords(text, start, tag) || !hasWords(text, end, to)) continue
    ends.push(end)
    start = end
  }
  return ends
}

/** Where the next tag stands that ends a paragraph of a web page. */
function nextTag(text: string, from: number): number {
  BREAKS.lastIndex = from
  return BREAKS.exec(text)?.index ?? text.length
}

/** Whether there is something to read outside of tags, looking some way ahead. */
function hasWords(text: string, from: number, to: number): boolean {
  return /[\p{L}\d]/u.test(text.slice(from, Math.min(to, from + 400)).replace(/<[^>]{0,200}>/g, ''))
}

const pastTag = (text: string, tag: number): number => text.indexOf('>', tag) + 1

function nextBar(text: string, from: number): number {
  const at = text.indexOf('|', from)
  return at < 0 ? text.length : at
}

function readLine(text: string, from: number, to: number, blanks: number, barred: boolean): Line | undefined {
  let start = from
  let end = to
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  if (start === end) return undefined
  const first = firstLetter(text, start, end)
  const kind = barred && isRow(text, start, end) ? 'row' : kindOf(text, start, end, first)
  const hashes = hashesAt(text, start, end)
  const marker = kind === 'text' && first < end ? markerAt(text, first) : undefined
  const fits = marker !== undefined && marker.end <= end
  return { start, end, first, blanks, kind, hashes, marker: fits ? marker : undefined }
}

const isBlank = (unit: number): boolean => unit === 32 || unit === 10

function hashesAt(text: string, start: number, end: number): number {
  let at = start
  while (at < end && text.charCodeAt(at) === 35) at++
  return at - start
}

/** Past `##`, `>`, `**`, `_`, and a backslash that protects a sign; an opening tag too. */
function firstLetter(text: string, start: number, end: number): number {
  let at = start
  while (at < end) {
    const sign = text.charAt(at)
    const next = text.charAt(at + 1)
    if (sign === '<') {
      const close = text.slice(at, Math.min(end, at + 200)).indexOf('>')
      if (close < 0) return at
      at += close + 1
    } else if (sign === '*' && next === ' ' && at === start) return at
    else if ('#>*_ '.includes(sign) || (sign === '\\' && '-+.*#_'.includes(next))) at++
    else if (sign === '.' && next === ' ') at += 2
    else return at
  }
  return start
}

function kindOf(text: string, start: number, end: number, first: number): Line['kind'] {
  const sign = text.charCodeAt(start)
  if (sign === 60) return first >= end || first === start || isTagOnly(text, start, end) ? 'tag' : 'text'
  const limit = Math.min(end, start + 400)
  for (let at = start; at < limit; at++) {
    const unit = classOf(text.charCodeAt(at))
    if (unit === LETTER || unit === DIGIT) return 'text'
  }
  // A lone bullet belongs to the next line.
  return end - start === 1 && markerAt(text, start) ? 'text' : 'rule'
}

/** A row of a table has at least two bars and something to read in it. */
function isRow(text: string, start: number, end: number): boolean {
  const first = text.slice(start, end).indexOf('|')
  const second = text.slice(start + first + 1, end).indexOf('|')
  if (second < 0) return false
  for (let at = start; at < end; at++) {
    const unit = classOf(text.charCodeAt(at))
    if (unit === LETTER || unit === DIGIT) return true
  }
  return false
}

/** Nothing outside of angle brackets. */
function isTagOnly(text: string, start: number, end: number): boolean {
  let depth = 0
  for (let at = start; at < end; at++) {
    const sign = text.charAt(at)
    if (sign === '<') depth++
    else if (sign === '>') depth = 0
    else if (depth === 0 && sign !== ' ') return false
  }
  return true
}
