import { officialName } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { exportWords, peopleListWords as words } from '../../words/exports.ts'
import type { Context } from '../context.ts'
import {
  column,
  exportList,
  rowsAtOnce,
  runningNumber,
  type ExportColumn,
  type ExportedFile,
  type ExportFormat,
} from '../exports/index.ts'
import { listPeople, type PeopleInput } from './list.ts'
import type { PersonRow } from './view.ts'

type Question = Omit<PeopleInput, 'cursor' | 'limit' | 'role'> & {
  readonly role?: Scope['roles'][number] | undefined
}

const { columns: heads } = words
const columns: readonly ExportColumn<PersonRow>[] = [
  runningNumber,
  column.text(heads.name, 26, (row) => row.name),
  column.text(heads.title, 26, (row) => row.title),
  column.text(heads.username, 20, (row) => row.username),
  column.text(heads.phone, 15, (row) => row.phone),
  column.text(heads.memberships, 58, (row) =>
    row.memberships
      .map(({ role, unit, validTo }) => words.membership(words.roles[role], unit.name, validTo))
      .join('\n'),
  ),
  column.text(heads.twoFactor, 11, (row) => (row.twoFactor ? words.has : null)),
  column.text(heads.state, 13, stateOf),
  column.of('moment', heads.lastSeenAt, (row) => row.lastSeenAt),
]

function stateOf({ active, lockedUntil }: PersonRow): string {
  if (lockedUntil !== null) return words.states.locked
  return active ? words.states.active : words.states.inactive
}

/** The people as they are listed, as a file. */
export async function exportPeople(
  context: Context,
  scope: Scope,
  { format, ...question }: Question & { readonly format: ExportFormat },
): Promise<ExportedFile> {
  const { q, role, unitId } = question
  const { byId } = await context.registers.of(scope.workspaceId)
  const unit = unitId === undefined ? undefined : byId.get(unitId)
  return exportList(context, scope, format, {
    action: 'person.export',
    subject: 'person',
    ...words,
    filters: [
      q && exportWords.search(q),
      role && words.filters.role(words.roles[role]),
      unitId && words.filters.unit(unit ? officialName(unit, scope.today) : exportWords.unknown),
    ],
    asked: question,
    columns,
    page: (cursor) => listPeople(context, scope, { ...question, cursor, limit: rowsAtOnce }),
  })
}
