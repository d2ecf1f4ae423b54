import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { doer, type Scope } from '../../access/index.ts'
import { drawPaper, mediaTypes } from '../../files/index.ts'
import { inScope, recordAudit } from '../../store/index.ts'
import { paperWords as words } from '../../words/papers.ts'
import type { Context } from '../context.ts'
import type { ExportedFile } from '../exports/index.ts'
import { spendNumber, type NumberTaken } from './numbers.ts'
import { laidOut, type PaperKind, type PaperText } from './paper-text.ts'

/** What is taken: the paper as it was edited, and what it was drawn up about. */
export interface TakeInput {
  readonly kind: PaperKind
  readonly subjectId: string
  readonly paper: PaperText
  readonly format: 'docx' | 'pdf'
  /** The other paper with the same number that the taker was told of. */
  readonly knownHolderId?: string | undefined
}

const PDF = 'application/pdf'

/** The bytes of a paper in a format. */
export async function paperBytes(
  context: Pick<Context, 'clock'>,
  scope: Pick<Scope, 'today'>,
  paper: PaperText,
  format: 'docx' | 'pdf',
): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string }> {
  const { bytes } = await drawPaper(laidOut(paper, scope), format, seconds(context))
  return { bytes, mediaType: format === 'docx' ? mediaTypes.docx : PDF }
}

/**
 * Gives the edited paper as a file and spends its number; the journal keeps who took it, what it was about, and the hash of
 * its bytes.
 */
export async function takePaper(
  context: Pick<Context, 'database' | 'clock'>,
  scope: Scope,
  taken: TakeInput,
): Promise<ExportedFile | NumberTaken> {
  const { kind, subjectId, paper, format } = taken
  const { bytes, mediaType } = await paperBytes(context, scope, paper, format)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const details = {
    kind,
    format,
    system: paper.system,
    symbol: paper.letterhead.symbol,
    subject: paper.subject,
    sha256,
  }
  const refused = await inScope(context.database, scope, async (tx) => {
    const spent = await spendNumber(tx, scope, taken)
    if (spent) return spent
    await recordAudit(tx, { ...doer(scope), action: 'paper.take', subject: 'paper', subjectId, details })
    return null
  })
  if (refused) return refused
  const about = paper.addressees[0] ?? paper.subject
  return {
    name: `${words.fileName(words.kinds[kind], about)}.${format}`,
    mediaType,
    stream: Readable.from([bytes]),
    rows: () => 0,
  }
}

/** The pages of a paper as one picture (SVG). */
export async function previewPaper(
  context: Pick<Context, 'clock'>,
  scope: Scope,
  paper: PaperText,
): Promise<Uint8Array> {
  return (await drawPaper(laidOut(paper, scope), 'svg', seconds(context))).bytes
}

function seconds({ clock }: Pick<Context, 'clock'>): number {
  return Math.floor(clock() / 1000)
}
