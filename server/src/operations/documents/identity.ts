import { documentIdentityKey, symbolKey, systemOfDocument } from '@dieuhanh/domain'
import type { CivilDate, Unit } from '@dieuhanh/domain'
import { foldMarks, type DocumentIdentity } from '@dieuhanh/understanding'
import type { DocumentIdentityRow, DocumentSystem } from '../../store/documents/index.ts'

/** The parts of an identity that a person may correct; the rest follows from them. */
export interface IdentityParts {
  readonly type: string | null
  readonly symbol: string | null
  readonly system: DocumentSystem
  readonly issuedOn: CivilDate | null
  readonly issuer: string | null
  readonly signer: string | null
  readonly signerTitle: string | null
  readonly place: string | null
  readonly title: string | null
  readonly recipients: readonly string[]
}

/** What letterhead and signature block say. */
export function partsOf(identity: DocumentIdentity): IdentityParts {
  return {
    type: shortened(identity.type?.value, 60),
    symbol: shortened(identity.symbol?.value, 60),
    system: identity.system === 'unknown' ? systemOf(identity) : identity.system,
    issuedOn: identity.issuedOn?.value ?? null,
    issuer: shortened(identity.issuer?.value, 300),
    signer: shortened(identity.signer?.value, 120),
    signerTitle: shortened(identity.signerTitle?.value, 200),
    place: shortened(identity.place?.value, 120),
    title: shortened(identity.title?.value, 1000),
    recipients: (identity.recipients ?? []).slice(0, 200).map((recipient) => recipient.value.slice(0, 300)),
  }
}

function systemOf({ symbol, issuer }: DocumentIdentity): DocumentSystem {
  return systemOfDocument({ symbol: symbol?.value ?? null, issuer: issuer?.value ?? null })
}

/** An identity as the register keeps it: with the keys that it is recognised and found by. */
export function identityRow(parts: IdentityParts, units: readonly Unit[]): DocumentIdentityRow {
  const { symbol, issuer, issuedOn } = parts
  return {
    ...parts,
    symbolKey: symbol === null ? null : symbolKey(symbol),
    identityKey: documentIdentityKey({ symbol, issuer, issuedOn }),
    issuerUnitId: issuer === null ? null : unitNamed(issuer, units),
    folded: foldMarks([symbol, parts.type, parts.title, issuer, parts.signer].filter(Boolean).join(' ')),
  }
}

// Only a name that one unit alone bears; a past name still points to the unit that bore it.
function unitNamed(name: string, units: readonly Unit[]): string | null {
  const wanted = foldMarks(name).replace(/\s+/g, ' ').trim()
  const named = units.filter((unit) => unit.names.some((known) => foldMarks(known.text) === wanted))
  const standing = named.filter((unit) => unit.validTo === null)
  const found = standing.length > 0 ? standing : named
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

function shortened(value: string | undefined, most: number): string | null {
  const plain = value?.replace(/\s+/g, ' ').trim()
  return plain ? plain.slice(0, most) : null
}
