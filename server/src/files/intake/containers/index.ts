/**
 * Files that hold files: ZIP, mail, Outlook messages. In: a container. Out: what it holds, each with the path that it
 * stood under, or why that one is not taken out; containers within are opened in turn. Promised: nothing is written
 * to disk, so a path is only a name; number, depth and size are limited for all together.
 */
import { isContainer, kindOf, type ContainerKind } from '../kinds.ts'
import { refuseFile, Unreadable, type IntakeLimits, type Part } from '../types.ts'
import type { CheckedZip } from '../zip.ts'
import { readMail } from './mail.ts'
import { readMessage } from './outlook.ts'

/** A file as it stands in a container. */
export interface Held {
  readonly path: string
  readonly read: () => Promise<Uint8Array> | Uint8Array
}

// What archives and mail carry besides documents: traces of systems, signatures of machines.
const FURNITURE =
  /(?:^|\/)(?:__MACOSX\/.*|\.[^/]*|Thumbs\.db|desktop\.ini|smime\.p7s|signature\.asc|noname)$/i

/** Takes everything out of a container. Throws `Unreadable` when it holds too much. */
export async function unpack(bytes: Uint8Array, kind: ContainerKind, limits: IntakeLimits): Promise<Part[]> {
  const unpacking = new Unpacking(limits)
  await unpacking.open(bytes, kind, '', 1)
  return unpacking.parts
}

class Unpacking {
  readonly parts: Part[] = []
  private readonly limits: IntakeLimits
  private left: number

  constructor(limits: IntakeLimits) {
    this.limits = limits
    this.left = limits.inflatedBytes
  }

  async open(bytes: Uint8Array, kind: ContainerKind, within: string, depth: number): Promise<void> {
    for (const held of await heldBy(bytes, kind)) {
      if (FURNITURE.test(held.path)) continue
      await this.take(`${within}${held.path}`, held, depth)
    }
  }

  private async take(path: string, held: Held, depth: number): Promise<void> {
    const name = path.split('/').at(-1) ?? path
    try {
      const bytes = await held.read()
      this.left -= bytes.byteLength
      if (this.left < 0) throw new Unreadable('hostile', { found: 'zip-bomb' })
      const inner = await innerContainer(bytes, name, this.limits)
      if (!inner) this.add({ path, name, content: bytes })
      else if (depth >= this.limits.depth)
        this.add({ path, name, content: refuseFile('hostile', { found: 'too-nested' }) })
      else await this.open(bytes, inner, `${path}/`, depth + 1)
    } catch (error) {
      // One that is broken does not spoil the others; one that means to fill the memory does.
      if (!(error instanceof Unreadable) || error.refusal.reason === 'hostile') throw error
      this.add({ path, name, content: error.refusal })
    }
  }

  private add(part: Part): void {
    if (this.parts.length >= this.limits.parts) throw new Unreadable('hostile', { found: 'zip-entries' })
    this.parts.push(part)
  }
}

function heldBy(bytes: Uint8Array, kind: ContainerKind): Promise<Held[]> | Held[] {
  if (kind.format === 'zip') return heldByZip(kind.zip)
  return kind.format === 'eml' ? readMail(bytes) : readMessage(kind.ole)
}

function heldByZip(zip: CheckedZip): Held[] {
  return [...zip.names].map((path) => ({ path: zip.nameOf(path), read: () => zip.read(path) }))
}

// What cannot be told, or is none, is left to be read and refused by itself.
async function innerContainer(
  bytes: Uint8Array,
  name: string,
  limits: IntakeLimits,
): Promise<ContainerKind | null> {
  if (bytes.byteLength === 0) return null
  try {
    const kind = await kindOf(bytes, name, limits)
    return isContainer(kind) ? kind : null
  } catch (error) {
    if (error instanceof Unreadable && error.refusal.reason !== 'hostile') return null
    throw error
  }
}
