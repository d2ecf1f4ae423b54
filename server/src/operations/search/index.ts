/**
 * One box for everything: what a person types is looked up among documents, tasks and units. In: who asks and the
 * words. Out: a few of each, best first. Promised: only what the asker may see; with or without marks.
 */
import { isRefused } from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import type { Scope } from '../../access/index.ts'
import type { Context } from '../context.ts'
import { listDocuments } from '../documents/index.ts'
import { refOf, type UnitRef } from '../organisations/index.ts'
import { listTasks } from '../tasks/index.ts'

/** Which kinds of things are looked for; a token may be allowed fewer. */
export interface SearchKinds {
  readonly documents: boolean
  readonly tasks: boolean
  readonly units: boolean
}

const most = { documents: 6, tasks: 8, units: 6 } as const

/** Looks for the words among everything that the asker sees. */
export async function searchEverything(context: Context, scope: Scope, typed: string, kinds: SearchKinds) {
  const none = { documents: [], tasks: [], units: [] }
  if (!/[a-z0-9]/.test(foldMarks(typed))) return none
  const [documents, tasks, units] = await Promise.all([
    kinds.documents ? documentsFor(context, scope, typed) : none.documents,
    kinds.tasks ? tasksFor(context, scope, typed) : none.tasks,
    kinds.units ? unitsFor(context, scope, typed) : none.units,
  ])
  return { documents, tasks, units }
}

async function documentsFor(context: Context, scope: Scope, q: string) {
  const found = await listDocuments(context, scope, { q, sort: 'relevance', limit: most.documents })
  if (isRefused(found)) return []
  const named = (symbol: string | null): boolean => symbolStarts(symbol, q)
  // A symbol that was begun means the document itself, before those that cite it.
  return found.items
    .toSorted((one, other) => Number(named(other.symbol)) - Number(named(one.symbol)))
    .map(({ id, symbol, type, title, issuer, issuedOn }) => ({ id, symbol, type, title, issuer, issuedOn }))
}

function symbolStarts(symbol: string | null, typed: string): boolean {
  const compact = (text: string): string => foldMarks(text).replaceAll(/[^a-z0-9/-]/g, '')
  return symbol !== null && compact(symbol).startsWith(compact(typed))
}

async function tasksFor(context: Context, scope: Scope, q: string) {
  const found = await listTasks(context, scope, { q, sort: '-lastActivityAt', limit: most.tasks })
  if (isRefused(found)) return []
  return found.items.map(({ id, number, title, lead, timeliness }) => ({
    id,
    number,
    title,
    lead,
    timeliness,
  }))
}

async function unitsFor(context: Context, scope: Scope, q: string): Promise<readonly UnitRef[]> {
  const register = await context.registers.of(scope.workspaceId)
  return register.find(q, scope.today, most.units).map(({ unit }) => refOf(unit, scope.today))
}
