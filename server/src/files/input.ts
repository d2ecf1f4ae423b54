import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { refuse, type Refused } from '@dieuhanh/domain'

/** A file that a person named on the command line. */
export interface GivenFile {
  readonly kind: 'given'
  readonly path: string
  /** Without its folder; `-` (standard input) has none. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Why a named file cannot be taken. */
export type GivenRefusal = 'file-missing' | 'file-is-folder' | 'file-unreadable' | 'too-large'

/** Reads a file that was named on the command line, or standard input for `-`; at most `limit` bytes. */
export async function readGivenFile(path: string, limit: number): Promise<GivenFile | Refused<GivenRefusal>> {
  if (path === '-') return readStandardInput(limit)
  try {
    const found = await stat(path)
    if (found.isDirectory()) return refuse('file-is-folder')
    if (found.size > limit) return refuse('too-large', { expected: [String(limit)] })
    return { kind: 'given', path, name: basename(path), bytes: await readFile(path) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    return refuse(code === 'ENOENT' || code === 'ENOTDIR' ? 'file-missing' : 'file-unreadable')
  }
}

async function readStandardInput(limit: number): Promise<GivenFile | Refused<'too-large'>> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of process.stdin) {
    size += (piece as Uint8Array).byteLength
    if (size > limit) return refuse('too-large', { expected: [String(limit)] })
    pieces.push(piece as Uint8Array)
  }
  return { kind: 'given', path: '-', name: '', bytes: Buffer.concat(pieces) }
}
