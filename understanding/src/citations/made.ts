import type { Citation, CitationRole, CivilDate, Certainty, Span } from '../reading.ts'
import { issuerBefore } from './list.ts'
import { provisionBefore } from './provision.ts'
import { roleOf } from './role.ts'
import type { CitationTail } from './tail.ts'

/** What was read of a mention. */
export interface Parts {
  readonly type: string
  readonly symbol?: string
  readonly name?: string
  readonly tail: CitationTail
  readonly implied?: boolean
}

/** A citation that is being put together. */
interface Draft {
  span: Span
  type: string
  symbol?: string
  date?: CivilDate
  issuer?: string
  name?: string
  provision?: string
  role: CitationRole
  certainty: Certainty
}

/** A citation of its parts, with what the words before it say: provision, issuer, role. */
export function made(text: string, view: string, at: number, parts: Parts): Citation {
  const { type, symbol, name, tail } = parts
  const provision = provisionBefore(text, view, at)
  const issuer = tail.issuer ?? (symbol === undefined ? undefined : issuerBefore(text, view, at))
  const certainty = parts.implied === true ? 'implied' : 'stated'
  const draft: Draft = { span: { start: at, end: tail.end }, type, role: roleOf(view, at), certainty }
  if (symbol !== undefined) draft.symbol = symbol
  if (tail.date !== undefined) draft.date = tail.date
  if (issuer !== undefined) draft.issuer = issuer
  if (name !== undefined) draft.name = name
  if (provision !== undefined) draft.provision = provision
  return draft
}
