import { todayInVietnam } from '@dieuhanh/domain'
import { judgeSignatures, openRoots, readGivenFile } from '../../files/index.ts'
import type { GivenRefusal, JudgedSignature } from '../../files/index.ts'
import type { ReadFile, ReadRefused } from './messages.ts'
import { createReader, type ReaderSettings } from './pool.ts'

/** What became of one named file. */
export interface GivenReading {
  readonly path: string
  readonly outcome: ReadFile | ReadRefused | { readonly kind: 'refused'; readonly reason: GivenRefusal }
  /** Of a PDF. */
  readonly signatures?: readonly JudgedSignature[]
}

/**
 * Reads named files and gives each to `tell` in the order in which they were named, while later ones are being read.
 * Nothing is kept and nothing is asked of the database.
 */
export async function readGiven(
  paths: readonly string[],
  settings: ReaderSettings & { readonly trustedRoots?: string | undefined },
  now: number,
  tell: (reading: GivenReading) => void,
): Promise<void> {
  const reader = createReader(settings)
  const today = todayInVietnam(now)
  const roots = openRoots(settings.trustedRoots)
  const signaturesOf = async (bytes: Uint8Array): Promise<readonly JudgedSignature[]> => {
    const checked = await reader.read({ kind: 'signatures', bytes })
    return checked.kind === 'refused' ? [] : judgeSignatures(checked.facts, await roots(), now)
  }
  const readBytes = async (path: string, name: string, bytes: Uint8Array): Promise<GivenReading[]> => {
    const read = await reader.read({ bytes, name, organisation: null, today, refuseSecrets: false })
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
      for (const reading of (await ahead.shift()) ?? []) tell(reading)
    }
    for (const path of paths) {
      ahead.push(readOne(path))
      if (ahead.length > settings.processes + 1) await told()
    }
    while (ahead.length > 0) await told()
  } finally {
    await reader.close()
  }
}
