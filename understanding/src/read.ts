import { readBlocks, readTables, zonesOf } from './layout/index.ts'
import type { Reading, ReadingContext, Sentence } from './reading.ts'
import { labelUnits, segment } from './sentences/index.ts'
import type { Page } from './sentences/index.ts'
import { openSource } from './source/index.ts'

/**
 * Reads a steering document. Never throws, takes time linear in the length of the text, and depends on nothing but its
 * arguments; every span counts UTF-16 code units of `text` exactly as given.
 */
export function read(text: string, _context: ReadingContext = {}): Reading {
  const source = openSource(text)
  const blocks = readBlocks(source.text)
  const units = segment(source.text, blocks)
  const page: Page = {
    text: source.text,
    blocks,
    units,
    zones: zonesOf(source.text, blocks),
    rows: readTables(source.text, blocks),
  }
  const labels = labelUnits(page)
  const sentences = units.map((unit, at): Sentence => {
    const { label, confidence } = labels[at] ?? { label: 'context', confidence: 0 }
    return { span: source.span(unit.start, unit.end), label, confidence, lead: [], coordinate: [] }
  })
  return {
    document: { system: 'unknown' },
    outline: [],
    sentences,
    citations: [],
    times: [],
    figures: [],
    agencies: [],
    indicators: [],
    tasks: [],
    remarks: [],
  }
}
