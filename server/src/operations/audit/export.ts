import { taskEventNames } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { inScope } from '../../store/index.ts'
import { personById } from '../../store/people/index.ts'
import { auditListWords as words } from '../../words/audit-list.ts'
import { exportWords } from '../../words/exports.ts'
import type { Context } from '../context.ts'
import {
  column,
  exportList,
  rowsAtOnce,
  type ExportColumn,
  type ExportedFile,
  type ExportFormat,
} from '../exports/index.ts'
import { listAudit, type AuditInput, type AuditLine } from './list.ts'

const { columns: heads } = words
const columns: readonly ExportColumn<AuditLine>[] = [
  column.of('number', heads.id, (row) => Number(row.id)),
  column.of('moment', heads.at, (row) => row.at),
  column.text(heads.person, 24, (row) => row.person ?? words.system),
  column.text(heads.action, 34, (row) => actionWords(row.action)),
  column.text(heads.details, 62, (row) => detailWords(row.details)),
  column.text(heads.sealed, 15, (row) => (row.sealed ? words.sealed : words.unsealed)),
  column.text(heads.code, 24, (row) => row.action),
  column.text(heads.subjectId, 40, (row) => row.subjectId),
]

/** The journal as it is seen, as a file; that it was taken away is its newest line, not yet in the file. */
export async function exportAudit(
  context: Pick<Context, 'database' | 'clock'>,
  scope: Scope,
  { format, ...question }: Omit<AuditInput, 'cursor' | 'limit'> & { readonly format: ExportFormat },
): Promise<ExportedFile> {
  const { action, personId, from, to } = question
  const person = personId
    ? await inScope(context.database, scope, (tx) => personById(tx, scope.workspaceId, personId))
    : null
  return exportList(context, scope, format, {
    action: 'audit.export',
    subject: 'audit',
    ...words,
    filters: [
      action && words.filters.action(actionWords(action)),
      personId && words.filters.person(person?.name ?? exportWords.unknown),
      exportWords.period(from, to),
    ],
    asked: question,
    columns,
    page: (cursor) => listAudit(context, scope, { ...question, cursor, limit: rowsAtOnce }),
  })
}

/** What was done, in words; a name that is not in the list yet is better than nothing. */
function actionWords(action: string): string {
  const begun = action.replace(/-end$/, '')
  const known = nameIn(words.actions, action)
  if (known !== undefined) return known
  const ended = begun === action ? undefined : nameIn(words.actions, begun)
  if (ended !== undefined) return words.ended(ended)
  const done = action.startsWith('task.') ? nameIn(taskEventNames, action.slice('task.'.length)) : undefined
  return done === undefined ? action : words.task(done)
}

// All of them: whoever audits wants the whole line.
function detailWords(details: AuditLine['details']): string {
  return Object.entries(details)
    .map(([key, value]) => `${nameIn(words.details, key) ?? key}: ${valueWords(value)}`)
    .join('; ')
}

function valueWords(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(valueWords).join(', ')
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value).map(([key, part]) => `${key} = ${valueWords(part)}`)
  return parts.length > 0 ? parts.join(', ') : words.nothing
}

function nameIn(names: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(names, key) ? names[key] : undefined
}
