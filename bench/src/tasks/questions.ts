import { idOf, workspaceId } from '../workload/index.ts'

/** A question asked twice: over HTTP, and as the bare SQL that someone who knows the tables would write for it. */
export interface Question {
  readonly name: string
  readonly by: 'office' | 'focal'
  readonly path: (round: number) => string
  readonly sql: (round: number) => { readonly text: string; readonly values: readonly unknown[] }
}

/** Lists of fifty with the names that a row shows; the yardstick of every list. */
const lines = (where: string, order: string): string => `
  select t.*, d.symbol, d.title as source, l.name as lead,
    (select json_agg(u.name) from task_unit tu join unit u on u.workspace_id = tu.workspace_id and u.id = tu.unit_id
      where tu.workspace_id = t.workspace_id and tu.task_id = t.id and tu.role = 'coordinating') as coordinating
  from (select * from task t where t.workspace_id = '${workspaceId}' ${where} order by ${order} limit 51) t
  left join document d on d.workspace_id = t.workspace_id and d.id = t.document_id
  left join unit l on l.workspace_id = t.workspace_id and l.id = t.lead_unit_id`

const departments = (round: number): string => idOf(1, 2 + (round % 40))
const overdue = `and t.work not in ('done', 'withdrawn', 'declined') and t.deadline < current_date`
const words = ['giai ngan', 'chuyen doi so', 'bao cao thuc hien', 'moi truong', 'quy hoach', 'y te giao duc']
const fewWords = [
  'buu chinh thu vien',
  'ton giao dan toc bien',
  'cang cho cap nuoc',
  'khoang san chan nuoi di san',
]
const pick = (list: readonly string[], round: number): string => list[round % list.length] ?? ''
const tsquery = (typed: string): string => `${typed.split(' ').join(' & ')}:*`
const list = (query: string) => `/api/v1/tasks?limit=50&${query}`
const focalUnit = idOf(1, 30)
const focalUnits = [focalUnit, ...[0, 1, 2, 3, 4].map((nth) => idOf(1, 68 + nth * 40))]

function question(
  name: string,
  path: (round: number) => string,
  text: string,
  values: (round: number) => readonly unknown[] = () => [],
  by: Question['by'] = 'office',
): Question {
  return { name, by, path, sql: (round) => ({ text, values: values(round) }) }
}

/** What offices ask all day. */
export const questions: readonly Question[] = [
  question('list: all, by deadline', () => list(''), lines('', 't.deadline, t.id')),
  question(
    'list: latest activity',
    () => list('sort=-lastActivityAt'),
    lines('', 't.last_activity_at desc, t.id desc'),
  ),
  question('list: overdue', () => list('timeliness=overdue'), lines(overdue, 't.deadline, t.id')),
  question(
    'list: due soon or overdue',
    () => list('timeliness=overdue,due-soon'),
    lines(
      `and t.work not in ('done', 'withdrawn', 'declined') and t.deadline <= current_date + 7`,
      't.deadline, t.id',
    ),
  ),
  question(
    'list: waiting for confirmation',
    () => list('work=submitted'),
    lines(`and t.work = 'submitted'`, 't.deadline, t.id'),
  ),
  question(
    'list: of one agency',
    (round) => list(`unitId=${departments(round)}`),
    lines('and t.lead_unit_id = $1', 't.deadline, t.id'),
    (round) => [departments(round)],
  ),
  question(
    'list: overdue of one agency',
    (round) => list(`timeliness=overdue&unitId=${departments(round)}`),
    lines(`and t.lead_unit_id = $1 ${overdue}`, 't.deadline, t.id'),
    (round) => [departments(round)],
  ),
  question(
    'list: agency in any part',
    (round) => list(`unitRole=any&unitId=${departments(round)}`),
    lines(
      'and t.id in (select task_id from task_unit where workspace_id = t.workspace_id and unit_id = $1)',
      't.deadline, t.id',
    ),
    (round) => [departments(round)],
  ),
  question(
    'list: due in a month',
    () => list('deadlineFrom=2026-12-01&deadlineTo=2026-12-31'),
    lines(`and t.deadline between '2026-12-01' and '2026-12-31'`, 't.deadline, t.id'),
  ),
  question(
    'list: of a document',
    (round) => list(`documentId=${idOf(5, 1 + (round % 2000))}`),
    lines('and t.document_id = $1', 't.deadline, t.id'),
    (round) => [idOf(5, 1 + (round % 2000))],
  ),
  question(
    'list: focal point, by deadline',
    () => list(''),
    lines(
      'and t.id in (select task_id from task_unit where workspace_id = t.workspace_id and unit_id = any($1))',
      't.deadline, t.id',
    ),
    () => [focalUnits],
    'focal',
  ),
  question(
    'list: focal point, overdue',
    () => list('timeliness=overdue'),
    lines(
      `and t.id in (select task_id from task_unit where workspace_id = t.workspace_id and unit_id = any($1)) ${overdue}`,
      't.deadline, t.id',
    ),
    () => [focalUnits],
    'focal',
  ),
  question(
    'search: common words',
    (round) => list(`q=${encodeURIComponent(pick(words, round))}`),
    lines(`and t.search @@ to_tsquery('simple', $1)`, 't.deadline, t.id'),
    (round) => [tsquery(pick(words, round))],
  ),
  question(
    'search: rare words',
    (round) => list(`q=${encodeURIComponent(pick(fewWords, round))}`),
    lines(`and t.search @@ to_tsquery('simple', $1)`, 't.deadline, t.id'),
    (round) => [tsquery(pick(fewWords, round))],
  ),
  question(
    'search: words in an agency',
    (round) => list(`q=${encodeURIComponent(pick(words, round))}&unitId=${departments(round)}`),
    lines(`and t.search @@ to_tsquery('simple', $1) and t.lead_unit_id = $2`, 't.deadline, t.id'),
    (round) => [tsquery(pick(words, round)), departments(round)],
  ),
  question('counts of all', () => '/api/v1/tasks/counts', countOf('true')),
  question(
    'counts of one agency',
    (round) => `/api/v1/tasks/counts?unitId=${departments(round)}`,
    countOf('t.lead_unit_id = $1'),
    (round) => [departments(round)],
  ),
  question('overview: office', () => '/api/v1/overview', overviewOf('true')),
  question(
    'overview: focal point',
    () => '/api/v1/overview',
    overviewOf(
      't.id in (select task_id from task_unit where workspace_id = t.workspace_id and unit_id = any($1))',
    ),
    () => [focalUnits],
    'focal',
  ),
  question(
    'task page',
    (round) => `/api/v1/tasks/${idOf(6, 1 + ((round * 37) % 2000))}`,
    `select t.*, d.symbol, l.name,
      (select json_agg(c) from task c where c.workspace_id = t.workspace_id and c.parent_id = t.id) as children,
      (select json_agg(json_build_object('event', e, 'person', p.name) order by e.at) from task_event e
        left join person p on p.workspace_id = e.workspace_id and p.id = e.person_id
        where e.workspace_id = t.workspace_id and e.task_id = t.id) as events
     from task t left join document d on d.workspace_id = t.workspace_id and d.id = t.document_id
     left join unit l on l.workspace_id = t.workspace_id and l.id = t.lead_unit_id
     where t.workspace_id = '${workspaceId}' and t.id = $1`,
    (round) => [idOf(6, 1 + ((round * 37) % 2000))],
  ),
]

function countOf(where: string): string {
  return `select work, deadline < current_date as past, deadline <= current_date + 7 as soon, completed_on > deadline as late,
    count(*) from task t where t.workspace_id = '${workspaceId}' and ${where} group by 1, 2, 3, 4`
}

// The figures by agency are the weight of the page; its lists are measured above.
function overviewOf(where: string): string {
  return `select l.name, f.* from (
      select lead_unit_id, work, deadline < current_date as past, deadline <= current_date + 7 as soon,
        completed_on > deadline as late, count(*), max(last_activity_at)
      from task t where t.workspace_id = '${workspaceId}' and ${where} group by 1, 2, 3, 4, 5) f
    left join unit l on l.workspace_id = '${workspaceId}' and l.id = f.lead_unit_id`
}
