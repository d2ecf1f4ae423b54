import { refuse, type Refused } from '@dieuhanh/domain'
import type { TaskSort } from '../../store/tasks/index.ts'
import { cursorForms, readPlace, type SortedPlace } from '../paging.ts'

const forms: Readonly<Record<string, RegExp>> = {
  deadline: cursorForms.day,
  lastActivityAt: /^\d{4}-\d{2}-\d{2} [\d:.]{8,15}[+-]\d{2}(?::\d{2})?$/,
  number: /^\d{1,9}$/,
}

/** The place that a cursor names; refused when it is not one of ours or belongs to another order. */
export function readCursor(
  sort: TaskSort,
  cursor: string | undefined,
): SortedPlace | null | Refused<'bad-cursor'> {
  const place = readPlace(sort, cursor, forms[sort.replace('-', '')] ?? cursorForms.day)
  // Only a deadline may be absent.
  const odd = place !== null && 'id' in place && place.value === null && !sort.endsWith('deadline')
  return odd ? refuse('bad-cursor', { field: 'cursor' }) : place
}
