import { readAgencies } from './agencies/index.ts'
import { readCitations } from './citations/index.ts'
import { draftTasks } from './directives/index.ts'
import { readFigures } from './figures/index.ts'
import { readIdentity } from './identity/index.ts'
import { readBlocks, readTables, zonesOf } from './layout/index.ts'
import type { Reading, ReadingContext, Sentence } from './reading.ts'
import { buildOutline } from './outline/index.ts'
import { makeRemarks } from './remarks/index.ts'
import { assignRoles, labelUnits, segment } from './sentences/index.ts'
import type { Page } from './sentences/index.ts'
import { openSource, restoreSpans } from './source/index.ts'
import { readTimes } from './time/index.ts'

/**
 * Reads a steering document. Never throws, takes time linear in the length of the text, and depends on nothing but its
 * arguments; every span counts UTF-16 code units of `text` exactly as given.
 */
export function read(text: string, context: ReadingContext = {}): Reading {
  const source = openSource(text)
  return restoreSpans(readClean(source.text, context), source)
}

/** The pipeline, over the clean text. */
function readClean(text: string, context: ReadingContext): Reading {
  const blocks = readBlocks(text)
  const zones = zonesOf(text, blocks)
  const page: Page = { text, blocks, zones, rows: readTables(text, blocks), units: segment(text, blocks) }
  const citations = readCitations(text)
  const { directory } = context
  const agencies = readAgencies(text, { citations, ...(directory ? { directory } : {}) })
  const document = readIdentity({ text, blocks, zones, citations, agencies })
  const issuedOn = context.issuedOn ?? document.issuedOn?.value
  const times = readTimes(text, { citations, ...(issuedOn ? { issuedOn } : {}) })
  const figures = readFigures(text, { times, citations })
  const labels = labelUnits(page)
  const roles = assignRoles(page, labels, agencies, times)
  const sentences = page.units.map((unit, at): Sentence => {
    const { label, confidence } = labels[at] ?? { label: 'context', confidence: 0 }
    return {
      span: { start: unit.start, end: unit.end },
      label,
      confidence,
      ...(roles[at] ?? { lead: [], coordinate: [] }),
    }
  })
  const above = labels.map((labelled) => labelled.above)
  const tasks = draftTasks({ ...page, above, sentences, agencies, times, figures, citations })
  const outline = buildOutline({ ...page, headings: headingBlocks(page, sentences) })
  const remarks = makeRemarks({ text, blocks, zones, outline, document })
  return { document, outline, sentences, citations, times, figures, agencies, indicators: [], tasks, remarks }
}

/** Blocks that are headings as a whole. */
function headingBlocks(page: Page, sentences: readonly Sentence[]): ReadonlySet<number> {
  const headings = new Set<number>()
  page.units.forEach((unit, at) => {
    if (sentences[at]?.label === 'heading') headings.add(unit.block)
  })
  return headings
}
