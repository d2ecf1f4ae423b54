import { lawfulCapacities, withNumber } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import type { Paper } from '../../files/index.ts'
import type { Tx } from '../../store/index.ts'
import type { Numbering, PaperClass } from '../../store/papers/index.ts'
import { peoplePage } from '../../store/people/index.ts'
import { workspaceName } from '../../store/tasks/index.ts'
import { paperWords as words } from '../../words/papers.ts'
import { keptFor, type PaperTemplate } from './kept-templates.ts'
import { defaultNumbering, type PaperSystem } from './paper-text.ts'

/** What every paper of a class begins and ends with. */
export interface Frame {
  /** Who speaks, within a sentence. */
  readonly author: string
  readonly letterhead: Paper['letterhead']
  readonly signature: Paper['signature']
  readonly recipients: readonly string[]
}

/** A template without a gap: what papers have where the office wrote nothing. */
export type DerivedTemplate = {
  readonly [Field in Exclude<keyof PaperTemplate, 'numbering'>]: NonNullable<PaperTemplate[Field]>
} & { readonly numbering: Numbering }

interface Signer {
  readonly name: string
  readonly title: string | null
}

/** Head, signature and recipients as the office wrote them, and as they are derived where it did not; the number is left open. */
export async function frameOf(
  tx: Tx,
  scope: Scope,
  system: PaperSystem,
  paperClass: PaperClass,
): Promise<Frame> {
  const derived = (await derivedTemplates(tx, scope, system))[paperClass]
  const kept = await keptFor(tx, scope.workspaceId, system, paperClass)
  const issuer = kept?.issuer ?? derived.issuer
  return {
    author: issuer.replace(/\s*\n\s*/g, ' '),
    letterhead: {
      parent: (kept?.parent ?? derived.parent) || null,
      issuer,
      symbol: withNumber(kept?.symbol ?? derived.symbol, null),
      place: kept?.place ?? derived.place,
      day: scope.today,
    },
    signature: kept?.signature ?? derived.signature,
    recipients: kept?.recipients ?? derived.recipients,
  }
}

/**
 * What follows from the workspace's name and its leaders. The office signs where it has a leader; else the committee by its
 * chair or deputy; a place for a name is left where neither is known.
 */
export async function derivedTemplates(
  tx: Tx,
  { workspaceId, today }: Pick<Scope, 'workspaceId' | 'today'>,
  system: PaperSystem,
): Promise<Readonly<Record<PaperClass, DerivedTemplate>>> {
  const { signer, recipients } = words
  const workspace = await workspaceName(tx, workspaceId)
  const question = { folded: null, unitIds: null, role: 'leader', today, after: null, limit: 50 }
  const leaders = await peoplePage(tx, workspaceId, question)
  const ofOffice = leaders.find(({ title }) => title !== null && signer.ofOffice.test(title))
  const ofCommittee = leaders.find(({ title }) => title !== null && signer.ofCommittee.test(title))
  const { symbols, ...side } =
    system === 'state' && !ofOffice && ofCommittee
      ? committeeSide(workspace, ofCommittee)
      : officeSide(workspace, system, ofOffice)
  const { report, kept } = recipients[system]
  const place = words.letterhead.place(workspace)
  const common = { ...side, place, numbering: defaultNumbering[system] }
  return {
    letter: { ...common, symbol: symbols.letter, recipients: [recipients.asAbove, report, kept] },
    notice: { ...common, symbol: symbols.notice, recipients: [recipients.asSectionThree, report, kept] },
    report: { ...common, symbol: symbols.report, recipients: [report, kept] },
  }
}

type Side = Pick<DerivedTemplate, 'parent' | 'issuer' | 'signature'> & {
  readonly symbols: Readonly<Record<PaperClass, string>>
}

function officeSide(workspace: string, system: PaperSystem, signer: Signer | undefined): Side {
  const { letterhead, symbols } = words
  const ofParty = system === 'party'
  const issuer = letterhead.office
  const position = signer?.title ?? words.signer.office
  return {
    parent: ofParty ? letterhead.partyParent(workspace) : letterhead.stateParent(workspace),
    issuer,
    symbols: ofParty ? symbols.party : symbols.state,
    signature: {
      capacities: lawfulCapacities({ system, issuer, position }) ?? [],
      position,
      acting: false,
      name: signer?.name ?? '',
    },
  }
}

function committeeSide(workspace: string, { name, title }: Signer): Side {
  const { letterhead, signer, symbols } = words
  const issuer = letterhead.stateParent(workspace)
  const position = signer.ofCommittee.exec(title ?? '')?.[0] ?? signer.chair
  const capacities = lawfulCapacities({ system: 'state', issuer, position }) ?? []
  return {
    parent: '',
    issuer,
    symbols: symbols.committee,
    signature: { capacities, position, acting: false, name },
  }
}
