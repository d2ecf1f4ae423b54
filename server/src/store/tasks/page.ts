import type { TaskEventKind } from '@dieuhanh/domain'
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../connect.ts'
import { lineColumns, lineJoins, lineJson, unitJson, type TaskLine, type UnitName } from './rows.ts'

/** A person as pages name them. */
export interface PersonName {
  readonly id: string
  readonly name: string
  readonly title: string | null
}

/** An evidence file as pages name it. */
export interface FileName {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
}

/** One line of the history of a task. */
export interface TaskEventLine {
  id: string
  kind: TaskEventKind
  at: string
  person: PersonName | null
  unit: UnitName | null
  text: string | null
  percent: number | null
  stage: string | null
  waitingFor: string | null
  toUnit: UnitName | null
  day: string | null
  granted: boolean | null
  files: FileName[]
  undone: boolean
}

/** What a task page shows beside the line of the list. */
export interface TaskFacts {
  body: string
  measure: string | null
  quote: {
    text: string
    documentId: string
    span: { start: number; end: number }
    outline: string[]
  } | null
  parent: { id: string; title: string } | null
  assignedBy: PersonName | null
  /** The row of a table that made it, for those who may see the table. */
  imported: { importId: string; fileName: string; sheet: string; row: number } | null
}

/** A task with its children and history, oldest event first. */
export interface TaskSheet {
  readonly line: TaskLine
  readonly facts: TaskFacts
  readonly children: readonly TaskLine[]
  readonly events: readonly TaskEventLine[]
}

type View = { readonly workspaceId: string; readonly today: string; readonly dueSoonDays: number }

/**
 * Everything that the page of one task shows; null when the asker sees no such task. Two questions, and a third where it
 * has sub-tasks: one big question would take the database longer to plan than to answer.
 */
export async function taskSheet(tx: Tx, taskId: string, view: View): Promise<TaskSheet | null> {
  const { rows } = await sql<{ line: TaskLine }>`
    select ${lineJson(view.today, view.dueSoonDays)} as line from (
      select ${lineColumns} from task t where t.workspace_id = ${view.workspaceId} and t.id = ${taskId}
    ) t ${lineJoins}`.execute(tx)
  const line = rows[0]?.line
  if (!line) return null
  const children = line.subtasks > 0 ? await childrenOf(tx, taskId, view) : []
  return { line, children, ...(await factsOf(tx, taskId, view)) }
}

async function childrenOf(tx: Tx, taskId: string, view: View): Promise<readonly TaskLine[]> {
  const { rows } = await sql<{ line: TaskLine }>`
    select ${lineJson(view.today, view.dueSoonDays)} as line from (
      select ${lineColumns} from task t where t.workspace_id = ${view.workspaceId} and t.parent_id = ${taskId}
      order by t.number limit 200
    ) t ${lineJoins} order by t.number`.execute(tx)
  return rows.map((row) => row.line)
}

async function factsOf(tx: Tx, taskId: string, view: View): Promise<Pick<TaskSheet, 'facts' | 'events'>> {
  const { rows } = await sql<Pick<TaskSheet, 'facts' | 'events'>>`
    select json_build_object('body', t.body, 'measure', t.measure,
        'quote', case when t.quote is not null and t.document_id is not null then json_build_object(
          'text', t.quote, 'documentId', t.document_id,
          'span', json_build_object('start', t.span_start, 'end', t.span_end), 'outline', t.outline) end,
        'parent', (select json_build_object('id', p.id, 'title', p.title) from task p
          where p.workspace_id = t.workspace_id and p.id = t.parent_id),
        'assignedBy', (select ${personJson('p')} from person p
          where p.workspace_id = t.workspace_id and p.id = t.assigned_by),
        'imported', (select json_build_object('importId', r.import_id, 'fileName', f.name, 'sheet', r.sheet,
            'row', r.row_number)
          from sheet_import_row r
          join sheet_import i on i.workspace_id = r.workspace_id and i.id = r.import_id
          join file f on f.workspace_id = i.workspace_id and f.id = i.file_id
          where r.workspace_id = t.workspace_id and r.subject_id = t.id and r.fate = 'new' limit 1)) as facts,
      ${eventsJson(view.workspaceId, taskId)} as events
    from task t where t.workspace_id = ${view.workspaceId} and t.id = ${taskId}`.execute(tx)
  const row = rows[0]
  if (!row) throw new Error(`task ${taskId} was there a moment ago`)
  return row
}

/** A person, from the alias of a joined `person`; null where the join found none. */
export function personJson(alias: string): RawBuilder<PersonName | null> {
  const p = (column: string): RawBuilder<unknown> => sql.ref(`${alias}.${column}`)
  return sql`case when ${p('id')} is not null then
    json_build_object('id', ${p('id')}, 'name', ${p('name')}, 'title', ${p('title')}) end`
}

function eventsJson(workspaceId: string, taskId: string) {
  return sql`coalesce((
    select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'at', e.at, 'person', ${personJson('p')},
      'unit', ${unitJson('u')}, 'text', e.text, 'percent', e.details -> 'percent', 'stage', e.details -> 'stage',
      'waitingFor', coalesce(other.name, e.details #>> '{waitingFor,text}',
        e.details #>> '{belongsTo,text}'), 'toUnit', ${unitJson('target')},
      'day', coalesce(e.details -> 'until', case when e.kind = 'submit' then to_jsonb(e.on_day) end),
      'granted', e.details -> 'granted', 'files', coalesce(f.files, '[]'),
      'undone', exists (select 1 from task_event z where z.workspace_id = e.workspace_id
        and z.task_id = e.task_id and z.undoes = e.id)) order by e.at, e.id)
    from task_event e
    left join person p on p.workspace_id = e.workspace_id and p.id = e.person_id
    left join unit u on u.workspace_id = e.workspace_id and u.id = e.unit_id
    left join unit other on other.workspace_id = e.workspace_id and other.id =
      coalesce(e.details #>> '{waitingFor,unitId}', e.details #>> '{belongsTo,unitId}')::uuid
    left join unit target on target.workspace_id = e.workspace_id and target.id = (e.details ->> 'toUnitId')::uuid
    left join lateral (
      select json_agg(json_build_object('id', fi.id, 'name', fi.name, 'mediaType', fi.media_type, 'size', fi.size,
        'sha256', fi.sha256) order by fi.name collate "vi-x-icu") as files
      from task_event_file ef join file fi on fi.workspace_id = ef.workspace_id and fi.id = ef.file_id
      where ef.workspace_id = e.workspace_id and ef.event_id = e.id
    ) f on true
    where e.workspace_id = ${workspaceId} and e.task_id = ${taskId}
  ), '[]')`
}
