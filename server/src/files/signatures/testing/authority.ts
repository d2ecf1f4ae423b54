import { createHash, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { BitString, Integer, OctetString, PrintableString, Utf8String } from 'asn1js'
import {
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ExtKeyUsage,
  Extension,
  PublicKeyInfo,
  Time,
} from 'pkijs'
import { algorithmOf, arrayOf } from './algorithm.ts'

/** Authorities and signers for tests: names and keys are made up. */
export interface Identity {
  readonly certificate: Certificate
  readonly der: Buffer
  readonly key: KeyObject
  readonly keyId: Buffer
  readonly issuers: readonly Identity[]
}

export type KeyKind = 'rsa' | 'rsa-1024' | 'ec' | 'ec-384'

const made = new Map<KeyKind, KeyObject[]>()

// Keys take longer than all else: each is used again where it does not matter whose it is.
function keyFor(kind: KeyKind, which: number): KeyObject {
  const keys = made.get(kind) ?? []
  made.set(kind, keys)
  keys[which] ??= newKey(kind)
  return keys[which]
}

function newKey(kind: KeyKind): KeyObject {
  if (kind === 'ec' || kind === 'ec-384')
    return generateKeyPairSync('ec', { namedCurve: kind === 'ec' ? 'P-256' : 'P-384' }).privateKey
  return generateKeyPairSync('rsa', { modulusLength: kind === 'rsa' ? 2048 : 1024 }).privateKey
}

const OIDS = {
  CN: '2.5.4.3',
  O: '2.5.4.10',
  C: '2.5.4.6',
  UID: '0.9.2342.19200300.100.1.1',
} as const

type Names = { readonly [Part in keyof typeof OIDS]?: string }

export interface CertificateWish {
  readonly names: Names
  readonly issuer?: Identity
  readonly key?: KeyKind
  readonly which?: number
  readonly from?: string
  readonly to?: string
  readonly authority?: boolean
  readonly below?: number
  readonly stamping?: boolean
  readonly usage?: number
  readonly hash?: string
}

let serial = 1000

/** Makes a certificate with its key; without an issuer it vouches for itself. */
export function issue(wish: CertificateWish): Identity {
  const { names, issuer, authority = false, hash = 'sha256' } = wish
  const key = keyFor(wish.key ?? 'ec', wish.which ?? 0)
  const certificate = new Certificate()
  certificate.version = 2
  certificate.serialNumber = new Integer({ value: (serial += 1) })
  writeNames(certificate.subject.typesAndValues, names)
  if (issuer) certificate.issuer = issuer.certificate.subject
  else writeNames(certificate.issuer.typesAndValues, names)
  certificate.notBefore = new Time({ value: new Date(wish.from ?? '2024-01-01T00:00:00Z') })
  certificate.notAfter = new Time({ value: new Date(wish.to ?? '2034-01-01T00:00:00Z') })
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' })
  certificate.subjectPublicKeyInfo = PublicKeyInfo.fromBER(spki)
  const keyId = createHash('sha1').update(spki).digest()
  certificate.extensions = [...extensionsOf(wish, authority), keyIdOf(keyId)]
  const signer = issuer?.key ?? key
  const algorithm = algorithmOf(signer, hash)
  certificate.signature = algorithm
  certificate.signatureAlgorithm = algorithm
  certificate.tbsView = new Uint8Array(certificate.encodeTBS().toBER())
  certificate.signatureValue = new BitString({
    valueHex: arrayOf(sign(hash, certificate.tbsView, signer)),
  })
  const der = Buffer.from(certificate.toSchema(true).toBER())
  const issuers = issuer ? [issuer, ...issuer.issuers] : []
  return { certificate: Certificate.fromBER(der), der, key, keyId, issuers }
}

function extensionsOf(wish: CertificateWish, authority: boolean): Extension[] {
  const basic = new BasicConstraints({
    cA: authority,
    ...(wish.below === undefined ? {} : { pathLenConstraint: wish.below }),
  })
  const usage = wish.usage ?? (authority ? 0x06 : 0xc0)
  const extensions = [
    extension('2.5.29.19', basic.toSchema().toBER()),
    extension('2.5.29.15', new BitString({ valueHex: arrayOf(Buffer.from([usage])) }).toBER()),
  ]
  if (wish.stamping)
    extensions.push(
      extension('2.5.29.37', new ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.8'] }).toSchema().toBER()),
    )
  return extensions
}

function keyIdOf(keyId: Buffer): Extension {
  const extnValue = new OctetString({ valueHex: arrayOf(keyId) }).toBER()
  return new Extension({ extnID: '2.5.29.14', critical: false, extnValue })
}

function extension(extnID: string, value: ArrayBuffer): Extension {
  return new Extension({ extnID, critical: true, extnValue: value })
}

function writeNames(into: AttributeTypeAndValue[], names: Names): void {
  for (const [part, said] of Object.entries(names)) {
    const value = part === 'C' ? new PrintableString({ value: said }) : new Utf8String({ value: said })
    into.push(new AttributeTypeAndValue({ type: OIDS[part as keyof typeof OIDS], value }))
  }
}
