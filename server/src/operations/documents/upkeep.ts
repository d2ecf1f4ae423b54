import { todayInVietnam } from '@dieuhanh/domain'
import { engineVersion } from '@dieuhanh/understanding'
import {
  appendDocumentEvent,
  documentsReadBefore,
  dropCitations,
  insertCitations,
  insertReading,
  keptFiles,
  linkCitations,
} from '../../store/documents/index.ts'
import { dropUntouchedDrafts } from '../../store/drafts/index.ts'
import { asOwner, type Tx } from '../../store/index.ts'
import type { Context } from '../context.ts'
import { insertProposals } from '../drafts/index.ts'
import type { ReadFile } from '../reading/index.ts'
import { citationRows, withRemarks } from './findings.ts'

const QUIET = 60 * 60_000
const BATCH = 20

/**
 * Removes original bytes that no row names: what an import left that was cut off between keeping the bytes and
 * writing the row. Bytes younger than an hour stay, since another server may be about to write their row.
 */
export async function sweepFiles(context: Context): Promise<{ removed: number }> {
  const known = (addresses: readonly string[]) => asOwner(context.database, (tx) => keptFiles(tx, addresses))
  return { removed: await context.files.sweep(known, QUIET) }
}

/**
 * Reads again what an older engine read. The new reading stands beside the old one; citations follow it; drafts follow
 * it only where no person has touched them.
 */
export async function readAgain(context: Context): Promise<{ read: number }> {
  let read = 0
  const failed = new Set<string>()
  for (;;) {
    const all = await asOwner(context.database, (tx) =>
      documentsReadBefore(tx, engineVersion, BATCH + failed.size),
    )
    const waiting = all.filter((document) => !failed.has(document.documentId))
    if (waiting.length === 0) return { read }
    for (const document of waiting) {
      if (await readOneAgain(context, document)) read += 1
      else failed.add(document.documentId)
    }
  }
}

async function readOneAgain(
  context: Context,
  document: Awaited<ReturnType<typeof documentsReadBefore>>[number],
): Promise<boolean> {
  const { units, events, succession } = await context.registers.of(document.workspaceId)
  const bytes = new TextEncoder().encode(document.text)
  const today = todayInVietnam(context.clock())
  const job = { bytes, name: 'text.txt', organisation: { units, events }, today, refuseSecrets: false }
  const read = await context.reader.read(job)
  if (read.kind !== 'read') {
    context.log.warn(
      { document: document.documentId, reason: read.kind === 'refused' ? read.reason : read.format },
      'a document could not be read again',
    )
    return false
  }
  await asOwner(context.database, (tx) =>
    replaceReading(tx, { ...document, read, today, units, succession, at: new Date(context.clock()) }),
  )
  return true
}

// What was said of the conversion or recognition of the file: the text alone does not tell it again.
const OF_THE_FILE =
  /^(?:pages-without-text|legacy-encoding|tracked-changes|comments-left-out|margins-apart|recognised|pages-not-recognised|doubtful-.*)$/

type Again = Omit<Parameters<typeof insertProposals>[1], 'scope' | 'reading'> & {
  readonly workspaceId: string
  readonly read: ReadFile
  readonly remarks: ReadFile['reading']['remarks']
  readonly today: ReturnType<typeof todayInVietnam>
}

async function replaceReading(
  tx: Tx,
  { workspaceId, documentId, text, read, remarks, today, units, succession, at }: Again,
): Promise<void> {
  const carried = remarks.filter(({ code }) => OF_THE_FILE.test(code))
  const fresh = withRemarks(read)
  const reading = { ...fresh, remarks: [...carried, ...fresh.remarks] }
  await insertReading(tx, workspaceId, {
    documentId,
    engineVersion,
    reading,
    milliseconds: read.milliseconds.read,
    at,
  })
  await dropCitations(tx, workspaceId, documentId)
  await insertCitations(tx, workspaceId, documentId, citationRows(text, reading))
  await linkCitations(tx, workspaceId, documentId)
  const free = await dropUntouchedDrafts(tx, workspaceId, documentId)
  if (free)
    await insertProposals(tx, {
      scope: { workspaceId, today },
      documentId,
      text,
      reading,
      units,
      succession,
      at,
    })
  const details = { engineVersion, drafts: free }
  await appendDocumentEvent(tx, workspaceId, { documentId, kind: 'read-again', personId: null, at, details })
}
