/** What became of the bytes that a signature covers. */
export type Integrity =
  /** As they were signed. */
  | 'intact'
  /** Other bytes than those that were signed. */
  | 'changed'
  /** The bytes are those that it names, but the signature was not made with the key of its certificate. */
  | 'forged'
  /** What it claims to cover leaves a gap, overlaps or does not begin with the file. */
  | 'bad-range'
  /** No signature can be read where one should be. */
  | 'unreadable'
  /** A kind or an algorithm that is not checked here. */
  | 'unsupported'
  /** More signatures, or more bytes, than are checked in one file. */
  | 'unchecked'

/** What was added to the file after it was signed. */
export type Addition =
  | 'nothing'
  /** Further signatures, time stamps and what proves them; no page changed. */
  | 'signatures'
  /** Anything else. */
  | 'changes'

/** Why an algorithm should not be relied on. */
export type Weakness = 'md5' | 'sha1' | 'short-key' | 'certificate-sha1'

/** Whom a certificate names. */
export interface Named {
  readonly name: string | null
  readonly organisation: string | null
  /** A part of the organisation. */
  readonly unit: string | null
  readonly place: string | null
  /** A personal or tax number (UID, serialNumber). */
  readonly identifier: string | null
}

/** A certificate that came with the file. */
export interface CertificateFact {
  /** DER in base64. */
  readonly der: string
  readonly subject: Named
  readonly issuer: Named
  /** Hexadecimal. */
  readonly serial: string
  /** ISO 8601. */
  readonly validFrom: string
  readonly validTo: string
  readonly authority: boolean
  /** How many authorities may stand below this one; null where it does not say. */
  readonly below: number | null
  /** It may not put its name under documents. */
  readonly notForSigning: boolean
  readonly stamping: boolean
  readonly weak: readonly Weakness[]
}

/** A time that a time-stamping authority vouches for. */
export interface StampFact {
  /** ISO 8601. */
  readonly at: string
  readonly integrity: Integrity
  /** From the authority's certificate upwards, as indexes into `certificates`. */
  readonly path: readonly number[]
}

/** One signature as it was found. */
export interface SignatureFact {
  readonly kind: 'signature' | 'time-stamp'
  /** The name of its field in the form. */
  readonly field: string | null
  readonly integrity: Integrity
  readonly added: Addition
  /** The length of the file that it covers. */
  readonly covers: number | null
  /** From the signer's certificate upwards, as indexes into `certificates`; empty where none came with it. */
  readonly path: readonly number[]
  /** What the signer's own clock said, ISO 8601. */
  readonly claimedAt: string | null
  readonly stamp: StampFact | null
  /** `SHA-256`, `RSA 2048`. */
  readonly digest: string | null
  readonly key: string | null
  readonly weak: readonly Weakness[]
  readonly reason: string | null
  readonly place: string | null
}

/** Rises with what a check finds out: what an older one found is looked for again. */
export const signatureCheckVersion = 1

/** What the signatures of a file are, whoever one trusts: kept with the document. */
export interface SignatureFacts {
  readonly signatures: readonly SignatureFact[]
  readonly certificates: readonly CertificateFact[]
}

/** Signatures of a file that has none. */
export const noSignatures: SignatureFacts = { signatures: [], certificates: [] }
