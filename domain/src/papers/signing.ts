import { signedFor, tellingWords as words } from './words.ts'

/** Whose rules a paper is set by. */
export type PaperSystem = 'state' | 'party'

/** The right by which somebody signs: on behalf of a collective, for its head, by order, by delegation. */
export interface SigningCapacity {
  readonly by: 'TM' | 'KT' | 'TL' | 'TUQ'
  readonly of: string
}

/** What is known of somebody who is to sign. */
interface Signing {
  readonly system: PaperSystem
  /** The body at the head of the paper. */
  readonly issuer: string
  /** The signer's own position. */
  readonly position: string
}

/**
 * What stands above the position of a signer (Decree 30/2020/NĐ-CP, article 13; for the Party the guidance on its papers):
 * TM. below the head of a collective, KT. for deputies, TL. for the head of the office that signs by order. Null where the rules
 * do not say from the words alone.
 */
export function lawfulCapacities(signing: Signing): readonly SigningCapacity[] | null {
  return signing.system === 'party' ? ofParty(signing) : ofState(signing)
}

function ofState({ issuer, position }: Signing): readonly SigningCapacity[] | null {
  const collective = collectiveOf(issuer)
  if (collective === null) return ofOneHead(position)
  const deputy = words.deputy.test(position)
  if (words.chair.test(position)) {
    return [{ by: 'TM', of: collective }, ...(deputy ? [{ by: 'KT', of: signedFor.chair } as const] : [])]
  }
  if (!words.chiefOfOffice.test(position)) return null
  return [
    { by: 'TL', of: signedFor.chair },
    ...(deputy ? [{ by: 'KT', of: signedFor.chiefOfOffice } as const] : []),
  ]
}

// A deputy secretary signs on behalf of the board, as the secretary does: no K/T.
function ofParty({ issuer, position }: Signing): readonly SigningCapacity[] | null {
  if (words.office.test(issuer) || !words.partyCommittee.test(issuer.trim())) return ofOneHead(position)
  const { standingBoard } = signedFor
  if (words.secretary.test(position)) return [{ by: 'TM', of: standingBoard }]
  return words.chiefOfOffice.test(position) ? [{ by: 'TL', of: standingBoard }] : null
}

/** The collective that issues; null for an office or an agency with one head. */
function collectiveOf(issuer: string): string | null {
  if (words.office.test(issuer)) return null
  if (words.council.test(issuer)) return signedFor.council
  return words.committee.test(issuer) ? signedFor.committee : null
}

// Whoever heads an agency signs by that alone; a deputy signs for the head, whose title is the deputy's without "Phó".
function ofOneHead(position: string): readonly SigningCapacity[] | null {
  const known = [words.chiefOfOffice, words.director, words.head].some((pattern) => pattern.test(position))
  if (!known) return null
  if (!words.deputy.test(position)) return []
  const head = position.replace(words.deputy, '')
  return [{ by: 'KT', of: `${head.charAt(0).toLocaleUpperCase('vi')}${head.slice(1)}` }]
}
