import { sql, type RawBuilder } from 'kysely'

export type DocumentStatus = 'waiting' | 'in-review' | 'assigned' | 'reference'
export type DocumentSystem = 'party' | 'state' | 'council' | 'front' | 'unknown'

/** A person as lists name them. */
export interface PersonName {
  readonly id: string
  readonly name: string
  readonly title: string | null
}

/** One line of the register. Days are civil dates, moments ISO 8601. */
export interface DocumentLine {
  readonly id: string
  readonly symbol: string | null
  readonly type: string | null
  readonly title: string | null
  readonly issuer: string | null
  readonly issuedOn: string | null
  readonly system: DocumentSystem
  readonly status: DocumentStatus
  readonly registeredAt: string
  readonly registeredBy: PersonName | null
  readonly counts: {
    readonly drafts: number
    readonly incomplete: number
    readonly accepted: number
    readonly tasks: number
    readonly overdue: number
  }
  readonly sample: boolean
  /** The name of the file it came in; null where the asker may not see the file. */
  readonly fileName: string | null
  readonly revision: number
}

/** Everything that the page of a document shows besides its words. */
export interface DocumentSheet extends DocumentLine {
  readonly signer: string | null
  readonly signerTitle: string | null
  readonly place: string | null
  readonly recipients: readonly string[]
  readonly original: {
    readonly name: string
    readonly mediaType: string
    readonly size: number
    readonly sha256: string
  }
  /** The file that it came in (a ZIP, a letter), and where it stood there; null for one that came by itself. */
  readonly container: { readonly name: string; readonly path: string } | null
  /** Set when its words were recognised from pictures; confidence from 0 to 1. Only for those who may read it whole. */
  readonly recognised: { readonly pages: number; readonly confidence: number } | null
  readonly engineVersion: string | null
  readonly readMilliseconds: number | null
}

/** A moment as ISO 8601 with its offset. */
export function isoMoment(column: RawBuilder<unknown>): RawBuilder<string> {
  return sql`to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS') || to_char(${column}, 'TZH:TZM')`
}

/** A person joined under an alias; null where the join found none. */
export function personJson(alias: string): RawBuilder<PersonName | null> {
  const p = (column: string): RawBuilder<unknown> => sql.ref(`${alias}.${column}`)
  return sql`case when ${p('id')} is not null
    then json_build_object('id', ${p('id')}, 'name', ${p('name')}, 'title', ${p('title')}) end`
}

/** The line of a `document d` with `person p` joined, as JSON; counts are what the asker may see. */
export function lineColumns(today: string): RawBuilder<DocumentLine> {
  return sql`d.id, d.symbol, d.type, d.title, d.issuer, d.issued_on as "issuedOn", d.system, d.status,
    ${isoMoment(sql`d.registered_at`)} as "registeredAt", ${personJson('p')} as "registeredBy",
    d.source = 'sample' as sample, d.revision,
    (select f.name from file f where f.workspace_id = d.workspace_id and f.id = d.file_id) as "fileName",
    (select json_build_object(
      'drafts', count(*) filter (where r.state <> 'rejected'),
      'incomplete', count(*) filter (where r.state = 'open' and cardinality(r.missing) > 0),
      'accepted', count(*) filter (where r.state = 'accepted'),
      'tasks', (select count(*) from task t where t.workspace_id = d.workspace_id and t.document_id = d.id),
      'overdue', (select count(*) from task t where t.workspace_id = d.workspace_id and t.document_id = d.id
        and (t.standing = 'overdue' or t.standing = 'open' and t.deadline < ${today}::date)))
     from draft r where r.workspace_id = d.workspace_id and r.document_id = d.id) as counts`
}

/** The further columns of a sheet, with `file f` and the newest `reading g` joined. */
export const sheetColumns: RawBuilder<Omit<DocumentSheet, keyof DocumentLine>> = sql`
  d.signer, d.signer_title as "signerTitle", d.place, d.recipients,
  json_build_object('name', f.name, 'mediaType', f.media_type, 'size', f.size, 'sha256', f.sha256) as original,
  case when c.id is not null then json_build_object('name', c.name, 'path', d.container_path) end as container,
  (select json_build_object('confidence', k.confidence, 'pages', (select count(*) from document_page g2
      where g2.workspace_id = d.workspace_id and g2.document_id = d.id))
    from document_recognition k where k.workspace_id = d.workspace_id and k.document_id = d.id) as recognised,
  g.engine_version as "engineVersion", g.milliseconds as "readMilliseconds"`

/** `person p` of a `document d`. */
export const personJoin: RawBuilder<unknown> = sql`
  left join person p on p.workspace_id = d.workspace_id and p.id = d.person_id`

/** `file f` and the newest `reading g` of a `document d`. */
export const sheetJoins: RawBuilder<unknown> = sql`
  join file f on f.workspace_id = d.workspace_id and f.id = d.file_id
  left join file c on c.workspace_id = d.workspace_id and c.id = d.container_file_id
  left join lateral (select engine_version, milliseconds from reading r
    where r.workspace_id = d.workspace_id and r.document_id = d.id order by r.created_at desc, r.id desc limit 1) g on true`
