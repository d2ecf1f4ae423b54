import type { ConfirmationState, DeadlineKind, Timeliness, WorkState } from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import { sql, type RawBuilder, type SqlBool } from 'kysely'

/** Which tasks are asked for. Absent filters do not narrow; row-level security narrows in any case. */
export interface TaskQuery {
  readonly workspaceId: string
  readonly today: string
  /** Days before the deadline from which work is due soon. */
  readonly dueSoonDays: number
  /** Null: the asker sees all; otherwise the units whose tasks the asker sees, so that an index can be used for it. */
  readonly visibleUnitIds: readonly string[] | null
  readonly timeliness?: readonly Timeliness[] | undefined
  readonly work?: readonly WorkState[] | undefined
  readonly confirmation?: readonly ConfirmationState[] | undefined
  readonly deadlineKind?: readonly DeadlineKind[] | undefined
  /** Any of these units (a unit and everything below it) in this role. */
  readonly units?:
    | { readonly ids: readonly string[]; readonly role: 'lead' | 'coordinating' | 'any' }
    | undefined
  /** These units lead or co-ordinate. */
  readonly mineUnitIds?: readonly string[] | undefined
  readonly documentId?: string | undefined
  readonly parentId?: string | undefined
  readonly deadlineFrom?: string | undefined
  readonly deadlineTo?: string | undefined
  /** Open tasks that nobody has said a word about for so many days. */
  readonly silentDays?: number | undefined
  readonly extensionRequested?: boolean | undefined
  readonly changedSince?: string | undefined
  /** What was typed into the search box, already looked up: see `searchFor`. */
  readonly search?: TaskSearch | undefined
}

/** A search that was looked up: the few tasks that match, or the words where too many match to list them. */
export type TaskSearch =
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'words'; readonly words: string }

type Condition = RawBuilder<SqlBool>

/**
 * The conditions of a query on `task t`, joined by and, but for its timeliness, which is asked for range by range; each
 * kind of filter is one that an index can answer.
 */
export function conditionsOf(query: TaskQuery): Condition {
  const conditions = [
    sql<SqlBool>`t.workspace_id = ${query.workspaceId}`,
    ...ofAxes(query),
    ...ofUnits(query),
    ...ofPlace(query),
    ...ofSearch(query.search),
  ]
  return sql.join(conditions, sql` and `)
}

function ofAxes(query: TaskQuery): Condition[] {
  const { work, confirmation, deadlineKind } = query
  return [
    ...(work?.length ? [isOneOf('work', work)] : []),
    ...(confirmation?.length ? [isOneOf('confirmation', confirmation)] : []),
    ...(deadlineKind?.length ? [isOneOf('deadline_kind', deadlineKind)] : []),
  ]
}

// One value is asked for as a value: an index then hands out its tasks already in order.
function isOneOf(column: string, values: readonly string[]): Condition {
  const [only, ...more] = values
  const name = sql.ref(`t.${column}`)
  return more.length === 0 ? sql`${name} = ${only}` : sql`${name} = any(${[...values]}::text[])`
}

/**
 * Timeliness as ranges of (standing, deadline) that exclude one another, each of which an index holds in the order of
 * deadlines. Overdue and in time are two ranges each: open work on its side of today, and submissions for which the
 * clock stands still. None where the query asks for no timeliness.
 */
export function timelinessRanges({
  timeliness,
  today,
  dueSoonDays,
}: Pick<TaskQuery, 'timeliness' | 'today' | 'dueSoonDays'>): readonly Condition[] {
  const soonUntil = sql`${today}::date + ${dueSoonDays}::int`
  const open: Readonly<Record<string, Condition>> = {
    overdue: sql`t.standing = 'open' and t.deadline < ${today}::date`,
    'due-soon': sql`t.standing = 'open' and t.deadline between ${today}::date and ${soonUntil}`,
    'in-time': sql`t.standing = 'open' and t.deadline > ${soonUntil}`,
  }
  return [...new Set(timeliness)].flatMap((value) => [
    ...(open[value] ? [open[value]] : []),
    ...(value === 'due-soon' ? [] : [sql<SqlBool>`t.standing = ${value}`]),
  ])
}

function ofUnits({ workspaceId, visibleUnitIds, mineUnitIds, units }: TaskQuery): Condition[] {
  const takesPart = (unitIds: readonly string[], roles: readonly string[] | null): Condition =>
    sql`t.id in (select tu.task_id from task_unit tu where tu.workspace_id = ${workspaceId}
      and tu.unit_id = any(${[...unitIds]}::uuid[])
      ${roles ? sql`and tu.role = any(${[...roles]}::text[])` : sql``})`
  return [
    ...(visibleUnitIds ? [takesPart(visibleUnitIds, null)] : []),
    ...(mineUnitIds ? [takesPart(mineUnitIds, ['lead', 'coordinating', 'handling'])] : []),
    ...(units?.role === 'lead' ? [sql<SqlBool>`t.lead_unit_id = any(${[...units.ids]}::uuid[])`] : []),
    ...(units?.role === 'coordinating' ? [takesPart(units.ids, ['coordinating'])] : []),
    ...(units?.role === 'any' ? [takesPart(units.ids, null)] : []),
  ]
}

function ofPlace(query: TaskQuery): Condition[] {
  const { documentId, parentId, deadlineFrom, deadlineTo, silentDays, changedSince } = query
  return [
    ...(documentId ? [sql<SqlBool>`t.document_id = ${documentId}`] : []),
    ...(parentId ? [sql<SqlBool>`t.parent_id = ${parentId}`] : []),
    ...(deadlineFrom ? [sql<SqlBool>`t.deadline >= ${deadlineFrom}::date`] : []),
    ...(deadlineTo ? [sql<SqlBool>`t.deadline <= ${deadlineTo}::date`] : []),
    ...(silentDays ? [silentFor(silentDays, query.today)] : []),
    ...(query.extensionRequested ? [sql<SqlBool>`t.extension_requested_to is not null`] : []),
    ...(changedSince ? [sql<SqlBool>`t.last_activity_at >= ${changedSince}::timestamptz`] : []),
  ]
}

/** Work in the hands of its agency that it has not said a word about for so many days. */
export function silentFor(days: number, today: string): Condition {
  return sql`t.work in ('assigned', 'accepted', 'in-progress', 'paused')
    and t.last_word_on < ${today}::date - ${days}::int`
}

function ofSearch(search: TaskSearch | undefined): Condition[] {
  if (!search) return []
  if (search.kind === 'ids') return [sql`t.id = any(${[...search.ids]}::uuid[])`]
  return [sql`t.search @@ to_tsquery('simple', ${search.words})`]
}

/** The words of a search box as a tsquery, the last one as a beginning: "quy hoach dat" → `qui & hoach & dat:*`. */
export function tsquery(typed: string): string | null {
  const words = foldMarks(typed)
    .match(/[a-z0-9]+/g)
    ?.slice(0, 20)
  const last = words?.at(-1)
  if (!words || last === undefined) return null
  // Folding writes a final y as i ("quy" → "qui"); a beginning may still go on ("quyet"), so both are looked for.
  const unfinished = foldMarks(`${typed.trimEnd()}a`)
    .slice(0, -1)
    .match(/[a-z0-9]+$/)?.[0]
  const beginnings = unfinished && unfinished !== last ? `(${last}:* | ${unfinished}:*)` : `${last}:*`
  return [...words.slice(0, -1), beginnings].join(' & ')
}
