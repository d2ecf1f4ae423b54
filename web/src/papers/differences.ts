import { splitSymbol } from '@dieuhanh/domain'
import type { Paper } from './use-paper.ts'
import type { Signature, Template, TemplateFields } from './use-templates.ts'

type Field = Exclude<keyof TemplateFields, 'numbering'>

/** The two ends of a paper that a template begins and ends with. */
export const parts = {
  head: ['parent', 'issuer', 'symbol', 'place'],
  end: ['signature', 'recipients'],
} as const satisfies Readonly<Record<string, readonly Field[]>>
export type Part = keyof typeof parts

/** What a paper has at one end that differs from the template: nothing of a paper that has no such field. */
export function differences(paper: Paper, { kept, derived }: Template, part: Part): Partial<TemplateFields> {
  const typed = typedFields(paper)
  const differing = parts[part].filter(
    (field) => typed[field] !== null && words(typed[field]) !== words(kept[field] ?? derived[field]),
  )
  return Object.fromEntries(differing.map((field) => [field, typed[field]]))
}

// An emptied issuer, place or symbol is no template: it would only be derived again.
function typedFields({ letterhead, signature, recipients }: Paper): Pick<TemplateFields, Field> {
  const { parent, issuer, place, symbol } = letterhead
  return {
    parent: (parent ?? '').trim(),
    issuer: issuer.trim() || null,
    place: place.trim() || null,
    symbol: splitSymbol(symbol ?? '')?.pattern ?? null,
    signature,
    recipients: recipients.map((line) => line.trim()).filter(Boolean),
  }
}

function words(value: string | Signature | readonly string[] | null): string {
  if (value === null || typeof value === 'string') return value ?? ''
  if (!('capacities' in value)) return value.join('\n')
  const { capacities, position, acting, name } = value
  return [...capacities.map(({ by, of }) => `${by} ${of}`), acting ? 'Q' : '', position, name].join('\n')
}
