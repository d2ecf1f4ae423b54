/**
 * Where original bytes are kept: each under its SHA-256, written once, never changed. In: bytes or a stream. Out:
 * their address. Promised: after `put` returns, the bytes survive a power cut; a crash before that leaves nothing
 * but an unnamed file that the next start sweeps away.
 */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, mkdirSync, type ReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse, type Refused } from '@dieuhanh/domain'

/** Where bytes ended up. */
export interface StoredBytes {
  readonly kind: 'stored'
  readonly sha256: string
  readonly size: number
}

/** Bytes by their SHA-256. */
export interface FileStore {
  /** Keeps bytes and returns their address; keeping the same bytes again changes nothing. */
  put(bytes: Uint8Array): Promise<StoredBytes>
  /** Keeps a stream as it arrives; past `limit` bytes it is refused and nothing stays. */
  receive(
    stream: AsyncIterable<Uint8Array>,
    limit: number,
  ): Promise<StoredBytes | Refused<'too-large' | 'empty'>>
  has(sha256: string): Promise<boolean>
  /** The bytes as a stream, for sending. Throws when they are not there: a row without its bytes is a bug. */
  open(sha256: string): Promise<ReadStream>
  bytes(sha256: string): Promise<Uint8Array>
  /** Removes bytes that nothing may keep; those that are not there are no fault. */
  remove(sha256: string): Promise<void>
  /** Removes what no row names and nobody wrote to for `quietMilliseconds`; returns how many files went. */
  sweep(
    known: (sha256s: readonly string[]) => Promise<ReadonlySet<string>>,
    quietMilliseconds: number,
  ): Promise<number>
}

const ADDRESS = /^[0-9a-f]{64}$/
const INCOMING = 'incoming'

/** Opens (and makes, where missing) the file store in `folder`. */
export function openFileStore(folder: string): FileStore {
  mkdirSync(join(folder, INCOMING), { recursive: true, mode: 0o700 })
  const placeOf = (sha256: string): string => {
    if (!ADDRESS.test(sha256)) throw new Error('not the address of a file')
    return join(folder, sha256.slice(0, 2), sha256)
  }
  const has = async (sha256: string): Promise<boolean> => exists(placeOf(sha256))
  return {
    has,
    put: async (bytes) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if (bytes.byteLength > 0 && (await touch(placeOf(sha256))))
        return { kind: 'stored', sha256, size: bytes.byteLength }
      const kept = await keep(folder, placeOf, once(bytes), Infinity)
      if (kept.kind === 'refused')
        throw new Error(`bytes that were checked before are refused: ${kept.reason}`)
      return kept
    },
    receive: (stream, limit) => keep(folder, placeOf, stream, limit),
    open: async (sha256) => {
      const place = placeOf(sha256)
      await stat(place)
      return createReadStream(place)
    },
    bytes: async (sha256) => readFile(placeOf(sha256)),
    remove: (sha256) => rm(placeOf(sha256), { force: true }),
    sweep: (known, quiet) => sweep(folder, placeOf, known, quiet),
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

async function keep(
  folder: string,
  placeOf: (sha256: string) => string,
  source: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<StoredBytes | Refused<'too-large' | 'empty'>> {
  const arriving = join(folder, INCOMING, randomUUID())
  const file = await open(arriving, 'wx', 0o600)
  try {
    const { size, sha256 } = await write(file, source, limit)
    if (size > limit) return refuse('too-large', { expected: [String(limit)] })
    if (size === 0) return refuse('empty')
    await file.sync()
    await file.close()
    const place = placeOf(sha256)
    if (!(await touch(place))) {
      await mkdir(join(place, '..'), { recursive: true, mode: 0o700 })
      await rename(arriving, place)
      await syncFolder(join(place, '..'))
    }
    return { kind: 'stored', sha256, size }
  } finally {
    await file.close().catch(() => undefined)
    await rm(arriving, { force: true })
  }
}

async function write(
  file: FileHandle,
  source: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of source) {
    size += piece.byteLength
    if (size > limit) break
    hash.update(piece)
    await file.writeFile(piece)
  }
  return { size, sha256: hash.digest('hex') }
}

// Bytes that are asked for again are young again: a sweep between this and the row that names them leaves them.
async function touch(place: string): Promise<boolean> {
  const now = new Date()
  return utimes(place, now, now).then(
    () => true,
    () => false,
  )
}

async function exists(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  )
}

// The name itself must reach the disk too. Windows cannot open a folder; there the rename is enough.
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  if (!handle) return
  await handle.sync().catch(() => undefined)
  await handle.close()
}

async function sweep(
  folder: string,
  placeOf: (sha256: string) => string,
  known: (sha256s: readonly string[]) => Promise<ReadonlySet<string>>,
  quiet: number,
): Promise<number> {
  const isQuiet = async (place: string): Promise<boolean> => {
    const found = await stat(place).catch(() => null)
    return found !== null && Date.now() - found.mtimeMs >= quiet
  }
  let gone = 0
  const drop = async (place: string): Promise<void> => {
    if (!(await isQuiet(place))) return
    await rm(place, { force: true })
    gone += 1
  }
  for (const name of await readdir(join(folder, INCOMING))) await drop(join(folder, INCOMING, name))
  for (const shelf of (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    const addresses = (await readdir(join(folder, shelf))).filter((name) => ADDRESS.test(name))
    const kept = addresses.length > 0 ? await known(addresses) : new Set<string>()
    for (const address of addresses) if (!kept.has(address)) await drop(placeOf(address))
  }
  return gone
}
