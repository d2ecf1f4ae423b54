import { refuse, type Refused } from '@dieuhanh/domain'
import { Readable } from 'node:stream'
import { doer, type Scope } from '../../access/index.ts'
import type { Box, Doubt, FileStore, PagePicture, RecognisedPage, Scan } from '../../files/index.ts'
import {
  documentPages,
  keepSearchable,
  recognitionOf,
  type KeptRecognition,
} from '../../store/arrivals/index.ts'
import { originalOf } from '../../store/documents/index.ts'
import { inScope, inTurn, recordAudit } from '../../store/index.ts'
import type { Context } from '../context.ts'
import type { ExportedFile } from '../exports/index.ts'
import { confidenceOf } from '../reading/index.ts'

type NotFound = Refused<'not-found'>

/** What was recognised of a document; lines only of the page that was asked for. */
export interface RecognitionView {
  readonly confidence: number
  readonly pages: readonly (Pick<RecognisedPage, 'page' | 'width' | 'height' | 'source'> & {
    readonly confidence: number | null
    readonly lines: RecognisedPage['lines'] | null
  })[]
  readonly refused: readonly number[]
  readonly doubts: readonly Doubt[]
}

/** The recognition of a document: its pages, or one of them with every word and its box, and what is doubtful. */
export async function getRecognition(
  context: Context,
  scope: Scope,
  documentId: string,
  page?: number,
): Promise<RecognitionView | NotFound> {
  const found = await inScope(context.database, scope, async (tx) => {
    const kept = await recognitionOf(tx, scope.workspaceId, documentId)
    return kept && { kept, pages: await documentPages(tx, scope.workspaceId, documentId, page) }
  })
  if (!found || (page !== undefined && found.pages.length === 0)) return refuse('not-found')
  const { confidence, refused, doubts } = found.kept
  const all = doubts as readonly Doubt[]
  return {
    confidence,
    refused,
    doubts: page === undefined ? all : all.filter((doubt) => doubt.page === page),
    pages: (found.pages as readonly RecognisedPage[]).map((one) => ({
      page: one.page,
      width: one.width,
      height: one.height,
      source: one.source,
      confidence: one.lines.some((line) => line.words.length > 0) ? confidenceOf([one]) : null,
      lines: page === undefined ? null : one.lines,
    })),
  }
}

/** The picture of a page, upright, or of a place on it. */
export async function pagePicture(
  context: Context,
  scope: Scope,
  documentId: string,
  page: number,
  box?: Box,
): Promise<PagePicture | Refused<string>> {
  const found = await scanOf(context, scope, documentId, page)
  const [recognised] = found?.pages ?? []
  if (!found || !recognised) return refuse('not-found')
  const inside = box && within(box, recognised)
  if (inside === null) return refuse('invalid-input', { field: 'box' })
  return context.recogniser.picture(found.scan, recognised, inside)
}

/** The part of a box that lies on the page; null when none does. */
function within(box: Box, { width, height }: RecognisedPage): Box | null {
  const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most)
  const [x0, x1] = [clamp(box.x0, width), clamp(box.x1, width)]
  const [y0, y1] = [clamp(box.y0, height), clamp(box.y1, height)]
  return x1 - x0 >= 1 && y1 - y0 >= 1 ? { x0, y0, x1, y1 } : null
}

type OpenFile = Awaited<ReturnType<FileStore['open']>>

/** A PDF of the scan with its words under the pictures: made when it is first asked for, then kept. */
export async function searchablePdf(
  context: Context,
  scope: Scope,
  documentId: string,
): Promise<{ name: string; mediaType: string; size: number; stream: OpenFile } | NotFound> {
  const found = await scanOf(context, scope, documentId, 1)
  if (!found) return refuse('not-found')
  const copy = await copyOf(context, scope, documentId, found.kept)
  if (!copy) return refuse('not-found')
  await noteTaken(context, scope, documentId)
  const { size, sha256 } = copy
  return { name: copyName(found.name), mediaType: PDF, size, stream: await context.files.open(sha256) }
}

/** The same as a file whose bytes are still to come; its rows are the pages that are drawn. */
export async function exportSearchable(
  context: Context,
  scope: Scope,
  { documentId }: { readonly documentId: string },
): Promise<ExportedFile | NotFound> {
  const found = await scanOf(context, scope, documentId, 1)
  if (!found) return refuse('not-found')
  await noteTaken(context, scope, documentId)
  let drawn = 0
  async function* bytes(kept: KeptRecognition): AsyncGenerator<Uint8Array> {
    const copy = await copyOf(context, scope, documentId, kept, (pages) => {
      drawn = pages
    })
    if (!copy) throw new Error('the recognition of a document went while its copy was made')
    drawn = kept.pages
    yield* await context.files.open(copy.sha256)
  }
  return {
    name: copyName(found.name),
    mediaType: PDF,
    stream: Readable.from(bytes(found.kept)),
    rows: () => drawn,
  }
}

/** How many pages the copy of a scan has. */
export async function searchablePages(
  context: Pick<Context, 'database'>,
  scope: Scope,
  { documentId }: { readonly documentId: string },
): Promise<number | NotFound> {
  const kept = await inScope(context.database, scope, (tx) =>
    recognitionOf(tx, scope.workspaceId, documentId),
  )
  return kept ? kept.pages : refuse('not-found', { field: 'documentId' })
}

const PDF = 'application/pdf'
const copyName = (name: string): string => `${name.replace(/\.[a-z0-9]{1,5}$/i, '')}-co-lop-chu.pdf`

async function noteTaken(
  context: Pick<Context, 'database'>,
  scope: Scope,
  documentId: string,
): Promise<void> {
  const line = { action: 'document.searchable', subject: 'document', subjectId: documentId }
  await inScope(context.database, scope, (tx) => recordAudit(tx, { ...doer(scope), ...line }))
}

type Copy = NonNullable<KeptRecognition['searchable']>

// Made when it is first asked for; whoever asks second waits for what the first is making.
async function copyOf(
  context: Context,
  scope: Scope,
  documentId: string,
  kept: KeptRecognition,
  tell?: (drawn: number) => void,
): Promise<Copy | null> {
  if (kept.searchable) return kept.searchable
  return inTurn(context.database, `searchable ${documentId}`, async () => {
    const found = await scanOf(context, scope, documentId)
    return found && (found.kept.searchable ?? makeSearchable(context, scope, documentId, found, tell))
  })
}

async function makeSearchable(
  context: Context,
  scope: Scope,
  documentId: string,
  { scan, pages }: FoundScan,
  tell: ((drawn: number) => void) | undefined,
): Promise<Copy> {
  const stored = await context.files.receive(context.recogniser.searchable(scan, pages, tell), Infinity)
  if (stored.kind === 'refused') throw new Error(`a searchable copy could not be made: ${stored.reason}`)
  const copy = { sha256: stored.sha256, size: stored.size }
  await inScope(context.database, scope, (tx) => keepSearchable(tx, scope.workspaceId, documentId, copy))
  return copy
}

interface FoundScan {
  readonly kept: KeptRecognition
  readonly name: string
  readonly scan: Scan
  readonly pages: readonly RecognisedPage[]
}

async function scanOf(
  context: Context,
  scope: Scope,
  documentId: string,
  page?: number,
): Promise<FoundScan | null> {
  const { workspaceId } = scope
  return inScope(context.database, scope, async (tx) => {
    const kept = await recognitionOf(tx, workspaceId, documentId)
    const original = kept && (await originalOf(tx, workspaceId, documentId))
    if (!kept || !original) return null
    const { sha256, name } = original
    const pages = (await documentPages(tx, workspaceId, documentId, page)) as readonly RecognisedPage[]
    return { kept, name, scan: { key: sha256, name, bytes: () => context.files.bytes(sha256) }, pages }
  })
}
