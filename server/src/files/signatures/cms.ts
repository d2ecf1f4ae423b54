import { createHash } from 'node:crypto'
import type { Attribute, SignerInfo } from 'pkijs'
import { hashOf, isMadeWith } from './algorithms.ts'
import { readCertificate, type Held } from './certificates.ts'

/** A signature (CMS SignedData, RFC 5652) with the certificate that it names. */
export interface Cms {
  readonly signer: SignerInfo
  readonly certificate: Held | null
  readonly certificates: readonly Held[]
  readonly hash: string | null
  /** What it carries itself, e.g. a time stamp; null where it signs something beside it. */
  readonly content: Buffer | null
  readonly contentType: string
}

const SIGNED_DATA = '1.2.840.113549.1.7.2'
const MOST_CERTIFICATES = 100
const [CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_TIME] = [
  '1.2.840.113549.1.9.3',
  '1.2.840.113549.1.9.4',
  '1.2.840.113549.1.9.5',
]
const [SIGNING_CERTIFICATE, SIGNING_CERTIFICATE_2] = [
  '1.2.840.113549.1.9.16.2.12',
  '1.2.840.113549.1.9.16.2.47',
]

/** Reads a signature; null where the bytes are none, or one of several people at once. */
export async function readCms(bytes: Uint8Array): Promise<Cms | null> {
  const { ContentInfo, SignedData } = await import('pkijs')
  try {
    const info = ContentInfo.fromBER(bytes)
    if (info.contentType !== SIGNED_DATA) return null
    const signed = new SignedData({ schema: info.content })
    const [signer, second] = signed.signerInfos
    if (!signer || second) return null
    const certificates = await certificatesIn(info.content)
    const { eContent, eContentType } = signed.encapContentInfo
    return {
      signer,
      certificates,
      certificate: certificates.find((held) => isNamed(held, signer)) ?? null,
      hash: hashOf(signer.digestAlgorithm.algorithmId),
      content: eContent ? Buffer.from(eContent.getValue()) : null,
      contentType: eContentType,
    }
  } catch {
    return null
  }
}

interface Block {
  readonly idBlock: { readonly tagClass: number; readonly tagNumber: number }
  readonly valueBlock: unknown
  readonly valueBeforeDecodeView: Uint8Array
}

function inside(block: Block): readonly Block[] {
  const { value } = block.valueBlock as { value?: unknown }
  return Array.isArray(value) ? (value as Block[]) : []
}

// As they came: what is written anew could have another signature.
async function certificatesIn(signedData: Block): Promise<Held[]> {
  const set = inside(signedData).find(({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === 0)
  const raw = set ? inside(set).slice(0, MOST_CERTIFICATES) : []
  const read = await Promise.all(raw.map((block) => readCertificate(block.valueBeforeDecodeView)))
  return read.filter((held) => held !== null)
}

function isNamed(held: Held, signer: SignerInfo): boolean {
  const sid: unknown = signer.sid
  const named = sid as {
    readonly issuer?: { readonly valueBeforeDecode: ArrayBuffer }
    readonly serialNumber?: { readonly valueBlock: { readonly valueHexView: Uint8Array } }
    readonly valueBlock?: { readonly valueHexView?: Uint8Array }
  }
  if (named.issuer && named.serialNumber)
    return (
      held.issuerDer.equals(Buffer.from(named.issuer.valueBeforeDecode)) &&
      held.serialDer.equals(named.serialNumber.valueBlock.valueHexView)
    )
  const keyId = named.valueBlock?.valueHexView
  return keyId !== undefined && held.keyId !== null && held.keyId.equals(keyId)
}

/** What a signature says of itself. */
export type Verdict = 'intact' | 'changed' | 'forged' | 'unsupported'

/** What a signature is over. */
export interface Covered {
  /** The digest by an algorithm, as the library of the system calls it. */
  digest(this: void, hash: string): Buffer
  bytes(this: void): Buffer
}

/** Bytes at hand as what is signed. */
export function coveredBy(bytes: Buffer): Covered {
  return { digest: (hash) => createHash(hash).update(bytes).digest(), bytes: () => bytes }
}

/** Checks a signature against what it should be over. */
export async function checkCms(cms: Cms, covered: Covered): Promise<Verdict> {
  const { signer, certificate, hash } = cms
  if (hash === null || !certificate) return 'unsupported'
  const { signedAttrs, signatureAlgorithm: algorithm } = signer
  const signature = Buffer.from(signer.signature.getValue())
  const key = certificate.x509.publicKey
  const signed = { signature, algorithm, hash, key }
  // Without attributes the content itself is signed: other content and another key look the same.
  if (!signedAttrs) {
    const made = await isMadeWith({ ...signed, data: covered.bytes() })
    return made === false ? 'changed' : verdictOf(made)
  }
  const { attributes } = signedAttrs
  const told = octets(only(attributes, MESSAGE_DIGEST))
  if (!told || !namesContent(attributes, cms.contentType)) return 'forged'
  const made = await isMadeWith({ ...signed, data: Buffer.from(signedAttrs.encodedValue) })
  if (made !== true) return verdictOf(made)
  if (!(await namesCertificate(attributes, certificate))) return 'forged'
  return told.equals(covered.digest(hash)) ? 'intact' : 'changed'
}

function verdictOf(made: boolean | null): Verdict {
  if (made === null) return 'unsupported'
  return made ? 'intact' : 'forged'
}

function only(attributes: readonly Attribute[], type: string): unknown {
  const [found, second] = attributes.filter((attribute) => attribute.type === type)
  return found && !second && found.values.length === 1 ? (found.values[0] as unknown) : undefined
}

function octets(value: unknown): Buffer | null {
  const view = (value as { valueBlock?: { valueHexView?: Uint8Array } } | undefined)?.valueBlock?.valueHexView
  return view ? Buffer.from(view) : null
}

function namesContent(attributes: readonly Attribute[], contentType: string): boolean {
  const type = only(attributes, CONTENT_TYPE) as { getValue?: () => unknown } | undefined
  return type?.getValue?.() === contentType
}

// Without this a certificate could be exchanged for another of the same key.
async function namesCertificate(attributes: readonly Attribute[], certificate: Held): Promise<boolean> {
  const older = only(attributes, SIGNING_CERTIFICATE)
  const newer = only(attributes, SIGNING_CERTIFICATE_2)
  const has = (type: string): boolean => attributes.some((attribute) => attribute.type === type)
  if (!has(SIGNING_CERTIFICATE) && !has(SIGNING_CERTIFICATE_2)) return true
  return (
    (!has(SIGNING_CERTIFICATE) || isHashOf(older, certificate, 'sha1')) &&
    (!has(SIGNING_CERTIFICATE_2) || isHashOf(newer, certificate, 'sha256'))
  )
}

// SigningCertificate(V2) ::= SEQUENCE { SEQUENCE OF ESSCertID(v2) { hashAlgorithm?, certHash, … }, … }
function isHashOf(attribute: unknown, certificate: Held, usual: string): boolean {
  const [list] = attribute ? inside(attribute as Block) : []
  const [first] = list ? inside(list) : []
  const [one, two] = first ? inside(first) : []
  const named = one ? inside(one)[0] : undefined
  const oid = (named as { getValue?: () => unknown } | undefined)?.getValue?.()
  const hash = typeof oid === 'string' ? hashOf(oid) : usual
  const told = octets(typeof oid === 'string' ? two : one)
  return told !== null && hash !== null && told.equals(createHash(hash).update(certificate.x509.raw).digest())
}

/** The time that the signer's own clock said. */
export function claimedTime(signer: SignerInfo): Date | null {
  const value = only(signer.signedAttrs?.attributes ?? [], SIGNING_TIME) as
    | { toDate?: () => Date }
    | undefined
  const date = value?.toDate?.()
  return date && !Number.isNaN(date.getTime()) ? date : null
}

/** A value among what is not signed, e.g. a time stamp over the signature. */
export function unsignedValue(signer: SignerInfo, type: string): Uint8Array | null {
  const value = only(signer.unsignedAttrs?.attributes ?? [], type) as Block | undefined
  return value ? value.valueBeforeDecodeView : null
}
