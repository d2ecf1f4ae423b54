import type { Scope } from '../../access/index.ts'
import type { Paper } from '../../files/index.ts'
import type { Tx } from '../../store/index.ts'
import { peoplePage } from '../../store/people/index.ts'
import { workspaceName } from '../../store/tasks/index.ts'
import { paperWords as words } from '../../words/papers.ts'
import type { PaperSystem } from './paper-text.ts'

/** What every paper of a workspace begins and ends with. */
export interface Frame {
  readonly workspace: string
  /** Who speaks, within a sentence. */
  readonly author: string
  /** The head of a letter (công văn), which has no kind. */
  readonly letter: Paper['letterhead']
  /** The head of a notice. */
  readonly notice: Paper['letterhead']
  /** The head of a report. */
  readonly report: Paper['letterhead']
  readonly signature: Paper['signature']
  readonly recipients: readonly string[]
}

interface Signer {
  readonly name: string
  readonly title: string | null
}

/**
 * Names, symbols and signer of the workspace on the papers of a system; the number is left for the register. The office
 * signs where it has a leader; else the committee by its chair or deputy; a place for a name is left where neither is known.
 */
export async function frameOf(tx: Tx, scope: Scope, system: PaperSystem): Promise<Frame> {
  const { workspaceId, today } = scope
  const { signer, recipients } = words
  const workspace = await workspaceName(tx, workspaceId)
  const question = { folded: null, unitIds: null, role: 'leader', today, after: null, limit: 50 }
  const leaders = await peoplePage(tx, workspaceId, question)
  const ofOffice = leaders.find(({ title }) => title !== null && signer.ofOffice.test(title))
  const ofCommittee = leaders.find(({ title }) => title !== null && signer.ofCommittee.test(title))
  const side =
    system === 'state' && !ofOffice && ofCommittee
      ? committeeSide(workspace, today, ofCommittee)
      : officeSide(workspace, today, system, ofOffice)
  const kept = recipients[system]
  return { workspace, ...side, recipients: [recipients.asAbove, kept.report, kept.kept] }
}

type Side = Pick<Frame, 'author' | 'letter' | 'notice' | 'report' | 'signature'>

function officeSide(workspace: string, day: string, system: PaperSystem, signer: Signer | undefined): Side {
  const { letterhead } = words
  const ofParty = system === 'party'
  const parent = ofParty ? letterhead.partyParent(workspace) : letterhead.stateParent(workspace)
  const head = { parent, issuer: letterhead.office, place: letterhead.place(workspace), day }
  return {
    author: letterhead.office,
    letter: { ...head, symbol: ofParty ? letterhead.partySymbol : letterhead.stateSymbol },
    notice: { ...head, symbol: ofParty ? letterhead.partyPlainSymbol : letterhead.statePlainSymbol },
    report: { ...head, symbol: ofParty ? letterhead.partyReportSymbol : letterhead.stateReportSymbol },
    signature: {
      capacities: [],
      position: signer?.title ?? words.signer.office,
      acting: false,
      name: signer?.name ?? '',
    },
  }
}

function committeeSide(workspace: string, day: string, { name, title }: Signer): Side {
  const { letterhead, signer } = words
  const issuer = letterhead.stateParent(workspace)
  const head = { parent: null, issuer, place: letterhead.place(workspace), day }
  const position = signer.ofCommittee.exec(title ?? '')?.[0] ?? signer.chair
  const onBehalf = { by: 'TM', of: signer.committee } as const
  const capacities = signer.deputy.test(position)
    ? [onBehalf, { by: 'KT', of: signer.chair } as const]
    : [onBehalf]
  return {
    author: issuer.replace('\n', ' '),
    letter: { ...head, symbol: letterhead.committeeSymbol },
    notice: { ...head, symbol: letterhead.committeePlainSymbol },
    report: { ...head, symbol: letterhead.committeeReportSymbol },
    signature: { capacities, position, acting: false, name },
  }
}
