import { hashName, keyOf, weaknessOfHash } from './algorithms.ts'
import { additionsAfter } from './additions.ts'
import { pathOf, type Held } from './certificates.ts'
import { checkCms, claimedTime, coveredBy, readCms, unsignedValue, type Cms, type Covered } from './cms.ts'
import { findSignatures, type FoundSignature } from './fields.ts'
import { Damaged, nameOf, wordsOf } from './pdf/index.ts'
import type { PdfDict } from './pdf/index.ts'
import { plainLine } from './plain-line.ts'
import { coveredIn, rangeOf, type Range } from './range.ts'
import { dssCertificates } from './store-of-proofs.ts'
import { readStamp, type Stamp } from './stamps.ts'
import type { CertificateFact, Integrity, SignatureFact, SignatureFacts, Weakness } from './types.ts'
import { noSignatures } from './types.ts'

/** So many signatures of one file are checked; the others are named as unchecked. */
const MOST_CHECKED = 200
/** So many bytes in all: each signature covers the file from its beginning. */
const MOST_DIGESTED = 4 * 1024 * 1024 * 1024
const LONGEST_SIGNATURE = 1024 * 1024
const LONGEST_WORDS = 300
const STAMP_OF_SIGNATURE = '1.2.840.113549.1.9.16.2.14'

/**
 * Checks the signatures of a PDF, oldest first: what each covers, whether that is as it was signed, who signed and when.
 * Of a Word or OpenDocument file it only says that there is one. Whether the signer is trusted is not said here. Never
 * throws on bytes.
 */
export async function verifySignatures(given: Uint8Array): Promise<SignatureFacts> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (bytes.toString('latin1', 0, 2) === 'PK') return signedPackage(bytes)
  const found = findSignatures(bytes)
  if (found.signatures.length === 0) return noSignatures
  const certificates = new Certificates(await dssCertificates(bytes, found.sections))
  const looked: Looked[] = []
  let digested = 0
  for (const [at, signature] of found.signatures.entries()) {
    const range = readRange(bytes, signature.dict)
    digested += range?.end ?? 0
    const enough = at >= MOST_CHECKED || digested > MOST_DIGESTED
    looked.push(enough ? { signature, range, checked: unchecked } : await look(bytes, signature, range))
  }
  const sound = new Set(
    looked.flatMap(({ signature, checked }) =>
      checked.integrity === 'intact' && signature.number !== null ? [signature.number] : [],
    ),
  )
  const added = additionsAfter(
    bytes,
    found.sections,
    looked.map(({ range }) => range?.end ?? null),
    sound,
  )
  const signatures = looked.map((one, at) => factOf(one, added[at] ?? 'changes', certificates))
  return { signatures, certificates: certificates.facts }
}

// Signatures as XML inside a package are another kind altogether.
function signedPackage(bytes: Buffer): SignatureFacts {
  const names = ['_xmlsignatures/', 'META-INF/documentsignatures.xml']
  if (!names.some((name) => bytes.includes(name))) return noSignatures
  const nothing = { field: null, covers: null, claimedAt: null, stamp: null, digest: null, key: null }
  const unknown = { ...nothing, path: [], weak: [], reason: null, place: null }
  const one: SignatureFact = { kind: 'signature', integrity: 'unsupported', added: 'nothing', ...unknown }
  return { signatures: [one], certificates: [] }
}

interface Checked {
  readonly integrity: Integrity
  readonly cms: Cms | null
  readonly stamp: Stamp | null
  readonly hash: string | null
}

interface Looked {
  readonly signature: FoundSignature
  readonly range: Range | null
  readonly checked: Checked
}

const unchecked: Checked = { integrity: 'unchecked', cms: null, stamp: null, hash: null }

function readRange(bytes: Buffer, dict: PdfDict): Range | null {
  try {
    return rangeOf(bytes, dict)
  } catch (error) {
    if (error instanceof Damaged) return null
    throw error
  }
}

async function look(bytes: Buffer, signature: FoundSignature, range: Range | null): Promise<Looked> {
  const contents = signature.dict.entries.get('Contents')
  const raw = typeof contents === 'object' && contents?.kind === 'string' ? contents.bytes : null
  if (!raw || raw.length === 0 || raw.length > LONGEST_SIGNATURE || raw.every((byte) => byte === 0))
    return { signature, range, checked: { ...unchecked, integrity: 'unreadable' } }
  const kind = nameOf(signature.dict.entries.get('SubFilter'))
  const checked = await checkKind(kind, raw, range ? coveredIn(bytes, range) : coveredBy(Buffer.alloc(0)))
  return { signature, range, checked: range ? checked : { ...checked, integrity: 'bad-range' } }
}

async function checkKind(kind: string | null, raw: Buffer, covered: Covered): Promise<Checked> {
  if (kind === 'adbe.x509.rsa_sha1') return { ...unchecked, integrity: 'unsupported' }
  if (kind === 'ETSI.RFC3161') {
    const stamp = await readStamp(raw, covered.digest)
    if (!stamp) return { ...unchecked, integrity: 'unreadable' }
    return { integrity: stamp.verdict, cms: stamp.cms, stamp, hash: stamp.cms.hash }
  }
  const cms = await readCms(raw)
  if (!cms) return { ...unchecked, integrity: 'unreadable' }
  const stamp = await stampOf(cms)
  const { content } = cms
  // adbe.pkcs7.sha1 carries the SHA-1 of the file as what it signs; all others sign the file beside them.
  const carries = kind === 'adbe.pkcs7.sha1'
  if (carries !== (content !== null)) return { integrity: 'unsupported', cms, stamp, hash: cms.hash }
  if (!content) return { integrity: await checkCms(cms, covered), cms, stamp, hash: cms.hash }
  const integrity = await checkCms(cms, coveredBy(content))
  const same = content.equals(covered.digest('sha1'))
  return { integrity: integrity === 'intact' && !same ? 'changed' : integrity, cms, stamp, hash: 'sha1' }
}

async function stampOf(cms: Cms): Promise<Stamp | null> {
  const token = unsignedValue(cms.signer, STAMP_OF_SIGNATURE)
  if (!token) return null
  const signature = Buffer.from(cms.signer.signature.getValue())
  return readStamp(token, coveredBy(signature).digest)
}

// Each certificate is kept once.
class Certificates {
  readonly facts: CertificateFact[] = []
  private readonly known = new Map<string, number>()
  private readonly further: readonly Held[]

  constructor(further: readonly Held[]) {
    this.further = further
  }

  pathOf(cms: Cms | null): number[] {
    if (!cms?.certificate) return []
    return pathOf(cms.certificate, [...cms.certificates, ...this.further]).map((held) => this.keep(held))
  }

  private keep(held: Held): number {
    const key = held.x509.fingerprint256
    const at = this.known.get(key) ?? this.facts.push(held.fact) - 1
    this.known.set(key, at)
    return at
  }
}

function factOf(looked: Looked, added: SignatureFact['added'], certificates: Certificates): SignatureFact {
  const { signature, range, checked } = looked
  const { cms, stamp, hash } = checked
  const { dict } = signature
  const kind = nameOf(dict.entries.get('SubFilter')) === 'ETSI.RFC3161' ? 'time-stamp' : 'signature'
  const key = cms?.certificate ? keyOf(cms.certificate.x509.publicKey) : null
  const claimed = cms && kind === 'signature' ? (claimedTime(cms.signer) ?? dayOf(dict)) : null
  return {
    kind,
    field: signature.field,
    integrity: checked.integrity,
    added,
    covers: range?.end ?? null,
    path: certificates.pathOf(cms),
    claimedAt: claimed?.toISOString() ?? null,
    stamp: stamp && {
      at: stamp.at.toISOString(),
      integrity: stamp.verdict,
      path: certificates.pathOf(stamp.cms),
    },
    digest: hash && hashName(hash),
    key: key?.name ?? null,
    weak: weaknesses(hash, cms),
    reason: words(dict, 'Reason'),
    place: words(dict, 'Location'),
  }
}

function weaknesses(hash: string | null, cms: Cms | null): Weakness[] {
  const own = weaknessOfHash(hash)
  return [...(own ? [own] : []), ...(cms?.certificate?.fact.weak ?? [])]
}

function words(dict: PdfDict, key: string): string | null {
  return plainLine(wordsOf(dict.entries.get(key)) ?? '', LONGEST_WORDS)
}

// D:20250603091200+07'00'
function dayOf(dict: PdfDict): Date | null {
  const found = /^D:(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-]\d\d)'?(\d\d)?)?/.exec(
    wordsOf(dict.entries.get('M')) ?? '',
  )
  if (!found) return null
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone, zoneMinutes = '00'] = found
  const offset = zone ? `${zone}:${zoneMinutes}` : 'Z'
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`)
  return Number.isNaN(date.getTime()) ? null : date
}
