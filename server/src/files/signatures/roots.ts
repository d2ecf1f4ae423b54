import { X509Certificate } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The certificates that an installation trusts. */
export interface Roots {
  /** Those that vouch for themselves: where a chain has to end. */
  readonly anchors: readonly X509Certificate[]
  /** Others that were put beside them, to close the gap between a signer and its root. */
  readonly between: readonly X509Certificate[]
  /** Files that hold no certificate. */
  readonly unread: readonly string[]
}

/** Nobody is trusted. */
export const noRoots: Roots = { anchors: [], between: [], unread: [] }

const NAMED = /\.(?:pem|crt|cer|der)$/i
const LARGEST = 1024 * 1024
const BLOCK = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED )?CERTIFICATE-----/g

/**
 * Gives the certificates of a file, or of the files of a folder, and looks again when these change; tells of files that
 * hold none.
 */
export function openRoots(
  path: string | undefined,
  onUnread: (files: readonly string[]) => void = () => undefined,
): () => Promise<Roots> {
  let known: { readonly state: string; readonly roots: Roots } | null = null
  return async () => {
    if (path === undefined) return noRoots
    const files = await filesAt(path)
    const state = JSON.stringify(files)
    if (known?.state === state) return known.roots
    const roots = await readRoots(path, files)
    known = { state, roots }
    if (roots.unread.length > 0) onUnread(roots.unread)
    return roots
  }
}

interface Listed {
  readonly path: string
  readonly size: number
  readonly changed: number
}

async function filesAt(path: string): Promise<Listed[]> {
  const entry = await stat(path).catch(() => null)
  if (!entry) return []
  if (!entry.isDirectory()) return [{ path, size: entry.size, changed: entry.mtimeMs }]
  const names = (await readdir(path)).filter((name) => NAMED.test(name)).toSorted()
  const found = await Promise.all(
    names.map(async (name) => {
      const file = await stat(join(path, name)).catch(() => null)
      return file?.isFile() ? [{ path: join(path, name), size: file.size, changed: file.mtimeMs }] : []
    }),
  )
  return found.flat()
}

async function readRoots(path: string, files: readonly Listed[]): Promise<Roots> {
  const read = await Promise.all(
    files.map(async (file) => ({
      file,
      found: file.size > LARGEST ? [] : certificatesIn(await readFile(file.path)),
    })),
  )
  const all = read.flatMap(({ found }) => found)
  const unread = read.flatMap(({ file, found }) => (found.length === 0 ? [file.path] : []))
  return {
    anchors: all.filter(vouchesForItself),
    between: all.filter((certificate) => !vouchesForItself(certificate)),
    unread: files.length === 0 ? [path] : unread,
  }
}

function certificatesIn(bytes: Buffer): X509Certificate[] {
  const blocks = bytes.toString('latin1').match(BLOCK)
  try {
    return (blocks ?? [bytes]).map((block) => new X509Certificate(block))
  } catch {
    return []
  }
}

function vouchesForItself(certificate: X509Certificate): boolean {
  return certificate.checkIssued(certificate) && certificate.verify(certificate.publicKey)
}
