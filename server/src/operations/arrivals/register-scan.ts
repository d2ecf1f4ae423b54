import { recognisedSecrecyMark } from '@dieuhanh/domain'
import { textOf, type OpenedScan, type RecognisedPage } from '../../files/index.ts'
import {
  arrivalPages,
  changeArrival,
  dropArrivalPages,
  insertRecognition,
} from '../../store/arrivals/index.ts'
import { asOwner } from '../../store/index.ts'
import { keepRead } from '../documents/index.ts'
import { confidenceOf, readRecognised, type ReadScan, type RecognisedScan } from '../reading/index.ts'
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
export async function registerScan(work: Work, format: ScanFormat): Promise<Settled> {
  const { context, scope, arrival } = work
  const { pages, refused } = await pagesOf(work)
  if (pages.length === 0) return { kind: 'failed', reason: refused[0]?.reason ?? 'no-text', facts: {} }
  const recognised = textOf(pages)
  const { text } = recognised
  if (recognisedSecrecyMark(text) !== null) return { kind: 'secret', counted: false }
  if (!/\p{L}/u.test(text)) return { kind: 'failed', reason: 'no-text', facts: { pages: pages.length } }
  const { units, events } = await context.registers.of(scope.workspaceId)
  const scan = { pages, recognised, refused: refused.map(({ page }) => page) }
  const read = await readRecognised(context.reader, scan, format, {
    name: arrival.name,
    organisation: { units, events },
    today: scope.today,
    refuseSecrets: true,
  })
  if (read.kind === 'refused')
    return read.reason === 'state-secret'
      ? { kind: 'secret', counted: false }
      : { kind: 'failed', reason: read.reason, facts: read.facts ?? {} }
  return keep(work, read, scan)
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

async function keep(work: Work, read: ReadScan, { pages, refused }: RecognisedScan): Promise<Settled> {
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
            doubts: read.doubts,
            milliseconds: pages.reduce((sum, page) => sum + page.milliseconds, 0),
            refused,
          })
        const done = { state: 'done', documentId: document.id, documents: 1 } as const
        if (!(await changeArrival(tx, workspaceId, arrival.id, ['reading'], done))) throw new Withdrawn()
        await dropArrivalPages(tx, workspaceId, arrival.id, 'all')
        await tellSender(tx, work, {
          kind: 'registered',
          documentId: document.id,
          name: [document.symbol, document.title].filter(Boolean).join(' ') || name,
          pages: pages.length,
          doubts: read.doubts.length,
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
