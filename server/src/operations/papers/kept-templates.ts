import { isDeepStrictEqual } from 'node:util'
import { refuse, type Refused } from '@dieuhanh/domain'
import { doer, type Scope } from '../../access/index.ts'
import type { Paper } from '../../files/index.ts'
import { inScope, recordAudit, type Tx } from '../../store/index.ts'
import {
  insertSigners,
  insertTemplate,
  signersOf,
  templateRevisions,
  templatesOf,
  type KeptSigners,
  type PaperClass,
  type Revised,
  type Signer as StoredSigner,
  type TemplateFields,
} from '../../store/papers/index.ts'
import type { Context } from '../context.ts'
import type { PaperSystem } from './paper-text.ts'

type Signature = NonNullable<Paper['signature']>

/** What an office wrote for a class of paper; what is null is derived. */
export type PaperTemplate = TemplateFields<Signature>

/** Somebody who signs papers of a system. */
export type Signer = StoredSigner<Signature['capacities'][number]>

/** Those who sign, with the revision of their list. */
export interface SignerList extends Revised {
  readonly items: readonly Signer[]
}

/** Which template. */
export interface TemplateKey {
  readonly system: PaperSystem
  readonly class: PaperClass
}

/** A template with its revision; 0 where the office never wrote one. */
export type RevisedTemplate = PaperTemplate & TemplateKey & Revised

/** The classes of paper that have a template. */
export const paperClasses = ['letter', 'notice', 'report'] as const satisfies readonly PaperClass[]

const emptyTemplate: PaperTemplate = {
  parent: null,
  issuer: null,
  place: null,
  symbol: null,
  signature: null,
  recipients: null,
  numbering: null,
}

/** A template of which the office wrote nothing. */
export function unwritten({ system, class: paperClass }: TemplateKey): RevisedTemplate {
  return { ...emptyTemplate, system, class: paperClass, revision: 0, changedBy: null, changedAt: null }
}

/** The latest of every template that the office wrote. */
export async function keptTemplates(tx: Tx, workspaceId: string): Promise<readonly RevisedTemplate[]> {
  // Signatures are written by keepTemplate alone, as the contract shapes them.
  return (await templatesOf(tx, workspaceId)) as readonly RevisedTemplate[]
}

/** The latest of one template; null where the office wrote none. */
export async function keptFor(
  tx: Tx,
  workspaceId: string,
  system: PaperSystem,
  paperClass: PaperClass,
): Promise<RevisedTemplate | null> {
  const all = await keptTemplates(tx, workspaceId)
  return all.find((one) => one.system === system && one.class === paperClass) ?? null
}

/** What was written for one template, the latest first. */
export async function revisionsOf(
  tx: Tx,
  workspaceId: string,
  which: TemplateKey,
): Promise<readonly RevisedTemplate[]> {
  return (await templateRevisions(tx, workspaceId, which)) as readonly RevisedTemplate[]
}

/** Those who sign. */
export async function keptSigners(tx: Tx, workspaceId: string): Promise<SignerList> {
  return asSigners(await signersOf(tx, workspaceId))
}

type Mismatch<Current> = Refused<'revision-mismatch'> & { readonly current: Current }

/** Keeps what the office writes for a class of paper after the revision that it read; the journal says what changed. */
export async function keepTemplate(
  context: Pick<Context, 'database'>,
  scope: Scope,
  input: TemplateKey & { readonly revision: number; readonly template: PaperTemplate },
): Promise<RevisedTemplate | Mismatch<RevisedTemplate>> {
  const { system, class: paperClass, revision } = input
  const template = tidy(input.template)
  return inScope(context.database, scope, async (tx) => {
    const { workspaceId, personId } = scope
    const read = async (): Promise<RevisedTemplate> =>
      (await keptFor(tx, workspaceId, system, paperClass)) ?? unwritten(input)
    const before = await read()
    const row = { ...template, system, class: paperClass, revision, personId }
    if (!(await insertTemplate(tx, workspaceId, row)))
      return { ...refuse('revision-mismatch'), current: await read() }
    const details = { system, class: paperClass, changes: changesOf(before, template) }
    await recordAudit(tx, {
      ...doer(scope),
      action: 'paper-template.edit',
      subject: 'paper-template',
      subjectId: `${system}/${paperClass}`,
      details,
    })
    return read()
  })
}

/** Keeps the list of those who sign after the revision that was read. */
export async function keepSigners(
  context: Pick<Context, 'database'>,
  scope: Scope,
  { revision, items }: { readonly revision: number; readonly items: readonly Signer[] },
): Promise<SignerList | Mismatch<SignerList>> {
  return inScope(context.database, scope, async (tx) => {
    const { workspaceId, personId } = scope
    const before = await keptSigners(tx, workspaceId)
    if (!(await insertSigners(tx, workspaceId, { revision, items, personId })))
      return { ...refuse('revision-mismatch'), current: await keptSigners(tx, workspaceId) }
    await recordAudit(tx, {
      ...doer(scope),
      action: 'paper-signers.edit',
      subject: 'paper-signers',
      details: { changes: { items: [before.items, items] } },
    })
    return keptSigners(tx, workspaceId)
  })
}

// Lists are written by keepSigners alone, as the contract shapes them.
function asSigners(list: KeptSigners): SignerList {
  return list as SignerList
}

// Blanks around words are none of them; an office without a name has written none.
function tidy(template: PaperTemplate): PaperTemplate {
  const words = (text: string | null): string | null => text?.trim() || null
  return {
    ...template,
    parent: template.parent === null ? null : template.parent.trim(),
    issuer: words(template.issuer),
    place: words(template.place),
    symbol: words(template.symbol),
    recipients: template.recipients?.map((line) => line.trim()).filter(Boolean) ?? null,
  }
}

function changesOf(
  before: PaperTemplate,
  after: PaperTemplate,
): Readonly<Record<string, readonly unknown[]>> {
  const fields = Object.keys(emptyTemplate) as (keyof PaperTemplate)[]
  return Object.fromEntries(
    fields
      .filter((field) => !isDeepStrictEqual(before[field], after[field]))
      .map((field) => [field, [before[field], after[field]]]),
  )
}
