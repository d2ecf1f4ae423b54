import { recognisedSecrecyMark } from '@dieuhanh/domain'
import type { Remark } from '@dieuhanh/understanding'
import { doubts, textOf, type Doubt, type OpenedScan, type RecognisedPage } from '../../files/index.ts'
import {
  arrivalPages,
  changeArrival,
  dropArrivalPages,
  insertRecognition,
} from '../../store/arrivals/index.ts'
import { asOwner } from '../../store/index.ts'
import { recognitionWords } from '../../words/arrivals.ts'
import { keepRead } from '../documents/index.ts'
import type { ReadFile } from '../reading/index.ts'
import type { Settled } from './settle.ts'
import { tellSender } from './tell.ts'
import type { Work } from './work.ts'

/** The format of a scan, as it was opened. */
type ScanFormat = Pick<OpenedScan, 'format' | 'mediaType'>

/** Thrown to roll back when the arrival was cancelled while its document was being written. */
class Withdrawn extends Error {}

/**
 * Reads what was recognised and registers it: the document, its recognition page by page, its doubts as remarks, and the
 * end of the arrival are one transaction.
 */
export async function registerScan(work: Work, { format, mediaType }: ScanFormat): Promise<Settled> {
  const { context, scope, arrival } = work
  const { pages, refused } = await pagesOf(work)
  if (pages.length === 0) return { kind: 'failed', reason: refused[0]?.reason ?? 'no-text', facts: {} }
  const recognised = textOf(pages)
  const { text } = recognised
  if (recognisedSecrecyMark(text) !== null) return { kind: 'secret', counted: false }
  if (!/\p{L}/u.test(text)) return { kind: 'failed', reason: 'no-text', facts: { pages: pages.length } }
  const { units, events } = await context.registers.of(scope.workspaceId)
  const read = await context.reader.read({
    bytes: new TextEncoder().encode(text),
    name: arrival.name,
    organisation: { units, events },
    today: scope.today,
    refuseSecrets: true,
    recognised: { format, mediaType },
  })
  if (read.kind === 'unpacked') throw new Error('a recognised text holds no files')
  if (read.kind === 'refused')
    return read.reason === 'state-secret'
      ? { kind: 'secret', counted: false }
      : { kind: 'failed', reason: read.reason, facts: read.facts ?? {} }
  const uncertain = doubts(read.reading, recognised)
  const found = { pages, uncertain, refused: refused.map(({ page }) => page) }
  return keep(work, withDoubts(read, found), found)
}

interface Found {
  readonly pages: readonly RecognisedPage[]
  readonly uncertain: readonly Doubt[]
  /** Pages that could not be recognised. */
  readonly refused: readonly number[]
}

async function pagesOf({ context, scope, arrival }: Work): Promise<{
  pages: RecognisedPage[]
  refused: { page: number; reason: string }[]
}> {
  const kept = await asOwner(context.database, (tx) => arrivalPages(tx, scope.workspaceId, arrival.id))
  return {
    pages: kept.flatMap(({ recognition }) => (recognition === null ? [] : [recognition as RecognisedPage])),
    refused: kept.flatMap(({ page, reason }) => (reason === null ? [] : [{ page, reason }])),
  }
}

/** The reading with what the reviewer should know of the recognition. */
function withDoubts(read: ReadFile, { pages, uncertain, refused }: Found): ReadFile {
  const remarks: Remark[] = [
    { code: 'recognised', message: recognitionWords.recognised(pages.length, confidenceOf(pages)) },
  ]
  if (refused.length > 0)
    remarks.push({ code: 'pages-not-recognised', message: recognitionWords.refused(refused) })
  for (const { kind, span, text, page, confidence } of uncertain)
    remarks.push({
      code: `doubtful-${kind}`,
      message: recognitionWords.doubtful(kind, text, page, confidence),
      span,
    })
  return { ...read, reading: { ...read.reading, remarks: [...remarks, ...read.reading.remarks] } }
}

/** The mean confidence of all words; 0 where there is none. */
export function confidenceOf(pages: readonly RecognisedPage[]): number {
  const words = pages.flatMap((page) => page.lines.flatMap((line) => line.words))
  return words.length === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence, 0) / words.length
}

async function keep(work: Work, read: ReadFile, { pages, uncertain, refused }: Found): Promise<Settled> {
  const { context, scope, arrival } = work
  const { workspaceId } = scope
  const { name, source, personId, sha256, container } = arrival
  if (sha256 === null) return { kind: 'stopped' }
  const arriving = { bytes: await context.files.bytes(sha256), name, source, personId }
  try {
    await keepRead(context, scope, {
      arriving,
      read,
      container: container && { file: container, path: container.path },
      also: async (tx, { kind, document }) => {
        if (kind === 'registered')
          await insertRecognition(tx, workspaceId, {
            documentId: document.id,
            arrivalId: arrival.id,
            confidence: confidenceOf(pages),
            doubts: uncertain,
            milliseconds: pages.reduce((sum, page) => sum + page.milliseconds, 0),
            refused,
          })
        const done = { state: 'done', documentId: document.id, documents: 1 } as const
        if (!(await changeArrival(tx, workspaceId, arrival.id, ['reading'], done))) throw new Withdrawn()
        await dropArrivalPages(tx, workspaceId, arrival.id, 'all')
        await tellSender(tx, work, {
          kind: 'registered',
          documentId: document.id,
          name: document.title ?? name,
          pages: pages.length,
          doubts: uncertain.length,
          refused,
        })
      },
    })
    return { kind: 'registered' }
  } catch (error) {
    if (error instanceof Withdrawn) return { kind: 'stopped' }
    throw error
  }
}
