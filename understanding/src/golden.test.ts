import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read } from './index.ts'
import type { Reading, Span } from './index.ts'

const folder = join(import.meta.dirname, '../golden')

/** Documents that no rule was written for, as a province official would note them down; each page was checked by eye. */
function pageOf(text: string, reading: Reading): string {
  const quote = (span: Span | undefined): string =>
    span ? text.slice(span.start, span.end).normalize('NFC').replace(/\s+/g, ' ') : ''
  const { type, symbol, issuedOn, issuer, signer, title, system } = reading.document
  const agencies = (indexes: readonly number[]): string =>
    indexes.map((at) => quote(reading.agencies[at]?.span)).join(' + ')
  const tasks = reading.tasks.map((task) => {
    const due = task.deadline === undefined ? undefined : reading.times[task.deadline]
    const again = task.recurrence === undefined ? undefined : reading.times[task.recurrence]
    const products = task.deliverables.map(quote).join(' + ')
    return [
      `- ${task.title}`,
      `  lead: ${agencies(task.lead)}`,
      ...(task.coordinate.length > 0 ? [`  with: ${agencies(task.coordinate)}`] : []),
      ...(due ? [`  due: ${due.to ?? quote(due.span)}`] : []),
      ...(again ? [`  again: ${again.rrule}`] : []),
      ...(products ? [`  product: ${products}`] : []),
    ].join('\n')
  })
  const citations = reading.citations.map(
    (citation) => `- ${quote(citation.span)} [${citation.role}${citation.date ? `, ${citation.date}` : ''}]`,
  )
  const identity = [type?.value, symbol?.value, issuedOn?.value, issuer?.value, signer?.value, system].join(
    ' | ',
  )
  const figures = reading.figures.map(({ span }) => quote(span)).join('; ')
  return [identity, title?.value ?? '', '', ...tasks, '', ...citations, '', figures, ''].join('\n')
}

describe('golden documents', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    await expect(pageOf(text, read(text))).toMatchFileSnapshot(join(folder, name.replace('.txt', '.md')))
  })
})
