import { X509Certificate } from 'node:crypto'
import { keyOf, signsWeakly } from './algorithms.ts'
import { plainLine } from './plain-line.ts'
import type { CertificateFact, Named, Weakness } from './types.ts'

/** A certificate as it is worked with: its bytes, what the system's library says of it, and what is kept. */
export interface Held {
  readonly x509: X509Certificate
  readonly fact: CertificateFact
  /** Its issuer and number as they stand in the bytes, by which a signature names it. */
  readonly issuerDer: Buffer
  readonly serialDer: Buffer
  readonly keyId: Buffer | null
}

const OIDS: Readonly<Record<string, keyof Named>> = {
  '2.5.4.3': 'name',
  '2.5.4.10': 'organisation',
  '2.5.4.11': 'unit',
  '2.5.4.7': 'place',
  '2.5.4.8': 'place',
  '0.9.2342.19200300.100.1.1': 'identifier',
  '2.5.4.5': 'identifier',
}
const [KEY_USAGE, BASIC, KEY_ID] = ['2.5.29.15', '2.5.29.19', '2.5.29.14']
const STAMPING = '1.3.6.1.5.5.7.3.8'
const LONGEST = 64 * 1024
const LONGEST_NAME = 200

/** Reads a certificate; null where the bytes are none. */
export async function readCertificate(der: Uint8Array): Promise<Held | null> {
  if (der.byteLength > LONGEST) return null
  try {
    const { Certificate } = await import('pkijs')
    const x509 = new X509Certificate(der)
    const parsed = Certificate.fromBER(x509.raw)
    const extension = (oid: string) =>
      parsed.extensions?.find(({ extnID }) => extnID === oid)?.parsedValue as unknown
    const keyId = extension(KEY_ID)
    const fact: CertificateFact = {
      der: x509.raw.toString('base64'),
      subject: namedIn(parsed.subject),
      issuer: namedIn(parsed.issuer),
      serial: x509.serialNumber,
      validFrom: x509.validFromDate.toISOString(),
      validTo: x509.validToDate.toISOString(),
      authority: x509.ca,
      below: pathLengthIn(extension(BASIC)),
      notForSigning: !maySign(extension(KEY_USAGE)),
      stamping: (x509.keyUsage ?? []).includes(STAMPING),
      weak: weaknessesOf(x509, parsed.signatureAlgorithm.algorithmId),
    }
    return {
      x509,
      fact,
      issuerDer: Buffer.from(parsed.issuer.valueBeforeDecode),
      serialDer: Buffer.from(parsed.serialNumber.valueBlock.valueHexView),
      keyId: bytesIn(keyId),
    }
  } catch {
    return null
  }
}

function weaknessesOf(x509: X509Certificate, algorithm: string): Weakness[] {
  const short: Weakness[] = keyOf(x509.publicKey).short ? ['short-key'] : []
  return signsWeakly(algorithm) ? [...short, 'certificate-sha1'] : short
}

interface Names {
  readonly typesAndValues: readonly {
    readonly type: string
    readonly value: { readonly valueBlock: unknown }
  }[]
}

function namedIn(names: Names): Named {
  const found: { -readonly [Part in keyof Named]: string | null } = {
    name: null,
    organisation: null,
    unit: null,
    place: null,
    identifier: null,
  }
  for (const { type, value } of names.typesAndValues) {
    const part = OIDS[type]
    const said = (value.valueBlock as { value?: unknown }).value
    if (part && found[part] === null && typeof said === 'string' && said.trim() !== '')
      found[part] = plainLine(said, LONGEST_NAME)
  }
  return found
}

function pathLengthIn(parsed: unknown): number | null {
  const length = (parsed as { pathLenConstraint?: unknown } | undefined)?.pathLenConstraint
  return typeof length === 'number' ? length : null
}

// digitalSignature or nonRepudiation; a certificate without the extension may be used for anything.
function maySign(parsed: unknown): boolean {
  const view = bytesIn(parsed)
  return view === null || view.length === 0 || ((view[0] ?? 0) & 0xc0) !== 0
}

function bytesIn(parsed: unknown): Buffer | null {
  const block = (parsed as { valueBlock?: { valueHexView?: Uint8Array } } | undefined)?.valueBlock
  return block?.valueHexView ? Buffer.from(block.valueHexView) : null
}

const HIGHEST = 8

/** The certificates from one upwards, each issued by the next, as far as those at hand go. */
export function pathOf(leaf: Held, pool: readonly Held[]): Held[] {
  const path = [leaf]
  for (let last = leaf; path.length < HIGHEST;) {
    const above = pool.find((held) => !path.includes(held) && isIssuedBy(last.x509, held.x509))
    if (!above) break
    path.push(above)
    last = above
  }
  return path
}

/** Whether one certificate is issued, and really signed, by another. */
export function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
  } catch {
    return false
  }
}
