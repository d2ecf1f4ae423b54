import { createHash } from 'node:crypto'
import { Integer, OctetString, Primitive, Sequence, UTCTime } from 'asn1js'
import {
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  MessageImprint,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  TSTInfo,
} from 'pkijs'
import { algorithmOf, arrayOf, hashIdentifier, oid, signWith } from './algorithm.ts'
import type { Identity } from './authority.ts'

export interface CmsWish {
  readonly by: Identity
  readonly hash?: string
  readonly pss?: boolean
  /** What it carries itself. */
  readonly content?: { readonly type: string; readonly bytes: Uint8Array }
  readonly signedAt?: string
  readonly stampedBy?: Identity
  readonly stampedAt?: string
  /** Names the certificate of another in what is signed. */
  readonly namesCertificateOf?: Identity
  readonly withoutCertificates?: boolean
  readonly withoutIssuers?: boolean
  readonly withoutAttributes?: boolean
  /** Names its certificate by its key, not by issuer and number. */
  readonly byKeyId?: boolean
  /** Puts another signature's bytes in. */
  readonly forged?: boolean
}

const DATA = '1.2.840.113549.1.7.1'

/** Signs bytes as CMS SignedData. */
export function signCms(data: Uint8Array, wish: CmsWish): Buffer {
  const { by, hash = 'sha256', pss = false, content } = wish
  const signed = wish.content?.bytes ?? data
  const attributes = new SignedAndUnsignedAttributes({
    type: 0,
    attributes: attributesOf(signed, wish, hash),
  })
  const der = Buffer.from(attributes.toSchema().toBER())
  der[0] = 0x31
  const signature = signWith(by.key, hash, wish.withoutAttributes ? signed : der, pss)
  if (wish.forged) signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1
  const { issuer, serialNumber } = by.certificate
  const signer = new SignerInfo({
    version: wish.byKeyId ? 3 : 1,
    sid: wish.byKeyId ? keyIdOf(by) : new IssuerAndSerialNumber({ issuer, serialNumber }),
    digestAlgorithm: hashIdentifier(hash),
    signatureAlgorithm: algorithmOf(by.key, hash, pss),
    signature: new OctetString({ valueHex: arrayOf(signature) }),
    ...(wish.withoutAttributes ? {} : { signedAttrs: attributes }),
    ...(wish.stampedBy ? { unsignedAttrs: stampOver(signature, wish.stampedBy, wish.stampedAt) } : {}),
  })
  const above = wish.withoutIssuers ? [] : by.issuers.slice(0, -1)
  const all = new SignedData({
    version: 1,
    digestAlgorithms: [hashIdentifier(hash)],
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: content?.type ?? DATA,
      ...(content ? { eContent: new OctetString({ valueHex: arrayOf(content.bytes) }) } : {}),
    }),
    signerInfos: [signer],
    ...(wish.withoutCertificates
      ? {}
      : { certificates: [by, ...above].map(({ certificate }) => certificate) }),
  })
  const info = new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: all.toSchema(true) })
  return Buffer.from(info.toSchema().toBER())
}

function keyIdOf({ keyId }: Identity): Primitive {
  return new Primitive({ idBlock: { tagClass: 3, tagNumber: 0 }, valueHex: arrayOf(keyId) })
}

function attributesOf(data: Uint8Array, wish: CmsWish, hash: string): Attribute[] {
  const digest = createHash(hash).update(data).digest()
  const named = wish.namesCertificateOf ?? wish.by
  const certificate = createHash('sha256').update(named.der).digest()
  const identifier = new Sequence({ value: [new OctetString({ valueHex: arrayOf(certificate) })] })
  const attributes = [
    new Attribute({ type: '1.2.840.113549.1.9.3', values: [oid(wish.content?.type ?? DATA)] }),
    new Attribute({
      type: '1.2.840.113549.1.9.5',
      values: [new UTCTime({ valueDate: new Date(wish.signedAt ?? '2025-06-03T02:12:00Z') })],
    }),
    new Attribute({
      type: '1.2.840.113549.1.9.4',
      values: [new OctetString({ valueHex: arrayOf(digest) })],
    }),
    new Attribute({
      type: '1.2.840.113549.1.9.16.2.47',
      values: [new Sequence({ value: [new Sequence({ value: [identifier] })] })],
    }),
  ]
  const encoded = (attribute: Attribute): Buffer => Buffer.from(attribute.toSchema().toBER())
  return attributes.toSorted((one, other) => Buffer.compare(encoded(one), encoded(other)))
}

/** A time stamp (RFC 3161) of bytes. */
export function stamp(data: Uint8Array, by: Identity, at = '2025-06-03T02:13:00Z'): Buffer {
  const digest = createHash('sha256').update(data).digest()
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3.4',
    messageImprint: new MessageImprint({
      hashAlgorithm: hashIdentifier('sha256'),
      hashedMessage: new OctetString({ valueHex: arrayOf(digest) }),
    }),
    serialNumber: new Integer({ value: 7 }),
    genTime: new Date(at),
  })
  const content = { type: '1.2.840.113549.1.9.16.1.4', bytes: new Uint8Array(info.toSchema().toBER()) }
  return signCms(data, { by, content })
}

function stampOver(signature: Buffer, by: Identity, at?: string): SignedAndUnsignedAttributes {
  const token = ContentInfo.fromBER(stamp(signature, by, at))
  const attribute = new Attribute({ type: '1.2.840.113549.1.9.16.2.14', values: [token.toSchema()] })
  return new SignedAndUnsignedAttributes({ type: 1, attributes: [attribute] })
}
