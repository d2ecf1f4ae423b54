import { todayInVietnam } from '@dieuhanh/domain'
import { createRecogniser, judgeSignatures, openRoots, readGivenFile } from '../../files/index.ts'
import type { GivenRefusal, JudgedSignature, RecogniserSettings, ScanRefused } from '../../files/index.ts'
import { recogniseGiven } from './given-scan.ts'
import type { ReadFile, ReadingJob, ReadRefused } from './messages.ts'
import { createReader, type ReaderSettings } from './pool.ts'
import { readRecognised } from './recognised.ts'

/** What became of one named file. */
export interface GivenReading {
  readonly path: string
  readonly outcome:
    | ReadFile
    | ReadRefused
    | ScanRefused
    | { readonly kind: 'refused'; readonly reason: GivenRefusal }
  /** Of a PDF. */
  readonly signatures?: readonly JudgedSignature[]
}

/** Who hears how reading goes on. */
export interface GivenTold {
  /** A file is read. */
  readonly read: (reading: GivenReading) => void
  /** So many pages of a scan are recognised. */
  readonly recognised: (path: string, done: number, all: number) => void
}

/**
 * Reads named files, recognising scans, and tells of each in the order in which they were named, while later ones are being
 * read. Nothing is kept and nothing is asked of the database.
 */
export async function readGiven(
  paths: readonly string[],
  settings: ReaderSettings & {
    readonly trustedRoots?: string | undefined
    readonly recognition: RecogniserSettings
  },
  now: number,
  tell: GivenTold,
): Promise<void> {
  const reader = createReader(settings)
  const recogniser = createRecogniser(settings.recognition)
  const today = todayInVietnam(now)
  const roots = openRoots(settings.trustedRoots)
  const signaturesOf = async (bytes: Uint8Array): Promise<readonly JudgedSignature[]> => {
    const checked = await reader.read({ kind: 'signatures', bytes })
    return checked.kind === 'refused' ? [] : judgeSignatures(checked.facts, await roots(), now)
  }
  const scanned = async (
    path: string,
    bytes: Uint8Array,
    job: Omit<ReadingJob, 'bytes'>,
  ): Promise<ReadFile | ReadRefused | ScanRefused> => {
    const found = await recogniseGiven(recogniser, job.name, bytes, (done, all) =>
      tell.recognised(path, done, all),
    )
    return 'kind' in found ? found : readRecognised(reader, found, found.opened, job)
  }
  const readBytes = async (path: string, name: string, bytes: Uint8Array): Promise<GivenReading[]> => {
    const job = { name, organisation: null, today, refuseSecrets: false }
    const first = await reader.read({ ...job, bytes })
    const read = first.kind === 'refused' && first.reason === 'scan' ? await scanned(path, bytes, job) : first
    if (read.kind === 'read' && read.format === 'pdf')
      return [{ path, outcome: read, signatures: await signaturesOf(bytes) }]
    if (read.kind !== 'unpacked') return [{ path, outcome: read }]
    const parts = await Promise.all(
      read.parts.map(async ({ path: within, name: inner, content }) =>
        content instanceof Uint8Array
          ? readBytes(`${path}/${within}`, inner, content)
          : [{ path: `${path}/${within}`, outcome: content }],
      ),
    )
    return parts.flat()
  }
  const readOne = async (path: string): Promise<GivenReading[]> => {
    const file = await readGivenFile(path, settings.limits.bytes)
    if (file.kind === 'refused') return [{ path, outcome: { kind: 'refused', reason: file.reason } }]
    return readBytes(path, file.name, file.bytes)
  }
  try {
    // A few ahead of the one that is told: processes stay busy, memory holds a few files.
    const ahead: Promise<GivenReading[]>[] = []
    const told = async (): Promise<void> => {
      for (const reading of (await ahead.shift()) ?? []) tell.read(reading)
    }
    for (const path of paths) {
      const reading = readOne(path)
      // It is told of in its turn.
      reading.catch(() => undefined)
      ahead.push(reading)
      if (ahead.length > settings.processes + 1) await told()
    }
    while (ahead.length > 0) await told()
  } finally {
    await Promise.all([reader.close(), recogniser.close()])
  }
}
