import { readAgencies } from './agencies/index.ts'
import { readInstruments } from './citations/index.ts'
import { findContradictions } from './contradictions/index.ts'
import { draftTasks } from './directives/index.ts'
import { readFigures } from './figures/index.ts'
import { readIdentity } from './identity/index.ts'
import { readIndicators } from './indicators/index.ts'
import { forgetText, joinLines } from './lexicon/index.ts'
import { lineEndsWithin, readBlocks, readTables, zonesOf } from './layout/index.ts'
import { buildOutline } from './outline/index.ts'
import type { Citation, Reading, ReadingContext, Remark, Sentence } from './reading.ts'
import { makeRemarks } from './remarks/index.ts'
import { assignRoles, labelUnits, segment } from './sentences/index.ts'
import type { Labelled, Page, Roles } from './sentences/index.ts'
import { openSource, restoreSpans } from './source/index.ts'
import type { Source } from './source/index.ts'
import { inStretches } from './stretches.ts'
import { readTimes } from './time/index.ts'

/**
 * Reads a steering document. Never throws, takes time linear in the length of the text, and depends on nothing but its
 * arguments; every span counts UTF-16 code units of `text` exactly as given.
 *
 *     read('Giao Sở Tài chính báo cáo trước ngày 30/6/2025.').tasks[0]?.title   // 'Báo cáo trước ngày 30/6/2025'
 */
export function read(text: string, context: ReadingContext = {}): Reading {
  const source = openSource(text)
  const reading = readClean(source, context)
  forgetText()
  return restoreSpans(reading, source)
}

/** The pipeline, over the clean text: layout, mentions, sentences, and what is made of them. */
function readClean({ text, joined, mended }: Source, context: ReadingContext): Reading {
  const blocks = readBlocks(text)
  const zones = zonesOf(text, blocks)
  const rows = readTables(text, blocks)
  joinLines(text, lineEndsWithin(text, blocks))
  const page: Page = { text, blocks, zones, rows, units: segment(text, blocks) }
  const instruments = readInstruments(text)
  const citations = withKnownDates(instruments.citations, context)
  const { references } = instruments
  const agencies = readAgencies(text, { citations, directory: context.directory })
  const document = readIdentity({ text, blocks, zones, citations, agencies })
  const issuedOn = document.issuedOn?.value ?? context.issuedOn
  const named =
    instruments.own.length === 0
      ? citations
      : [...instruments.own, ...citations].toSorted((a, b) => a.span.start - b.span.start)
  const times = readTimes(text, { citations: named, issuedOn })
  const figures = readFigures(text, { times, citations: named })
  const labels = labelUnits(page, agencies)
  const sentences = sentencesOf(page, labels, assignRoles(page, labels, agencies, times, issuedOn))
  const { units } = page
  const tasks = draftTasks({
    text,
    blocks,
    rows,
    units,
    labels,
    sentences,
    agencies,
    times,
    figures,
    citations,
  })
  const outline = buildOutline({ text, blocks, zones, rows, headings: headingBlocks(page, sentences) })
  const indicators = readIndicators({ text, sentences, figures, times })
  const contradictions = findContradictions({ text, figures, times, tasks, agencies, issuedOn })
  const remarks = inTextOrder([
    ...makeRemarks({ text, blocks, zones, outline, document, joined, mended }),
    ...contradictions,
  ])
  const findings = { citations, times, figures, agencies, indicators, tasks, remarks }
  const referring = references.length === 0 ? {} : { references }
  return { document, outline, sentences, ...referring, ...findings }
}

/** The date of an instrument that the reader knows, where the text gives only its symbol. */
function withKnownDates(
  citations: readonly Citation[],
  { knownDocuments }: ReadingContext,
): readonly Citation[] {
  if (!knownDocuments || knownDocuments.length === 0) return citations
  const dates = new Map(knownDocuments.map(({ symbol, issuedOn }) => [symbol, issuedOn]))
  return citations.map((citation) => {
    const date =
      citation.date === undefined && citation.symbol !== undefined ? dates.get(citation.symbol) : undefined
    return date === undefined ? citation : { ...citation, date }
  })
}

const NOBODY: Roles = { lead: [], coordinate: [] }

function sentencesOf(page: Page, labels: readonly Labelled[], roles: readonly Roles[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  inStretches(page.units.length, addSentence, { units: page.units, labels, roles, sentences })
  return sentences
}

function addSentence(
  {
    units,
    labels,
    roles,
    sentences,
  }: {
    readonly units: Page['units']
    readonly labels: readonly Labelled[]
    readonly roles: readonly Roles[]
    readonly sentences: Sentence[]
  },
  at: number,
): void {
  const { label, confidence } = labels[at] ?? { label: 'context', confidence: 0 }
  const span = { start: units[at]?.start ?? 0, end: units[at]?.end ?? 0 }
  const { lead, coordinate, deadline } = roles[at] ?? NOBODY
  sentences.push(
    deadline
      ? { span, label, confidence, lead, coordinate, deadline }
      : { span, label, confidence, lead, coordinate },
  )
}

/** Blocks that are headings as a whole. */
function headingBlocks(page: Page, sentences: readonly Sentence[]): ReadonlySet<number> {
  const headings = new Set<number>()
  inStretches(page.units.length, addHeading, { units: page.units, sentences, headings })
  return headings
}

function addHeading(
  {
    units,
    sentences,
    headings,
  }: {
    readonly units: Page['units']
    readonly sentences: readonly Sentence[]
    readonly headings: Set<number>
  },
  at: number,
): void {
  if (sentences[at]?.label === 'heading') headings.add(units[at]?.block ?? 0)
}

function inTextOrder(remarks: readonly Remark[]): readonly Remark[] {
  return remarks.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
}
