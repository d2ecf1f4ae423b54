import { isRefused, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { inScope } from '../../store/index.ts'
import {
  countTasks as count,
  taskLines,
  type TaskCounts,
  type TaskLine,
  type TaskSort,
} from '../../store/tasks/index.ts'
import type { Context } from '../context.ts'
import { writePlace } from '../paging.ts'
import { readCursor } from './cursor.ts'
import { queryOf, type TaskFilters } from './filters.ts'

export interface TaskListInput extends TaskFilters {
  readonly sort: TaskSort
  readonly cursor?: string | undefined
  readonly limit: number
}

/** A page of the tasks that the caller sees, in the order asked for. */
export async function listTasks(
  context: Pick<Context, 'database'>,
  scope: Scope,
  input: TaskListInput,
): Promise<{ items: readonly TaskLine[]; nextCursor: string | null } | Refused<'bad-cursor'>> {
  const { sort, cursor, limit, ...filters } = input
  const after = readCursor(sort, cursor)
  if (after !== null && isRefused(after)) return after
  return inScope(context.database, scope, async (tx) => {
    const page = await taskLines(tx, await queryOf(tx, scope, filters), { sort, after, limit })
    return { items: page.lines, nextCursor: writePlace(sort, page.next) }
  })
}

/** How the tasks of a filter stand, whatever timeliness the filter itself asks for; `comeDue` is done plus overdue. */
export async function countTasks(
  context: Pick<Context, 'database'>,
  scope: Scope,
  filters: TaskFilters,
): Promise<TaskCounts & { comeDue: number }> {
  return inScope(context.database, scope, async (tx) =>
    withComeDue(await count(tx, await queryOf(tx, scope, { ...filters, timeliness: undefined }))),
  )
}

/** Adds the base of the official overdue rate. */
export function withComeDue(counts: TaskCounts): TaskCounts & { comeDue: number } {
  return { ...counts, comeDue: counts.doneOnTime + counts.doneLate + counts.overdue }
}
