import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAgencies } from '../src/agencies/index.ts'
import { readCitations } from '../src/citations/index.ts'
import { readBlocks, readTables, zonesOf } from '../src/layout/index.ts'
import type { AgencyMention, SentenceLabel, Span } from '../src/reading.ts'
import { openSource } from '../src/source/index.ts'
import type { Page } from '../src/sentences/label.ts'
import { segment } from '../src/sentences/segment.ts'

/** A text with the labels that a person gave. */
export interface LabelledText {
  readonly name: string
  readonly page: Page
  readonly agencies: readonly AgencyMention[]
  /** For every unit: the label, others that are accepted, or nothing where no one looked. */
  readonly answers: readonly (Answer | undefined)[]
  /** The marks themselves, and which unit each lies in: some marks share a unit, some units have no mark. */
  readonly marks: readonly (Answer & { readonly unit: number })[]
}

export interface Answer {
  readonly label: SentenceLabel
  readonly alt: readonly SentenceLabel[]
}

interface Marked extends Answer {
  readonly start: number
  readonly end: number
}

/** The hand-checked readings that lie beside the project, if they are there. */
export const readGold = (shared: string): readonly LabelledText[] =>
  readMarked(join(shared, 'gold'), (name) => pathOfText(shared, name))

/** A set of hand-checked readings in the same form that is kept elsewhere: `FOLDER/gold` and `FOLDER/texts`. */
export const readSet = (folder: string): readonly LabelledText[] =>
  readMarked(join(folder, 'gold'), (name) => join(folder, 'texts', name.replace('.json', '.txt')))

function readMarked(folder: string, pathOf: (name: string) => string): readonly LabelledText[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.map((name) => {
    const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { sentences: GoldSentence[] }
    const marked = gold.sentences.map(({ start, end, label, alt }) => ({
      start,
      end,
      label,
      alt: [alt ?? []].flat(),
    }))
    return align(name.replace('.json', ''), readFileSync(pathOf(name), 'utf8'), marked)
  })
}

interface GoldSentence {
  readonly start: number
  readonly end: number
  readonly label: SentenceLabel
  readonly alt?: SentenceLabel | readonly SentenceLabel[]
}

export function pathOfText(shared: string, name: string): string {
  const file = name.replace('.json', '.txt')
  const path = join(shared, 'data/documents', file)
  return existsSync(path) ? path : join(shared, 'data/seed-documents', file)
}

/** Our own texts: every line begins with its label, `label|alt` or `=` for a line that goes on, then a tab. */
export function readOwn(folder: string): readonly LabelledText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => parseOwn(name, readFileSync(join(folder, name), 'utf8')))
}

function parseOwn(name: string, file: string): LabelledText {
  const marked: Marked[] = []
  let text = ''
  for (const line of file.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab < 0) {
      text += '\n'
      continue
    }
    const [label, ...alt] = line.slice(0, tab).replace(/^\+/, '').split('|') as SentenceLabel[]
    if (line.startsWith('+')) text = `${text.trimEnd()} `
    const start = text.length
    text += `${line.slice(tab + 1)}\n`
    const last = marked.at(-1)
    if (line.startsWith('=') && last) marked.splice(-1, 1, { ...last, end: text.length - 1 })
    else if (label) marked.push({ start, end: text.length - 1, label, alt })
  }
  return align(name, text, marked)
}

function align(name: string, raw: string, marked: readonly Marked[]): LabelledText {
  const source = openSource(raw)
  const { text } = source
  const blocks = readBlocks(text)
  const units = segment(text, blocks)
  const page: Page = { text, blocks, zones: zonesOf(text, blocks), rows: readTables(text, blocks), units }
  const places = units.map((unit) => source.span(unit.start, unit.end))
  const answers = places.map((place) => {
    const best = marked[mostShared(place, marked)]
    return best && { label: best.label, alt: best.alt }
  })
  const marks = marked.map((sentence) => ({ ...sentence, unit: mostShared(sentence, places) }))
  return { name, page, agencies: readAgencies(text, { citations: readCitations(text) }), answers, marks }
}

/** Which of the spans shares most with a span, or -1. */
function mostShared(span: Span, others: readonly Span[]): number {
  let best = -1
  let most = 0
  others.forEach((other, at) => {
    const shared = Math.min(span.end, other.end) - Math.max(span.start, other.start)
    if (shared > most) [best, most] = [at, shared]
  })
  return best
}
