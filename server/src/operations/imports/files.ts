import { Readable } from 'node:stream'
import { columnLetter, isRefused, refuse, wordsOf, type ImportKind, type Refused } from '@dieuhanh/domain'
import type { Scope } from '../../access/index.ts'
import { sheetMediaType, streamSheet, type SheetCell } from '../../files/index.ts'
import { inScope } from '../../store/index.ts'
import { readImport, type ImportRow } from '../../store/imports/index.ts'
import { importWords, sentenceOf, targetWords } from '../../words/imports.ts'
import type { Context } from '../context.ts'
import { lookAt, type Preview, type PreviewRefusal } from './preview.ts'
import { tablesOf } from './tables.ts'
import type { CheckedRow } from './target.ts'

/** A file for whoever imports. */
export interface ImportFile {
  readonly kind: 'file'
  readonly name: string
  readonly mediaType: string
  readonly stream: Readable
}

type Mark = readonly [row: number, words: string]

/** The file as it came, with what was found beside each row: to be corrected and brought again. */
export async function errorFile(
  context: Context,
  scope: Scope,
  importId: string,
): Promise<ImportFile | PreviewRefusal | Refused<'not-found'>> {
  const found = await inScope(context.database, scope, async (tx) => {
    const kept = await readImport(tx, scope.workspaceId, importId)
    if (!kept) return refuse('not-found', { field: 'importId' })
    const preview = await lookAt(tx, context, scope, kept)
    return isRefused(preview) ? preview : { kept, preview }
  })
  if (isRefused(found)) return found
  const { kept, preview } = found
  const marks: Mark[] = [
    [preview.layout.bottom, importWords.checked],
    ...preview.rows.map((row): Mark => [row.row, saidOf(row, preview)]),
  ]
  const file = {
    kind: 'file',
    name: importWords.errorFile(kept.fileName),
    mediaType: sheetMediaType,
  } as const
  const bytes = await markedBook(context, kept, marks)
  return { ...file, stream: bytes ? Readable.from([bytes]) : await plainBook(context, kept, marks) }
}

function saidOf({ fate, problems, notes }: CheckedRow, { layout }: Preview): string {
  const said = [...problems, ...notes].map(({ field, code, words = '', facts = {} }) => {
    const column = field === null ? undefined : layout.fields[field]
    const { message, todo } = sentenceOf(code, words, facts)
    const place = column === undefined ? '' : `${columnLetter(column)}: `
    return [`${place}${message}`, todo].filter(Boolean).join(' ')
  })
  return [...(fate === 'error' ? [] : [importWords.fine[fate]]), ...said].join('\n')
}

async function markedBook(
  context: Context,
  kept: ImportRow,
  marks: readonly Mark[],
): Promise<Uint8Array | null> {
  if (kept.mediaType !== sheetMediaType || kept.sheet === null) return null
  const bytes = await context.files.bytes(kept.sha256)
  const marked = await context.reader.read({ kind: 'mark', bytes, sheet: kept.sheet, marks })
  return marked.kind === 'marked' ? marked.bytes : null
}

// A CSV, or a book that is full to its last column: its words in a book of ours.
async function plainBook(context: Context, kept: ImportRow, marks: readonly Mark[]): Promise<Readable> {
  const read = await tablesOf(context, { sha256: kept.sha256, name: kept.fileName })
  const table = read.kind === 'tables' ? read.tables.find(({ name }) => name === kept.sheet) : undefined
  const said = new Map(marks)
  const rows = table?.rows ?? []
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const columns = Array.from({ length: width + 1 }, (_, at) => ({
    head: at < width ? columnLetter(at) : importWords.checked,
    width: at < width ? 24 : 60,
    kind: 'text' as const,
  }))
  const page = rows.map(({ row, cells }): readonly SheetCell[] => [
    ...Array.from({ length: width }, (_, at) => wordsOf(cells[at] ?? null)),
    said.get(row) ?? null,
  ])
  const sheet = { name: kept.sheet ?? '', title: kept.fileName, notes: [], columns }
  return streamSheet(sheet, onePage(page))
}

/** An empty table of a kind, with a line that shows how it is filled in. */
export function templateFile(key: ImportKind): ImportFile {
  const { sheet, heading, hint, file, fields, template } = targetWords[key]
  const names: Readonly<Record<string, string>> = fields
  const columns = template.map(([field, width]) => ({
    head: names[field] ?? field,
    width,
    kind: 'text' as const,
  }))
  const example = template.map(([, , words]) => words)
  const stream = streamSheet({ name: sheet, title: heading, notes: [hint], columns }, onePage([example]))
  return { kind: 'file', name: `${file}.xlsx`, mediaType: sheetMediaType, stream }
}

async function* onePage<T>(rows: T): AsyncIterable<T> {
  yield rows
}
