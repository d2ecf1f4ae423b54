import type { OutlineNode, Reading, Span } from '../src/index.ts'

/** The kinds of finding that are compared, in the order in which they are told. */
export const KINDS = [
  'identity',
  'outline',
  'labels',
  'leads',
  'citations',
  'times',
  'figures',
  'agencies',
  'indicators',
  'tasks',
  'remarks',
] as const
export type Kind = (typeof KINDS)[number]

/** One thing that a reading says: where, and what, in words. */
export interface Finding {
  readonly kind: Kind
  readonly span: Span
  readonly says: string
}

/** What vanished, what appeared, or what is now said otherwise of the same place. */
export interface Change {
  readonly kind: Kind
  readonly before?: Finding
  readonly after?: Finding
}

/** Everything that a reading says of a text, as lines that can be compared. */
export function findingsOf(reading: Reading, text: string): readonly Finding[] {
  const quote = (span: Span | undefined): string => (span ? squeezed(text.slice(span.start, span.end)) : '?')
  const quotes = (spans: readonly Span[]): string => spans.map(quote).join(' + ')
  const bodies = (indexes: readonly number[]): string =>
    indexes.map((at) => quote(reading.agencies[at]?.span)).join(' + ')
  const time = (at: number | undefined): string | undefined =>
    at === undefined ? undefined : quote(reading.times[at]?.span)
  const found: Finding[] = []
  const add = (kind: Kind, span: Span | undefined, says: object): void => {
    found.push({ kind, span: span ?? { start: 0, end: 0 }, says: inWords(says) })
  }
  const { recipients = [], system, ...fields } = reading.document
  add('identity', undefined, { system })
  for (const [name, { value, span, certainty }] of Object.entries(fields))
    add('identity', span, { [name]: value, certainty })
  for (const { value, span } of recipients) add('identity', span, { recipient: value })
  addOutline(reading.outline, (node) =>
    add('outline', node.heading ?? firstLine(text, node.span), { [node.kind]: node.label }),
  )
  for (const { span, label, lead, coordinate, deadline } of reading.sentences) {
    add('labels', span, { label })
    if (lead.length + coordinate.length > 0 || deadline)
      add('leads', span, { lead: quotes(lead), with: quotes(coordinate), by: deadline && quote(deadline) })
  }
  for (const { span, ...says } of reading.citations) add('citations', span, says)
  for (const { span, ...says } of reading.times) add('times', span, says)
  for (const { span, ...says } of reading.figures) add('figures', span, says)
  for (const { span, kind, certainty } of reading.agencies) add('agencies', span, { kind, certainty })
  for (const { span, name, figure, time: at, kind, comparison } of reading.indicators) {
    const value = quote(reading.figures[figure]?.span)
    add('indicators', span, { [kind]: quote(name), value, time: time(at), basis: comparison?.basis })
  }
  for (const task of reading.tasks) {
    const { span, title, vague, deliverables } = task
    const who = { lead: bodies(task.lead), with: bodies(task.coordinate) }
    const when = { by: time(task.deadline), again: time(task.recurrence) }
    add('tasks', span, { title, ...who, ...when, product: quotes(deliverables), vague: vague.join(', ') })
  }
  for (const { span, code, message } of reading.remarks) add('remarks', span, { [code]: message })
  return found
}

/** What differs between two readings of one text, in the order of the text; findings of one place are told together. */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): readonly Change[] {
  return KINDS.flatMap((kind) => {
    const vanished = without(of(kind, before), of(kind, after))
    const appeared = without(of(kind, after), of(kind, before))
    return paired(kind, vanished, appeared)
  })
}

function of(kind: Kind, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.kind === kind)
}

/** Those that the others do not have as often. */
function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1)
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0
    left.set(keyOf(finding), count - 1)
    return count <= 0
  })
}

const keyOf = ({ span, says }: Finding): string => `${span.start}-${span.end} ${says}`

/** One that vanished and one that appeared in the same place are one change. */
function paired(kind: Kind, vanished: readonly Finding[], appeared: readonly Finding[]): readonly Change[] {
  const free = new Set(appeared)
  const changes = vanished.map((before): Change => {
    const after = appeared.find((finding) => free.has(finding) && overlaps(finding.span, before.span))
    if (!after) return { kind, before }
    free.delete(after)
    return { kind, before, after }
  })
  const all = [...changes, ...[...free].map((after): Change => ({ kind, after }))]
  return all.toSorted((a, b) => startOf(a) - startOf(b))
}

const overlaps = (a: Span, b: Span): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end)
const startOf = ({ before, after }: Change): number => (before ?? after)?.span.start ?? 0

function addOutline(nodes: readonly OutlineNode[], add: (node: OutlineNode) => void): void {
  for (const node of nodes) {
    add(node)
    addOutline(node.children, add)
  }
}

function firstLine(text: string, { start, end }: Span): Span {
  const line = text.indexOf('\n', start)
  return { start, end: line < 0 ? end : Math.min(line, end) }
}

/** `from 2024-01-01, to 2024-06-30`; what is not said is left out. */
function inWords(says: object): string {
  const said = Object.entries(says).filter(([, value]) => value !== undefined && value !== '')
  return said.map(([name, value]) => `${name} ${String(value)}`).join(', ')
}

function squeezed(words: string): string {
  return words.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}
