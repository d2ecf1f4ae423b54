import type { operations } from '../api/index.ts'

/** The filters of the list as they stand in the address bar: every value is a plain string. */
export type TaskSearch = Partial<Record<TaskSearchKey, string>>

export const searchKeys = [
  'q',
  'timeliness',
  'work',
  'confirmation',
  'deadlineKind',
  'unitId',
  'unitRole',
  'documentId',
  'deadlineFrom',
  'deadlineTo',
  'silentDays',
  'extension',
  'mine',
  'changedSince',
  'sort',
] as const
export type TaskSearchKey = (typeof searchKeys)[number]

type TaskQuery = NonNullable<operations['listTasks']['parameters']['query']>
export type TaskSort = NonNullable<TaskQuery['sort']>

const sorts: readonly string[] = [
  'deadline',
  '-deadline',
  '-lastActivityAt',
  'lastActivityAt',
  '-number',
  'number',
]
const unitRoles: readonly string[] = ['lead', 'coordinating', 'any']

/** Keeps what the list knows and drops the rest, so that an old or mistyped address still opens. */
export function readTaskSearch(raw: Record<string, unknown>): TaskSearch {
  const search: TaskSearch = {}
  for (const key of searchKeys) {
    const value = raw[key]
    if (typeof value === 'string' && value.trim() !== '') search[key] = value
  }
  return search
}

/** The question to the API; the order of the list is left out where it is the usual one. */
export function toTaskQuery(search: TaskSearch): TaskQuery {
  const { silentDays, unitRole, extension, mine, sort, ...plain } = search
  return {
    ...plain,
    ...(silentDays !== undefined &&
      Number(silentDays) >= 1 && { silentDays: Math.trunc(Number(silentDays)) }),
    ...(unitRole !== undefined && unitRoles.includes(unitRole) && { unitRole: unitRole as 'lead' }),
    ...(extension === 'requested' && { extension }),
    ...(mine === 'true' && { mine }),
    ...(sort !== undefined && sorts.includes(sort) && { sort: sort as TaskSort }),
  }
}

/** Without the axis that the boxes themselves set: their counts stay when one of them is chosen. */
export function withoutTimeliness(search: TaskSearch): TaskSearch {
  const { timeliness: _timeliness, sort: _sort, ...rest } = search
  return rest
}

/** Whether anything narrows the list. */
export function isFiltered(search: TaskSearch): boolean {
  return Object.keys(search).some((key) => key !== 'sort')
}

/** The address of the list with some filters, e.g. for links from other pages. */
export function taskAddress(search: TaskSearch): string {
  const params = new URLSearchParams()
  for (const key of searchKeys) {
    const value = search[key]
    if (value) params.set(key, value)
  }
  const text = params.toString().replaceAll('%2C', ',')
  return text ? `?${text}` : ''
}
