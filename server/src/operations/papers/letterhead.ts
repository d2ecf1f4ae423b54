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
  /** The head of a letter (công văn), which has no kind. */
  readonly letter: Paper['letterhead']
  /** The head of a notice. */
  readonly notice: Paper['letterhead']
  readonly signature: Paper['signature']
  readonly recipients: readonly string[]
}

/** Names, symbols and signer of the workspace on the papers of a system; the number is left for the register. */
export async function frameOf(tx: Tx, scope: Scope, system: PaperSystem): Promise<Frame> {
  const { workspaceId, today } = scope
  const workspace = await workspaceName(tx, workspaceId)
  const ofParty = system === 'party'
  const { letterhead, recipients, signer } = words
  const head = (symbol: string): Paper['letterhead'] => ({
    parent: ofParty ? letterhead.partyParent(workspace) : letterhead.stateParent(workspace),
    issuer: letterhead.office,
    symbol,
    place: letterhead.place(workspace),
    day: today,
  })
  const question = { folded: null, unitIds: null, role: 'leader', today, after: null, limit: 1 }
  const [leader] = await peoplePage(tx, workspaceId, question)
  return {
    workspace,
    letter: head(ofParty ? letterhead.partySymbol : letterhead.stateSymbol),
    notice: head(ofParty ? letterhead.partyPlainSymbol : letterhead.statePlainSymbol),
    signature: {
      capacities: [],
      position: leader?.title ?? signer.position,
      acting: false,
      name: leader?.name ?? '',
    },
    recipients: [recipients.asAbove, recipients[system].report, recipients[system].kept],
  }
}
