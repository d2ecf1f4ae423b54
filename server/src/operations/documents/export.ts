import type { Scope } from '../../access/index.ts'
import { documentListWords as words, exportWords } from '../../words/exports.ts'
import type { Context } from '../context.ts'
import {
  column,
  exportList,
  rowsAtOnce,
  runningNumber,
  type ExportColumn,
  type ExportedFile,
  type ExportFilters,
  type ExportFormat,
} from '../exports/index.ts'
import { listDocuments, type RegisterPage, type RegisterQuestion } from './list.ts'

type Row = RegisterPage['items'][number]

const { columns: heads } = words
const columns: readonly ExportColumn<Row>[] = [
  runningNumber,
  column.text(heads.symbol, 18, (row) => row.symbol),
  column.text(heads.type, 15, (row) => row.type),
  column.of('day', heads.issuedOn, (row) => row.issuedOn),
  column.text(heads.title, 58, (row) => row.title),
  column.text(heads.issuer, 26, (row) => row.issuer),
  column.text(heads.status, 12, (row) => words.statuses[row.status]),
  column.of('number', heads.tasks, (row) => row.counts.tasks),
  column.of('number', heads.overdue, (row) => row.counts.overdue),
  column.of('number', heads.drafts, (row) => row.counts.drafts),
  column.of('number', heads.incomplete, (row) => row.counts.incomplete),
  column.of('moment', heads.registeredAt, (row) => row.registeredAt),
  column.text(heads.registeredBy, 20, (row) => row.registeredBy && row.registeredBy.name),
  column.text(heads.fileName, 26, (row) => row.fileName),
]

/** The register as it is seen, as a file: the same filters, words and order. */
export async function exportDocuments(
  context: Context,
  scope: Scope,
  { format, ...question }: Omit<RegisterQuestion, 'cursor' | 'limit'> & { readonly format: ExportFormat },
): Promise<ExportedFile> {
  return exportList(context, scope, format, {
    action: 'document.export',
    subject: 'document',
    ...words,
    filters: filtersOf(question),
    asked: question,
    columns,
    page: (cursor) => listDocuments(context, scope, { ...question, cursor, limit: rowsAtOnce }),
  })
}

function filtersOf(question: Omit<RegisterQuestion, 'cursor' | 'limit'>): ExportFilters {
  const { q, type, issuer, status, issuedFrom, issuedTo } = question
  const said = words.filters
  return [
    q && exportWords.search(q),
    type && said.type(type),
    issuer && said.issuer(issuer),
    status && said.status(words.statuses[status]),
    (issuedFrom || issuedTo) && said.issued(exportWords.period(issuedFrom, issuedTo)),
  ]
}
