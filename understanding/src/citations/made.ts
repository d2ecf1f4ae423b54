import type { Citation } from '../reading.ts'
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

/** A citation of its parts, with what the words before it say: provision, issuer, role. */
export function made(text: string, view: string, at: number, parts: Parts): Citation {
  const provision = provisionBefore(text, view, at)
  const issuer = parts.tail.issuer ?? (parts.symbol === undefined ? undefined : issuerBefore(text, view, at))
  return {
    span: { start: at, end: parts.tail.end },
    type: parts.type,
    ...(parts.symbol === undefined ? {} : { symbol: parts.symbol }),
    ...(parts.tail.date === undefined ? {} : { date: parts.tail.date }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(parts.name === undefined ? {} : { name: parts.name }),
    ...(provision === undefined ? {} : { provision }),
    role: roleOf(view, at),
    certainty: parts.implied === true ? 'implied' : 'stated',
  }
}
