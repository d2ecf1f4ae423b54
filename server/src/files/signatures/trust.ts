import { X509Certificate } from 'node:crypto'
import { isIssuedBy } from './certificates.ts'
import type { Roots } from './roots.ts'
import type { CertificateFact, Named, SignatureFact, SignatureFacts, Weakness } from './types.ts'

/** Where the chain of a certificate leads. */
export type Trust =
  /** To a configured root, all of it valid at the time of signing. */
  | 'trusted'
  /** To none of the configured roots. */
  | 'unknown-root'
  /** One of the chain may not do what it did: it is no authority, or not made for signing. */
  | 'broken'
  /** To a configured root, but not valid at the time of signing. */
  | 'expired'

/** A time of signing and who says so. */
export interface SignedAt {
  /** ISO 8601. */
  readonly moment: string
  /** `stamp`: an authority that leads to a configured root; `claim`: the signer's own clock or an unknown authority. */
  readonly by: 'stamp' | 'claim'
  readonly authority: string | null
}

/** A signature as it is shown: what was found, and whether those who vouch for it are trusted here. */
export interface JudgedSignature extends Pick<
  SignatureFact,
  'kind' | 'integrity' | 'added' | 'digest' | 'key' | 'reason' | 'place'
> {
  readonly signer: Named | null
  readonly certificate: {
    readonly serial: string
    readonly issuer: Named
    readonly validFrom: string
    readonly validTo: string
  } | null
  readonly signedAt: SignedAt | null
  /** Null where no certificate came with it. */
  readonly trust: Trust | null
  /** The names from the signer's upwards. */
  readonly chain: readonly string[]
  readonly weak: readonly Weakness[]
}

const MOST_ABOVE = 8

/**
 * Judges signatures by the roots that are trusted now. `now` (milliseconds) stands in where no time of signing is
 * known. Revocation is not looked up.
 */
export function judgeSignatures(facts: SignatureFacts, roots: Roots, now: number): JudgedSignature[] {
  const chains = new Map<string, Chain>()
  const chainOf = (path: readonly number[]): Chain => {
    const key = path.join()
    const chain =
      chains.get(key) ??
      climb(
        path.flatMap((at) => facts.certificates[at] ?? []),
        roots,
      )
    chains.set(key, chain)
    return chain
  }
  return facts.signatures.map((fact) => judge(fact, facts.certificates, chainOf, now))
}

function judge(
  fact: SignatureFact,
  certificates: readonly CertificateFact[],
  chainOf: (path: readonly number[]) => Chain,
  now: number,
): JudgedSignature {
  const { kind, integrity, added, digest, key, reason, place, weak } = fact
  const leaf = certificates[fact.path[0] ?? -1]
  const signedAt = timeOf(fact, certificates, chainOf)
  const chain = leaf ? chainOf(fact.path) : null
  const moment = signedAt ? Date.parse(signedAt.moment) : now
  return {
    kind,
    integrity,
    added,
    digest,
    key,
    reason,
    place,
    weak,
    signer: leaf?.subject ?? null,
    certificate: leaf
      ? { serial: leaf.serial, issuer: leaf.issuer, validFrom: leaf.validFrom, validTo: leaf.validTo }
      : null,
    signedAt,
    trust:
      chain && leaf
        ? trustOf(chain, moment, kind === 'time-stamp' ? leaf.stamping : !leaf.notForSigning)
        : null,
    chain: chain?.links.map(({ name }) => name) ?? [],
  }
}

// A stamp counts where it is sound and its authority leads to a configured root; else it is one more claim.
function timeOf(
  fact: SignatureFact,
  certificates: readonly CertificateFact[],
  chainOf: (path: readonly number[]) => Chain,
): SignedAt | null {
  const { stamp } = fact
  const claim: SignedAt | null = fact.claimedAt
    ? { moment: fact.claimedAt, by: 'claim', authority: null }
    : null
  const leaf = stamp && certificates[stamp.path[0] ?? -1]
  if (!stamp || !leaf || stamp.integrity !== 'intact') return claim
  const { at: moment } = stamp
  const authority = leaf.subject.name
  const trusted = trustOf(chainOf(stamp.path), Date.parse(moment), leaf.stamping) === 'trusted'
  if (trusted) return { moment, by: 'stamp', authority }
  return claim ?? { moment, by: 'claim', authority }
}

interface Link {
  readonly name: string
  readonly from: number
  readonly to: number
}

interface Chain {
  readonly links: readonly Link[]
  readonly end: 'anchor' | 'unknown' | 'broken'
}

function climb(path: readonly CertificateFact[], { anchors, between }: Roots): Chain {
  const links: Link[] = []
  let last: X509Certificate | null = null
  const held = path.map((fact) => ({ fact, x509: new X509Certificate(Buffer.from(fact.der, 'base64')) }))
  for (const [at, { fact, x509 }] of held.entries()) {
    links.push({ name: nameOf(fact.subject), from: Date.parse(fact.validFrom), to: Date.parse(fact.validTo) })
    // Authorities between this one and the signer, which do not count themselves.
    if (at > 0 && (!fact.authority || (fact.below !== null && at - 1 > fact.below)))
      return { links, end: 'broken' }
    if (anchors.some((anchor) => anchor.raw.equals(x509.raw))) return { links, end: 'anchor' }
    const anchor = anchors.find((one) => isIssuedBy(x509, one))
    if (anchor) return { links: [...links, linkOf(anchor)], end: 'anchor' }
    last = x509
  }
  return last ? climbOn(links, last, { anchors, between }) : { links, end: 'unknown' }
}

// What the file does not carry may stand in the folder.
function climbOn(
  links: Link[],
  from: X509Certificate,
  { anchors, between }: Pick<Roots, 'anchors' | 'between'>,
): Chain {
  let last = from
  for (let step = 0; step < MOST_ABOVE; step += 1) {
    const next = between.find((one) => !one.raw.equals(last.raw) && isIssuedBy(last, one))
    if (!next) break
    links.push(linkOf(next))
    const anchor = anchors.find((one) => isIssuedBy(next, one))
    if (anchor) return { links: [...links, linkOf(anchor)], end: 'anchor' }
    last = next
  }
  return { links, end: 'unknown' }
}

function linkOf(certificate: X509Certificate): Link {
  const name =
    /(?:^|\+ )CN=(.*?)(?: \+ |$)/m.exec(certificate.subject)?.[1] ??
    certificate.subject.replaceAll('\n', ', ')
  return { name, from: certificate.validFromDate.getTime(), to: certificate.validToDate.getTime() }
}

function nameOf(named: Named): string {
  return named.name ?? named.organisation ?? '?'
}

function trustOf(chain: Chain, moment: number, fit: boolean): Trust {
  if (chain.end === 'broken' || (chain.end === 'anchor' && !fit)) return 'broken'
  if (chain.end === 'unknown') return 'unknown-root'
  return chain.links.every(({ from, to }) => from <= moment && moment <= to) ? 'trusted' : 'expired'
}
