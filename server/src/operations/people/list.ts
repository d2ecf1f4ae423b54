import { isRefused, refuse, type Refused } from '@dieuhanh/domain'
import { foldMarks } from '@dieuhanh/understanding'
import type { Scope } from '../../access/index.ts'
import { inScope, type Tx } from '../../store/index.ts'
import { accountsById, peoplePage, personById } from '../../store/people/index.ts'
import type { Context } from '../context.ts'
import { cursorForms, pageOf, readCursor } from '../paging.ts'
import { personOf, type PersonRow } from './view.ts'

/** What a list of people may be narrowed by. */
export interface PeopleInput {
  readonly q?: string | undefined
  readonly unitId?: string | undefined
  readonly role?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** People of the workspace by name; with a unit, those of everything below it too. */
export async function listPeople(
  context: Context,
  scope: Scope,
  input: PeopleInput,
): Promise<{ items: readonly PersonRow[]; nextCursor: string | null } | Refused<'bad-cursor'>> {
  const place = readCursor(input.cursor, [cursorForms.text, cursorForms.id])
  if (place !== null && isRefused(place)) return place
  const { workspaceId, today } = scope
  const register = await context.registers.of(workspaceId)
  const unitIds = input.unitId ? await context.access.trees.reach(workspaceId, [input.unitId]) : null
  const people = await inScope(context.database, scope, (tx) =>
    peoplePage(tx, workspaceId, {
      folded: input.q
        ? foldMarks(input.q)
            .trim()
            .replaceAll(/[%_\\]/g, '\\$&')
        : null,
      unitIds,
      role: input.role ?? null,
      today,
      after: place === null ? null : { name: place[0] ?? '', id: place[1] ?? '' },
      limit: input.limit,
    }),
  )
  const { rows, nextCursor } = pageOf(people, input.limit, (person) => [person.name, person.id])
  const accounts = await accountsById(
    context.database,
    rows.flatMap((person) => person.accountId ?? []),
  )
  const items = rows.map((person) => personOf(register, scope, person, accounts.get(person.accountId ?? '')))
  return { items, nextCursor }
}

/** One person as the list shows it. Inside an owner's transaction, or after one. */
export async function readPerson(
  context: Context,
  tx: Tx,
  scope: Scope,
  personId: string,
): Promise<PersonRow | Refused<'not-found'>> {
  const register = await context.registers.of(scope.workspaceId)
  const person = await personById(tx, scope.workspaceId, personId)
  if (person === null) return refuse('not-found', { field: 'personId' })
  const accounts = await accountsById(tx, person.accountId ? [person.accountId] : [])
  return personOf(register, scope, person, accounts.get(person.accountId ?? ''))
}
