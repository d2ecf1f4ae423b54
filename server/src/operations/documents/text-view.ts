import type { OutlineNode, Reading, Span } from '@dieuhanh/understanding'
import type { Passage } from '../../store/documents/index.ts'

/** An entry of the outline as a list with depths, in the order of the text. */
export interface OutlineEntry {
  readonly id: string
  readonly kind: string
  readonly label: string | null
  readonly heading: string
  readonly depth: number
  readonly span: Span
}

/** A place of the text that is shown in a colour of its own. */
export interface Highlight {
  readonly kind: 'agency' | 'deadline' | 'date' | 'figure' | 'citation' | 'indicator'
  readonly span: Span
  readonly note: string | null
}

/** A document as it is shown. */
export interface TextView {
  readonly kind: 'text'
  readonly text: string
  readonly excerpt: boolean
  readonly outline: readonly OutlineEntry[]
  readonly highlights: readonly Highlight[]
  readonly sentences: readonly { readonly span: Span; readonly label: string; readonly confidence: number }[]
  readonly remarks: readonly { readonly code: string; readonly message: string; readonly span: Span | null }[]
}

const LONGEST_HEADING = 160

/** A whole document with everything that was found in it. */
export function textView(text: string, reading: Reading): TextView {
  return {
    kind: 'text',
    text,
    excerpt: false,
    outline: outlineEntries(text, reading.outline),
    highlights: highlightsOf(reading),
    sentences: reading.sentences.map(({ span, label, confidence }) => ({ span, label, confidence })),
    remarks: reading.remarks.map(({ code, message, span }) => ({ code, message, span: span ?? null })),
  }
}

/** Passages of a document, each on its own lines. */
export function excerptOf(passages: readonly Passage[]): TextView {
  const text = passages.map((passage) => passage.quote).join('\n\n')
  return { kind: 'text', text, excerpt: true, outline: [], highlights: [], sentences: [], remarks: [] }
}

function outlineEntries(text: string, nodes: readonly OutlineNode[]): OutlineEntry[] {
  const entries: OutlineEntry[] = []
  const walk = (level: readonly OutlineNode[], depth: number, above: string): void => {
    level.forEach((node, at) => {
      const id = above === '' ? String(at + 1) : `${above}.${at + 1}`
      entries.push({
        id,
        kind: node.kind,
        label: node.label ?? null,
        heading: headingOf(text, node),
        depth,
        span: node.span,
      })
      walk(node.children, depth + 1, id)
    })
  }
  walk(nodes, 0, '')
  return entries
}

function headingOf(text: string, node: OutlineNode): string {
  const span = node.heading ?? {
    start: node.span.start,
    end: Math.min(node.span.end, node.span.start + LONGEST_HEADING * 2),
  }
  const words = (
    text
      .slice(span.start, span.end)
      .split('\n')
      .find((line) => line.trim() !== '') ?? ''
  ).trim()
  const whole = node.heading ? text.slice(span.start, span.end).replace(/\s+/g, ' ').trim() : words
  return whole.length > LONGEST_HEADING ? `${whole.slice(0, LONGEST_HEADING - 1)}…` : whole
}

function highlightsOf(reading: Reading): Highlight[] {
  const found: Highlight[] = [
    ...reading.agencies.map(({ span }): Highlight => ({ kind: 'agency', span, note: null })),
    ...reading.times.map((time): Highlight => ({
      kind: time.kind === 'deadline' || time.kind === 'recurrence' ? 'deadline' : 'date',
      span: time.span,
      note: time.to ?? time.from ?? time.rrule ?? null,
    })),
    ...reading.figures.map(({ span, unit }): Highlight => ({ kind: 'figure', span, note: unit })),
    ...reading.citations.map(({ span, symbol }): Highlight => ({
      kind: 'citation',
      span,
      note: symbol ?? null,
    })),
    ...reading.indicators.map(({ span, kind }): Highlight => ({ kind: 'indicator', span, note: kind })),
  ]
  return found.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}
