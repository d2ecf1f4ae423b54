import { constants, verify, type KeyObject } from 'node:crypto'
import type { AlgorithmIdentifier } from 'pkijs'
import type { Weakness } from './types.ts'

const HASHES: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.5': 'md5',
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.8': 'sha3-256',
  '2.16.840.1.101.3.4.2.9': 'sha3-384',
  '2.16.840.1.101.3.4.2.10': 'sha3-512',
}
const RSA: Readonly<Record<string, string | null>> = {
  // The digest is named beside it.
  '1.2.840.113549.1.1.1': null,
  '1.2.840.113549.1.1.4': 'md5',
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.14': 'sha224',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
}
const ECDSA: Readonly<Record<string, string | null>> = {
  '1.2.840.10045.2.1': null,
  '1.2.840.10045.4.1': 'sha1',
  '1.2.840.10045.4.3.1': 'sha224',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
}
const PSS = '1.2.840.113549.1.1.10'
const MGF1 = '1.2.840.113549.1.1.8'
const ED25519 = '1.3.101.112'

/** The digest that an identifier names, as the library of the system calls it; null for one that is not read. */
export function hashOf(oid: string): string | null {
  return HASHES[oid] ?? null
}

/** `sha256` as people write it. */
export function hashName(hash: string): string {
  return hash.startsWith('sha3') ? hash.toUpperCase() : hash.replace(/^sha(?=\d)/, 'SHA-').replace('md', 'MD')
}

/** The digest that a signature of a certificate or a document is made over. */
export function weaknessOfHash(hash: string | null): Weakness | null {
  return hash === 'md5' || hash === 'sha1' ? hash : null
}

/** Whether an identifier names a signature over SHA-1 or weaker. */
export function signsWeakly(oid: string): boolean {
  return weaknessOfHash(RSA[oid] ?? ECDSA[oid] ?? null) !== null
}

/** `RSA 2048`, `EC P-256`; and whether it is too short. Keys of less than 112 bits of security are (SP 800-131A). */
export function keyOf(key: KeyObject): { readonly name: string; readonly short: boolean } {
  const { asymmetricKeyType: type = '', asymmetricKeyDetails: details } = key
  if (type.startsWith('rsa')) {
    const bits = details?.modulusLength ?? 0
    return { name: `RSA ${bits}`, short: bits < 2048 }
  }
  const curve = details?.namedCurve ?? ''
  const known: Readonly<Record<string, string>> = {
    prime256v1: 'P-256',
    secp384r1: 'P-384',
    secp521r1: 'P-521',
  }
  const bits = Number(/\d{3}/.exec(curve)?.[0] ?? 256)
  return { name: type === 'ec' ? `EC ${known[curve] ?? curve}` : type.toUpperCase(), short: bits < 224 }
}

/** What is signed, by what, and with which digest where the algorithm does not say. */
export interface Signed {
  readonly data: Uint8Array
  readonly signature: Uint8Array
  readonly algorithm: AlgorithmIdentifier
  readonly hash: string
  readonly key: KeyObject
}

/** Whether a signature was made with the key; null for algorithms that are not read. */
export async function isMadeWith({ data, signature, algorithm, hash, key }: Signed): Promise<boolean | null> {
  const oid = algorithm.algorithmId
  const rsa = RSA[oid]
  const ecdsa = ECDSA[oid]
  try {
    if (rsa !== undefined && key.asymmetricKeyType === 'rsa')
      return verify(rsa ?? hash, data, { key, padding: constants.RSA_PKCS1_PADDING }, signature)
    if (ecdsa !== undefined && key.asymmetricKeyType === 'ec')
      return verify(ecdsa ?? hash, data, { key, dsaEncoding: 'der' }, signature)
    if (oid === ED25519 && key.asymmetricKeyType === 'ed25519') return verify(null, data, key, signature)
    if (oid === PSS && key.asymmetricKeyType?.startsWith('rsa') === true)
      return await isPss({ data, signature, algorithm, hash, key })
    // An algorithm that is read, with a key of another kind, is no signature of that key.
    return rsa !== undefined || ecdsa !== undefined || oid === PSS || oid === ED25519 ? false : null
  } catch {
    return false
  }
}

async function isPss({ data, signature, algorithm, key }: Signed): Promise<boolean | null> {
  const { AlgorithmIdentifier: Identifier, RSASSAPSSParams } = await import('pkijs')
  const params = new RSASSAPSSParams({ schema: algorithm.algorithmParams })
  const hash = hashOf(params.hashAlgorithm.algorithmId)
  const mask = params.maskGenAlgorithm
  const maskHash =
    mask.algorithmId === MGF1 ? hashOf(new Identifier({ schema: mask.algorithmParams }).algorithmId) : null
  if (hash === null || maskHash !== hash) return null
  const padding = constants.RSA_PKCS1_PSS_PADDING
  return verify(hash, data, { key, padding, saltLength: params.saltLength }, signature)
}
