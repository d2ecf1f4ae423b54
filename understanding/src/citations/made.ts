import { keepShape } from '../kept-shapes.ts'
import type { Citation, CitationRole, CivilDate, Certainty, Span } from '../reading.ts'
import { issuerBefore } from './list.ts'
import { provisionBefore } from './provision.ts'
import { roleOf } from './role.ts'
import type { CitationTail } from './tail.ts'

/** What was read of a mention. */
export interface Parts {
  readonly type: string
  readonly symbol?: string | undefined
  readonly name?: string | undefined
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
  return withParts(draft, symbol, tail.date, issuer, name, provision)
}

/** A citation has only the parts that are known. */
function withParts(
  draft: Draft,
  symbol: string | undefined,
  date: CivilDate | undefined,
  issuer: string | undefined,
  name: string | undefined,
  provision: string | undefined,
): Draft {
  if (symbol !== undefined) draft.symbol = symbol
  if (date !== undefined) draft.date = date
  if (issuer !== undefined) draft.issuer = issuer
  if (name !== undefined) draft.name = name
  if (provision !== undefined) draft.provision = provision
  return draft
}

const PARTS = 5
for (let known = 0; known < 1 << PARTS; known++) {
  const [symbol, date, issuer, name, provision] = Array.from({ length: PARTS }, (_, part) =>
    (known >> part) & 1 ? '' : undefined,
  )
  const bare: Draft = { span: { start: 0, end: 0 }, type: '', role: 'mentions', certainty: 'stated' }
  keepShape(withParts(bare, symbol, date as CivilDate | undefined, issuer, name, provision))
}
