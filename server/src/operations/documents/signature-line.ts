import type { JudgedSignature } from '../../files/index.ts'
import { signatureWords as words } from '../../words/signatures.ts'

/**
 * How a signature stands, for a mark beside it: `sound` when everything is as it should be, `wrong` when the file or the
 * signature is not what it was, `doubtful` when the one who signed cannot be told for certain.
 */
export type SignatureStanding = 'sound' | 'doubtful' | 'wrong'

/** How a signature stands. */
export function standingOf({ integrity, added, trust, weak }: JudgedSignature): SignatureStanding {
  if (integrity === 'unsupported' || integrity === 'unchecked') return 'doubtful'
  if (integrity !== 'intact' || added === 'changes' || trust === 'broken') return 'wrong'
  return trust === 'trusted' && weak.length === 0 ? 'sound' : 'doubtful'
}

/** A signature in one line: who, when, intact or not, to which root. */
export function signatureLine(signature: JudgedSignature): string {
  const { integrity, added, trust, weak } = signature
  const seen = integrity === 'intact'
  const parts = [
    headOf(signature),
    seen && added === 'changes' ? words.changedLater : words.integrity[integrity],
    seen || trust === 'expired' || trust === 'broken' ? (trust ? words.trust[trust] : null) : null,
    weak.length > 0 ? words.weakly(weak.map((one) => words.weak[one]).join(', ')) : null,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

function headOf({ kind, signer, signedAt, integrity, trust }: JudgedSignature): string {
  const named = [signer?.name, signer?.organisation].filter(Boolean).join(' – ')
  const moment = signedAt ? words.moment(new Date(signedAt.moment)) : null
  if (kind === 'time-stamp' && moment !== null) return words.stamped(named || words.nobodyStamped, moment)
  const how = signedAt?.by === 'stamp' ? words.byStamp : words.byClaim
  const when = moment === null ? null : `${moment} (${how})`
  if (!named) return words.nobody(when)
  if (integrity !== 'intact' || trust !== 'trusted') return words.named(named, when)
  return when === null ? words.signedUndated(named) : words.signed(named, when)
}
