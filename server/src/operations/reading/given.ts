import { todayInVietnam, type CivilDate } from '@dieuhanh/domain'
import { createRecogniser, judgeSignatures, openRoots, readGivenFile } from '../../files/index.ts'
import type {
  GivenRefusal,
  JudgedSignature,
  Recogniser,
  RecogniserSettings,
  ScanRefused,
} from '../../files/index.ts'
import { recogniseGiven } from './given-scan.ts'
import type { ReadFile, ReadingJob, ReadRefused } from './messages.ts'
import { createReader, type Reader, type ReaderSettings } from './pool.ts'
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

/** What named files are read with. */
export type GivenSettings = ReaderSettings & {
  readonly trustedRoots?: string | undefined
  readonly recognition: RecogniserSettings
}

/**
 * Reads named files, recognising scans, and tells of each in the order in which they were named, while later ones are being
 * read. Nothing is kept and nothing is asked of the database.
 */
export async function readGiven(
  paths: readonly string[],
  settings: GivenSettings,
  now: number,
  tell: GivenTold,
): Promise<void> {
  const reader = createReader(settings)
  const recogniser = createRecogniser(settings.recognition)
  const roots = openRoots(settings.trustedRoots)
  const signaturesOf = async (bytes: Uint8Array): Promise<readonly JudgedSignature[]> => {
    const checked = await reader.read({ kind: 'signatures', bytes })
    return checked.kind === 'refused' ? [] : judgeSignatures(checked.facts, await roots(), now)
  }
  const desk: Desk = { reader, recogniser, tell, signaturesOf, today: todayInVietnam(now) }
  try {
    // A few ahead of the one that is told: processes stay busy, memory holds a few files.
    const ahead: Promise<GivenReading[]>[] = []
    const told = async (): Promise<void> => {
      for (const reading of (await ahead.shift()) ?? []) tell.read(reading)
    }
    for (const path of paths) {
      const reading = readOne(desk, path, settings.limits.bytes)
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

interface Desk {
  readonly reader: Reader
  readonly recogniser: Recogniser
  readonly tell: GivenTold
  readonly signaturesOf: (bytes: Uint8Array) => Promise<readonly JudgedSignature[]>
  readonly today: CivilDate
}

async function readOne(desk: Desk, path: string, mostBytes: number): Promise<GivenReading[]> {
  const file = await readGivenFile(path, mostBytes)
  if (file.kind === 'refused') return [{ path, outcome: { kind: 'refused', reason: file.reason } }]
  return readBytes(desk, path, file.name, file.bytes)
}

async function readBytes(desk: Desk, path: string, name: string, bytes: Uint8Array): Promise<GivenReading[]> {
  const job = { name, organisation: null, today: desk.today, refuseSecrets: false }
  const first = await desk.reader.read({ ...job, bytes })
  const isScan = first.kind === 'refused' && first.reason === 'scan'
  const read = isScan ? await readScan(desk, path, bytes, job) : first
  if (read.kind === 'read' && read.format === 'pdf')
    return [{ path, outcome: read, signatures: await desk.signaturesOf(bytes) }]
  if (read.kind !== 'unpacked') return [{ path, outcome: read }]
  const parts = await Promise.all(
    read.parts.map(async ({ path: within, name: inner, content }) =>
      content instanceof Uint8Array
        ? readBytes(desk, `${path}/${within}`, inner, content)
        : [{ path: `${path}/${within}`, outcome: content }],
    ),
  )
  return parts.flat()
}

async function readScan(
  { reader, recogniser, tell }: Desk,
  path: string,
  bytes: Uint8Array,
  job: Omit<ReadingJob, 'bytes'>,
): Promise<ReadFile | ReadRefused | ScanRefused> {
  const pages = (done: number, all: number): void => tell.recognised(path, done, all)
  const found = await recogniseGiven(recogniser, job.name, bytes, pages)
  return 'kind' in found ? found : readRecognised(reader, found, found.opened, job)
}
