import type { OutlineNode, Reading, Span } from '@dieuhanh/understanding'
import { readingPageWords as words } from '../words/reading-page.ts'

const WIDTH = 100

/** What was understood in a document, as a page for people. */
export function readingPage(path: string, text: string, reading: Reading): string {
  const quote = (span: Span): string => shorten(text.slice(span.start, span.end))
  const parts = [
    heading(path, reading),
    section(words.outline, outlineLines(reading.outline, quote, 0)),
    section(words.tasks(reading.tasks.length), taskLines(reading, quote)),
    section(
      words.citations(reading.citations.length),
      reading.citations.map(({ span, role }) => `  ${quote(span)} (${words.roles[role] ?? role})`),
    ),
    section(words.figures(reading.figures.length), [
      `  ${reading.figures.map(({ span }) => quote(span)).join(' · ')}`,
    ]),
    section(
      words.remarks(reading.remarks.length),
      reading.remarks.map((remark) => `  ${remark.message}${remark.span ? `: ${quote(remark.span)}` : ''}`),
    ),
  ]
  return parts.filter(Boolean).join('\n\n')
}

function heading(path: string, { document }: Reading): string {
  const { type, symbol, title, issuer, signer, issuedOn, place } = document
  const named = [type?.value, symbol?.value].filter(Boolean).join(' ')
  const lines = [
    `═══ ${path}`,
    named || words.unnamed,
    ...(title ? [shorten(title.value)] : []),
    ...(issuer ? [`${words.identity.issuer}: ${issuer.value}`] : []),
    ...(issuedOn ? [`${words.identity.issuedOn}: ${issuedOn.value}${place ? ` (${place.value})` : ''}`] : []),
    ...(signer ? [`${words.identity.signer}: ${signer.value}`] : []),
  ]
  return lines.join('\n')
}

function section(title: string, lines: readonly string[]): string {
  const filled = lines.filter((line) => line.trim() !== '')
  return filled.length === 0 ? '' : [title, ...filled].join('\n')
}

function outlineLines(nodes: readonly OutlineNode[], quote: (span: Span) => string, depth: number): string[] {
  return nodes.flatMap((node) => {
    const named = node.heading ? quote(node.heading) : (node.label ?? node.kind)
    const below = outlineLines(node.children, quote, depth + 1)
    return [`${'  '.repeat(depth + 1)}${named}`, ...below]
  })
}

function taskLines(reading: Reading, quote: (span: Span) => string): string[] {
  return reading.tasks.flatMap((task, at) => {
    const agencies = (indexes: readonly number[]): string =>
      indexes
        .flatMap((index) => reading.agencies[index]?.span ?? [])
        .map(quote)
        .join(', ')
    const time = (index: number | undefined): string => {
      const found = index === undefined ? undefined : reading.times[index]
      return found ? [quote(found.span), found.to ?? found.from].filter(Boolean).join(' → ') : ''
    }
    const facts = [
      [words.lead, agencies(task.lead)],
      [words.coordinate, agencies(task.coordinate)],
      [words.deadline, time(task.deadline)],
      [words.recurrence, time(task.recurrence)],
      [words.deliverable, task.deliverables.map(quote).join('; ')],
    ].filter(([, value]) => value)
    const indent = task.parent === undefined ? '  ' : '    '
    return [
      `${indent}${at + 1}. ${shorten(task.title)}`,
      ...(facts.length > 0
        ? [`${indent}   ${facts.map(([name, value]) => `${name}: ${value}`).join('; ')}`]
        : []),
    ]
  })
}

function shorten(said: string): string {
  const line = said.replace(/\s+/g, ' ').trim()
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line
}
