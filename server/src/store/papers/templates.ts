import { sql } from 'kysely'
import type { Tx } from '../connect.ts'
import type { Numbering } from './numbers.ts'

/** Papers that share a head, a symbol and a row of numbers. */
export type PaperClass = 'letter' | 'notice' | 'report'

/** What an office wrote for a class of paper; what is null is derived. */
export interface TemplateFields<Signature = unknown> {
  /** Empty: the issuer stands alone. */
  readonly parent: string | null
  readonly issuer: string | null
  readonly place: string | null
  /** What follows the number: `/VP-TH`. */
  readonly symbol: string | null
  readonly signature: Signature | null
  readonly recipients: readonly string[] | null
  readonly numbering: Numbering | 'none' | null
}

/** Which revision it is, whose, and of when. */
export interface Revised {
  readonly revision: number
  readonly changedBy: string | null
  readonly changedAt: string | null
}

/** The latest that was written for a class of paper of a system. */
export interface KeptTemplate extends TemplateFields, Revised {
  readonly system: 'state' | 'party'
  readonly class: PaperClass
}

/** Somebody who signs. */
export interface Signer<Capacity = unknown> {
  readonly system: 'state' | 'party'
  readonly capacities: readonly Capacity[]
  readonly position: string
  readonly acting: boolean
  readonly name: string
}

/** The list of those who sign. */
export interface KeptSigners extends Revised {
  readonly items: readonly Signer[]
}

const revised = sql`p.name as "changedBy", to_json(t.recorded_at) as "changedAt"`

const columns = sql`t.system, t.class, t.revision, t.parent, t.issuer, t.place, t.symbol, t.signature, t.recipients,
  t.numbering, ${revised}`

/** The latest of every template of a workspace. */
export async function templatesOf(tx: Tx, workspaceId: string): Promise<readonly KeptTemplate[]> {
  const { rows } = await sql<KeptTemplate>`select distinct on (t.system, t.class) ${columns}
    from paper_template t left join person p on p.workspace_id = t.workspace_id and p.id = t.person_id
    where t.workspace_id = ${workspaceId} order by t.system, t.class, t.revision desc`.execute(tx)
  return rows
}

/** The last revisions of one template, the latest first. */
export async function templateRevisions(
  tx: Tx,
  workspaceId: string,
  { system, class: paperClass }: Pick<KeptTemplate, 'system' | 'class'>,
): Promise<readonly KeptTemplate[]> {
  const { rows } = await sql<KeptTemplate>`select ${columns}
    from paper_template t left join person p on p.workspace_id = t.workspace_id and p.id = t.person_id
    where t.workspace_id = ${workspaceId} and t.system = ${system} and t.class = ${paperClass}
    order by t.revision desc limit 50`.execute(tx)
  return rows
}

/** Adds a revision after the one that was read; false where somebody was quicker. */
export async function insertTemplate(
  tx: Tx,
  workspaceId: string,
  template: TemplateFields &
    Pick<KeptTemplate, 'system' | 'class' | 'revision'> & { readonly personId: string },
): Promise<boolean> {
  const { signature, recipients } = template
  const { numAffectedRows } =
    await sql`insert into paper_template (workspace_id, system, class, revision, parent,
      issuer, place, symbol, signature, recipients, numbering, person_id)
    select ${workspaceId}, ${template.system}, ${template.class}, ${template.revision + 1}, ${template.parent},
      ${template.issuer}, ${template.place}, ${template.symbol},
      ${signature === null ? null : JSON.stringify(signature)}::jsonb, ${recipients}::text[], ${template.numbering},
      ${template.personId}
    where ${template.revision}::integer = coalesce((select max(revision) from paper_template
      where workspace_id = ${workspaceId} and system = ${template.system} and class = ${template.class}), 0)
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** Those who sign; of revision 0 where nobody has written the list. */
export async function signersOf(tx: Tx, workspaceId: string): Promise<KeptSigners> {
  const { rows } = await sql<KeptSigners>`select t.revision, t.signers as items, ${revised}
    from paper_signers t left join person p on p.workspace_id = t.workspace_id and p.id = t.person_id
    where t.workspace_id = ${workspaceId} order by t.revision desc limit 1`.execute(tx)
  return rows[0] ?? { revision: 0, items: [], changedBy: null, changedAt: null }
}

/** Adds a revision of the list after the one that was read; false where somebody was quicker. */
export async function insertSigners(
  tx: Tx,
  workspaceId: string,
  list: { readonly revision: number; readonly items: readonly Signer[]; readonly personId: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into paper_signers (workspace_id, revision, signers, person_id)
    select ${workspaceId}, ${list.revision + 1}, ${JSON.stringify(list.items)}::jsonb, ${list.personId}
    where ${list.revision}::integer = coalesce((select max(revision) from paper_signers
      where workspace_id = ${workspaceId}), 0)
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}
