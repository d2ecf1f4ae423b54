import { isRefused, type Refused } from '@dieuhanh/domain'
import type { Readable } from 'node:stream'
import { doer, type Scope } from '../../access/index.ts'
import {
  sheetMediaType,
  streamCsv,
  streamSheet,
  type SheetCell,
  type SheetColumn,
} from '../../files/index.ts'
import { inScope, recordAudit } from '../../store/index.ts'
import { workspaceName } from '../../store/tasks/index.ts'
import { exportWords as words } from '../../words/exports.ts'
import type { Context } from '../context.ts'

/** How a list is taken away. */
export type ExportFormat = 'xlsx' | 'csv'

/** A column of a list as a file; `nth` counts the rows from 1. */
export type ExportColumn<Row> = SheetColumn & { readonly cell: (row: Row, nth: number) => SheetCell }

/** What a list was narrowed by, in words; what was not asked is nothing. */
export type ExportFilters = readonly (string | number | false | null | undefined)[]

/** A list that people may take away: what it is, what was filtered, its columns and its pages. */
export interface ExportedList<Row> {
  /** What is written in the journal, e.g. `task.export` of `task`. */
  readonly action: string
  readonly subject: string
  readonly subjectId?: string
  /** The beginning of the file's name: plain words without marks. */
  readonly file: string
  readonly sheet: string
  readonly title: string
  readonly filters: ExportFilters
  /** The same as it was asked, for the journal. */
  readonly asked: object
  readonly columns: readonly ExportColumn<Row>[]
  /** A page of the list as the asker sees it, after the place where the last one ended. */
  readonly page: (cursor: string | undefined) => Promise<ExportPage<Row> | Refused<string>>
}

/** A page of a list; no cursor after the last. */
export interface ExportPage<Row> {
  readonly items: readonly Row[]
  readonly nextCursor: string | null
}

/** A list as a file, its bytes still to come. */
export interface ExportedFile {
  readonly name: string
  readonly mediaType: string
  readonly stream: Readable
  /** How many rows have been written so far. */
  readonly rows: () => number
}

/** Rows that are asked of the database at a time. */
export const rowsAtOnce = 250

/**
 * A list as XLSX or CSV, streamed page after page as the asker sees it. The journal says who takes what before the first
 * byte leaves: the filter, and the number of rows where the list ends with its first page; a longer one gets a second
 * line (`….export-end`) when it has ended or was broken off, with the rows that left.
 */
export async function exportList<Row>(
  context: Pick<Context, 'database' | 'clock'>,
  scope: Scope,
  format: ExportFormat,
  list: ExportedList<Row>,
): Promise<ExportedFile> {
  const first = await pageOf(list, undefined)
  const said = list.filters.filter((one): one is string => typeof one === 'string' && one !== '')
  const filter = said.length > 0 ? words.filtered(said) : words.everything
  const known = first.nextCursor === null ? { rows: first.items.length } : {}
  const details = { format, filter, asked: list.asked, ...known }
  const workspace = await inScope(context.database, scope, async (tx) => {
    await recordAudit(tx, { ...lineOf(scope, list), action: list.action, details })
    return workspaceName(tx, scope.workspaceId)
  })
  const sheet = {
    name: list.sheet,
    title: words.title(list.title, workspace),
    notes: [filter, words.drawn(momentInVietnam(context.clock()), scope.personName)],
    columns: list.columns,
  }
  const written = { rows: 0 }
  const pages = pagesOf(context, scope, list, first, written)
  const rows = (): number => written.rows
  const name = `${words.fileName(list.file, scope.today)}.${format}`
  return format === 'xlsx'
    ? { name, mediaType: sheetMediaType, stream: streamSheet(sheet, pages), rows }
    : { name, mediaType: 'text/csv; charset=utf-8', stream: streamCsv(sheet, pages), rows }
}

async function* pagesOf<Row>(
  context: Pick<Context, 'database'>,
  scope: Scope,
  list: ExportedList<Row>,
  first: ExportPage<Row>,
  written: { rows: number },
): AsyncGenerator<readonly (readonly SheetCell[])[]> {
  let page: ExportPage<Row> = first
  try {
    for (;;) {
      const { items, nextCursor } = page
      const before = written.rows
      written.rows += items.length
      yield items.map((row, at) => list.columns.map(({ cell }) => cell(row, before + at + 1)))
      if (nextCursor === null) break
      page = await pageOf(list, nextCursor)
    }
  } finally {
    if (first.nextCursor !== null) {
      const details = { rows: written.rows, whole: page.nextCursor === null }
      await inScope(context.database, scope, (tx) =>
        recordAudit(tx, { ...lineOf(scope, list), action: `${list.action}-end`, details }),
      )
    }
  }
}

async function pageOf<Row>(list: ExportedList<Row>, cursor: string | undefined): Promise<ExportPage<Row>> {
  const page = await list.page(cursor)
  if (isRefused(page)) throw new Error(`a cursor of our own was refused: ${page.reason}`)
  return page
}

function lineOf(scope: Scope, list: Pick<ExportedList<never>, 'subject' | 'subjectId'>) {
  return { ...doer(scope), subject: list.subject, subjectId: list.subjectId ?? null }
}

function momentInVietnam(at: number): string {
  return new Intl.DateTimeFormat('vi-VN', {
    hour: '2-digit',
    minute: '2-digit',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(at)
}
