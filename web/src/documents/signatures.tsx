import { useState } from 'react'
import type { JSX, ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { documentSignaturesQuery } from '../api/index.ts'
import type { DocumentPage, DocumentSignature, DocumentSignatures } from '../api/index.ts'
import { signatureWords as words } from '../words/signatures.ts'
import { formatMoment, formatSize, Icon, MomentText, ProblemNotice } from '../ui/index.ts'
import type { IconName } from '../ui/index.ts'
import { SideSection } from './side-section.tsx'
import './signatures.css'

const icons: Readonly<Record<DocumentSignature['standing'], IconName>> = {
  sound: 'check',
  doubtful: 'warning',
  wrong: 'close',
}

const FIRST = 10

/** How the signatures of a document stand together, in a word beside its title; nothing where there are none. */
export function SignatureMark(props: { documentId: string }): JSX.Element | null {
  const { data } = useQuery(documentSignaturesQuery(props.documentId))
  const items = data ? [...data.items, ...data.copies.flatMap((copy) => copy.items)] : []
  if (items.length === 0) return null
  const has = (standing: DocumentSignature['standing']): boolean =>
    items.some((item) => item.standing === standing)
  const standing = has('wrong') ? 'wrong' : has('doubtful') ? 'doubtful' : 'sound'
  const said = standing === 'sound' ? words.mark.sound(items.length) : words.mark[standing]
  return (
    <span className={`signature-mark is-${standing}`}>
      <Icon name={icons[standing]} size={16} /> {said}
    </span>
  )
}

/**
 * The digital signatures of a document, each in one line, with more on demand: those of its original, and under its name
 * those of every signed copy; nothing where no file is of a format that can be signed.
 */
export function Signatures(props: { document: DocumentPage }): JSX.Element | null {
  const { id, original } = props.document
  const { data, isError, error, refetch } = useQuery(documentSignaturesQuery(id))
  const copies = data?.copies ?? []
  if (data?.state === 'other-format' && copies.length === 0) return null
  const count = data && [data, ...copies].reduce((sum, { items }) => sum + items.length, 0)
  return (
    <SideSection title={words.title} open {...(count === undefined ? {} : { count })}>
      {isError && <ProblemNotice error={error} onRetry={() => void refetch()} compact />}
      {!data && !isError && <p className="faint">{words.checking}</p>}
      {copies.map((copy) => (
        <SignedCopy key={copy.id} documentId={id} copy={copy} />
      ))}
      {copies.length > 0 && (
        <p className="signed-file">
          <strong>{words.original}:</strong> {original.name}
        </p>
      )}
      {data && <FileSignatures state={data.state} items={data.items} />}
      {count !== undefined && count > 0 && (
        <p className="faint">
          {words.revocation} {!data?.rootsKnown && words.noRoots}
        </p>
      )}
    </SideSection>
  )
}

function SignedCopy(props: { documentId: string; copy: DocumentSignatures['copies'][number] }): JSX.Element {
  const { documentId, copy } = props
  return (
    <>
      <p className="signed-file">
        <strong>{words.copy}:</strong>{' '}
        <a
          href={`/api/v1/documents/${documentId}/signed-copies/${copy.id}`}
          title={words.downloadOf(copy.name)}
          download
        >
          {copy.name}
        </a>{' '}
        <span className="faint">
          {formatSize(copy.size)}, {words.addedAt} <MomentText moment={copy.addedAt} exact />
          {copy.addedBy && <>, {copy.addedBy.name}</>}
        </span>
      </p>
      <FileSignatures state={copy.state} items={copy.items} />
    </>
  )
}

function FileSignatures(props: Pick<DocumentSignatures, 'state' | 'items'>): JSX.Element {
  const { state, items } = props
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, FIRST)
  return (
    <>
      {state === 'failed' && <p className="faint">{words.failed}</p>}
      {state !== 'failed' && items.length === 0 && <p className="faint">{words.none}</p>}
      <ul className="signatures">
        {shown.map((signature, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- signatures never change places in a file
          <li key={at}>
            <Signature signature={signature} />
          </li>
        ))}
      </ul>
      {items.length > shown.length && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {words.more(items.length - shown.length)}
        </button>
      )}
    </>
  )
}

function Signature(props: { signature: DocumentSignature }): JSX.Element {
  const { signature } = props
  const facts = factsOf(signature).filter(([, value]) => value !== null)
  return (
    <>
      <p className={`signature-line is-${signature.standing}`}>
        <Icon name={icons[signature.standing]} />
        <span>
          <strong>{words.standing[signature.standing]}:</strong> {signature.text}
        </span>
      </p>
      {signature.certificate && (
        <details className="signature-details">
          <summary>{words.details}</summary>
          <dl className="facts">
            {facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}

function factsOf(signature: DocumentSignature): readonly (readonly [string, ReactNode])[] {
  const { signer, certificate, signedAt, chain, digest, key } = signature
  const told = signedAt?.by === 'stamp' ? words.byStamp(signedAt.authority) : words.byClaim
  return [
    [words.signer, signer?.name ?? words.unknown],
    [words.organisation, signer?.organisation ?? null],
    [words.unit, signer?.unit ?? null],
    [words.identifier, signer?.identifier ?? null],
    [words.signedAt, signedAt ? `${formatMoment(signedAt.moment)}, ${told}` : words.unknown],
    [words.added, signature.integrity === 'intact' ? words.additions[signature.added] : null],
    [words.reason, signature.reason],
    [words.place, signature.place],
    [words.issuer, certificate ? (certificate.issuer.name ?? certificate.issuer.organisation) : null],
    [
      words.validity,
      certificate ? words.until(dayOf(certificate.validFrom), dayOf(certificate.validTo)) : null,
    ],
    [words.serial, certificate?.serial ?? null],
    [words.chain, chain.length > 0 ? chain.join(' ← ') : null],
    [words.algorithm, [digest, key].filter(Boolean).join(', ') || null],
  ]
}

// The day in Vietnam, of a moment in any zone.
function dayOf(moment: string): string {
  return formatMoment(moment).slice(-10)
}
