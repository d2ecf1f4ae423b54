/**
 * A folder that people and machines put files into. In: its path. Out: the files that are complete, their bytes, and a way
 * to put them aside. Promised: only files of the folder itself and of folders in it, never through a link; nothing is
 * overwritten and nothing deleted; hidden, temporary and lock files stay where they are.
 */
import { constants, type Dirent, type Stats } from 'node:fs'
import {
  access,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  unlink,
  type FileHandle,
} from 'node:fs/promises'
import { dirname, extname, join, sep } from 'node:path'
import { refuse, type Refused } from '@dieuhanh/domain'

// Folders within it for what was taken and for what could not be. */
const asideFolders = { taken: 'da-nhan', failed: 'loi' } as const

/** A file as it was seen: `stamp` changes when it is written to. */
export interface SeenFile {
  /** Within the folder, with forward slashes. */
  readonly path: string
  readonly size: number
  readonly stamp: string
}

/** Why a folder cannot be looked at. */
export type FolderRefusal = 'folder-missing' | 'folder-forbidden' | 'folder-failed'

const DEEPEST = 5
const MOST = 2000
// Office programs, browsers, copying programs and systems leave these while they work.
const PASSING =
  /^[.~]|^~\$|~$|\.(?:tmp|temp|part|partial|crdownload|download|swp|lock|lck|filepart|!ut)$|^(?:thumbs\.db|desktop\.ini)$/i

/** Lists the files of a folder that may be taken, in order of their path; at most 2,000 at a time. */
export async function lookInto(folder: string): Promise<readonly SeenFile[] | Refused<FolderRefusal>> {
  try {
    const found: SeenFile[] = []
    // What cannot be put aside is not taken either.
    await lstat(folder)
    for (const name of Object.values(asideFolders)) {
      await mkdir(join(folder, name), { recursive: true })
      await access(join(folder, name), constants.W_OK)
    }
    await collect(folder, '', 0, found)
    return found
  } catch (error) {
    return refuse(reasonOf(error))
  }
}

async function collect(folder: string, within: string, depth: number, found: SeenFile[]): Promise<void> {
  const entries = await readdir(join(folder, within), { withFileTypes: true })
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    if (found.length >= MOST) return
    if (PASSING.test(entry.name)) continue
    await collectEntry(folder, within, entry, depth, found)
  }
}

async function collectEntry(
  folder: string,
  within: string,
  entry: Dirent,
  depth: number,
  found: SeenFile[],
): Promise<void> {
  const path = within === '' ? entry.name : `${within}/${entry.name}`
  // A link is neither: whatever it points to, it is not of this folder.
  if (entry.isDirectory()) {
    const aside = depth === 0 && Object.values<string>(asideFolders).includes(entry.name)
    if (!aside && depth < DEEPEST) await collect(folder, path, depth + 1, found)
    return
  }
  if (!entry.isFile()) return
  const seen = await lstat(join(folder, path)).catch(() => null)
  if (seen?.isFile()) found.push({ path, size: seen.size, stamp: stampOf(seen) })
}

const stampOf = ({ size, mtimeMs, ino }: Stats): string => `${size} ${mtimeMs} ${ino}`

/**
 * Reads a file as it was seen. Null when it is gone, was written to since, is a link, or lies outside; larger ones than
 * `limit` are refused.
 */
export async function readSeen(
  folder: string,
  seen: SeenFile,
  limit: number,
): Promise<Uint8Array | null | Refused<'too-large'>> {
  const file = await openWithin(folder, seen.path)
  if (!file) return null
  try {
    const before = await file.stat()
    if (!before.isFile() || stampOf(before) !== seen.stamp) return null
    if (before.size > limit) return refuse('too-large', { expected: [String(limit)] })
    const bytes = await file.readFile()
    const after = await file.stat()
    return stampOf(after) === seen.stamp && bytes.byteLength === before.size ? bytes : null
  } finally {
    await file.close()
  }
}

async function openWithin(folder: string, path: string): Promise<FileHandle | null> {
  if (!(await liesWithin(folder, path))) return null
  // Systems without the flag (Windows) make links only for administrators.
  const noLink = constants.O_NOFOLLOW ?? 0
  return open(join(folder, path), constants.O_RDONLY | noLink).catch(() => null)
}

async function liesWithin(folder: string, path: string): Promise<boolean> {
  if (path.split('/').some((step) => step === '' || step === '.' || step === '..')) return false
  const real = await realpath(folder).catch(() => null)
  const parent = await realpath(dirname(join(folder, path))).catch(() => null)
  return real !== null && parent !== null && (parent === real || parent.startsWith(real + sep))
}

/** Puts a file aside under its own name, or one with a number where that is taken; false when it is gone. */
export async function putAside(
  folder: string,
  path: string,
  where: keyof typeof asideFolders,
): Promise<boolean | Refused<FolderRefusal>> {
  if (!(await liesWithin(folder, path))) return false
  const from = join(folder, path)
  const to = join(folder, asideFolders[where], path)
  try {
    await mkdir(dirname(to), { recursive: true })
    return await moveToFreeName(from, to)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && !(await lstat(from).catch(() => null))) return false
    return refuse(reasonOf(error))
  }
}

// A link under the new name fails where the name is taken; a plain renaming would overwrite.
async function moveToFreeName(from: string, to: string): Promise<boolean> {
  for (let number = 0; number < 1000; number += 1) {
    const extension = extname(to)
    const name = number === 0 ? to : `${to.slice(0, to.length - extension.length)} (${number})${extension}`
    try {
      await link(from, name)
      await unlink(from)
      return true
    } catch (error) {
      const code = codeOf(error)
      if (code === 'EEXIST') {
        if (!(await isSame(from, name))) continue
        // A kill came between the two names.
        await unlink(from)
        return true
      }
      // File systems of other systems know no links.
      if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error
      if (await lstat(name).catch(() => null)) continue
      await rename(from, name)
      return true
    }
  }
  throw new Error('a thousand files of one name')
}

async function isSame(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([lstat(one), lstat(other)])
  return a.ino !== 0 && a.ino === b.ino && a.dev === b.dev
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

function reasonOf(error: unknown): FolderRefusal {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'folder-missing'
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'folder-forbidden' : 'folder-failed'
}
