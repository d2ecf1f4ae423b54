import { constants, sign, type KeyObject } from 'node:crypto'
import { Null, ObjectIdentifier } from 'asn1js'
import { AlgorithmIdentifier, RSASSAPSSParams } from 'pkijs'

const HASHES: Readonly<Record<string, string>> = {
  md5: '1.2.840.113549.2.5',
  sha1: '1.3.14.3.2.26',
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
}
const RSA: Readonly<Record<string, string>> = {
  md5: '1.2.840.113549.1.1.4',
  sha1: '1.2.840.113549.1.1.5',
  sha256: '1.2.840.113549.1.1.11',
  sha384: '1.2.840.113549.1.1.12',
  sha512: '1.2.840.113549.1.1.13',
}
const ECDSA: Readonly<Record<string, string>> = {
  sha1: '1.2.840.10045.4.1',
  sha256: '1.2.840.10045.4.3.2',
  sha384: '1.2.840.10045.4.3.3',
  sha512: '1.2.840.10045.4.3.4',
}

export function hashIdentifier(hash: string): AlgorithmIdentifier {
  return new AlgorithmIdentifier({ algorithmId: HASHES[hash] ?? '', algorithmParams: new Null() })
}

/** What a key signs with; `pss` for RSA with random padding. */
export function algorithmOf(key: KeyObject, hash: string, pss = false): AlgorithmIdentifier {
  if (key.asymmetricKeyType === 'ec') return new AlgorithmIdentifier({ algorithmId: ECDSA[hash] ?? '' })
  if (!pss) return new AlgorithmIdentifier({ algorithmId: RSA[hash] ?? '', algorithmParams: new Null() })
  const hashAlgorithm = hashIdentifier(hash)
  const mask = { algorithmId: '1.2.840.113549.1.1.8', algorithmParams: hashAlgorithm.toSchema() }
  const params = new RSASSAPSSParams({
    hashAlgorithm,
    maskGenAlgorithm: new AlgorithmIdentifier(mask),
    saltLength: 32,
  })
  return new AlgorithmIdentifier({
    algorithmId: '1.2.840.113549.1.1.10',
    algorithmParams: params.toSchema(),
  })
}

export function signWith(key: KeyObject, hash: string, data: Uint8Array, pss = false): Buffer {
  const padding = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
  return sign(hash, data, pss ? padding : key)
}

/** Bytes as a buffer of their own. */
export function arrayOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}

export function oid(value: string): ObjectIdentifier {
  return new ObjectIdentifier({ value })
}
