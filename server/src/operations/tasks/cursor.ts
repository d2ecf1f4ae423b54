import { refuse, type Refused } from '@dieuhanh/domain'
import type { TaskPlace, TaskSort } from '../../store/tasks/index.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const values: Record<string, RegExp> = {
  deadline: /^\d{4}-\d{2}-\d{2}$/,
  lastActivityAt: /^\d{4}-\d{2}-\d{2} [\d:.]{8,15}[+-]\d{2}(?::\d{2})?$/,
  number: /^\d{1,9}$/,
}

/** Where the next page begins, as text for `nextCursor`. */
export function writeCursor(sort: TaskSort, place: TaskPlace | null): string | null {
  return place && Buffer.from(JSON.stringify([sort, place.value, place.id])).toString('base64url')
}

/** The place that a cursor names; refused when it is not one of ours or belongs to another order. */
export function readCursor(
  sort: TaskSort,
  cursor: string | undefined,
): TaskPlace | null | Refused<'bad-cursor'> {
  if (cursor === undefined) return null
  const [of, value, id] = fields(cursor)
  const refused = refuse('bad-cursor', { field: 'cursor' })
  if (of !== sort || typeof id !== 'string' || !uuid.test(id)) return refused
  if (value === null) return sort.endsWith('deadline') ? { value, id } : refused
  const form = values[sort.replace('-', '')]
  return typeof value === 'string' && form?.test(value) ? { value, id } : refused
}

function fields(cursor: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(read) ? read : []
  } catch {
    return []
  }
}
