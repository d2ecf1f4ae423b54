import type { Scope } from '../../access/index.ts'
import type { Part } from '../../files/index.ts'
import type { Context } from '../context.ts'
import type { Opened, ReadFile, ReadRefused } from '../reading/index.ts'
import {
  hashOf,
  keepRead,
  noteRefusal,
  readArriving,
  type Arrived,
  type Arriving,
  type Container,
  type Registered,
  type TakeOver,
} from './keep.ts'

/** What became of one file within another. */
export interface RegisteredPart {
  /** Where it stood: `thang-6.zip/ke-hoach.docx`. */
  readonly path: string
  readonly outcome: Registered | ReadRefused | Arrived
}

/** What became of a file that holds others. */
export interface RegisteredParts {
  readonly kind: 'opened'
  readonly parts: readonly RegisteredPart[]
}

/**
 * Registers what a file holds, each by itself, and keeps the file as their source. All are read before any is kept: a
 * state secret among them refuses the whole, since the container has it too. Scans are handed to `takeOver`.
 */
export async function registerParts(
  context: Context,
  scope: Scope,
  arriving: Arriving,
  { parts, mediaType }: Opened,
  takeOver: TakeOver | null,
): Promise<RegisteredParts | ReadRefused> {
  const read = await Promise.all(parts.map((part) => readPart(context, scope, arriving, part)))
  const refused = read.flatMap(({ outcome }) => (outcome.kind === 'refused' ? [outcome] : []))
  const secret = refused.find((refusal) => refusal.reason === 'state-secret')
  if (secret) {
    await noteRefusal(context, scope, arriving.personId, secret)
    return secret
  }
  const { bytes, name } = arriving
  if (read.some(({ outcome }) => outcome.kind === 'read')) await context.files.put(bytes)
  const file = { sha256: hashOf(bytes), name, mediaType, size: bytes.byteLength }
  const registered: RegisteredPart[] = []
  for (const one of read) {
    const { path } = one.part
    const container = { file, path, bytes }
    registered.push({ path, outcome: await settlePart(context, scope, one, container, takeOver) })
  }
  return { kind: 'opened', parts: registered }
}

async function settlePart(
  context: Context,
  scope: Scope,
  { part, within, outcome }: ReadPart,
  container: Container & { readonly bytes: Uint8Array },
  takeOver: TakeOver | null,
): Promise<RegisteredPart['outcome']> {
  if (outcome.kind === 'read') {
    const { file, path } = container
    return keepRead(context, scope, { arriving: within, read: outcome, container: { file, path } })
  }
  if (outcome.kind !== 'refused') return outcome
  const bytes = part.content instanceof Uint8Array ? part.content : null
  const taken = await takeOver?.(outcome, { ...within, name: part.name, bytes }, container)
  if (taken) return taken
  await noteRefusal(context, scope, within.personId, outcome)
  return outcome
}

interface ReadPart {
  readonly part: Part
  readonly within: Arriving
  readonly outcome: ReadFile | ReadRefused | Registered
}

async function readPart(context: Context, scope: Scope, arriving: Arriving, part: Part): Promise<ReadPart> {
  const { content, name } = part
  if (!(content instanceof Uint8Array)) return { part, within: arriving, outcome: content }
  const within = { ...arriving, bytes: content, name }
  const outcome = await readArriving(context, scope, within)
  // Containers within containers were opened with them; what is left is deeper than is looked.
  if (outcome.kind === 'unpacked')
    return { part, within, outcome: { kind: 'refused', reason: 'hostile', facts: { found: 'too-nested' } } }
  return { part, within, outcome }
}
