import type { Scope } from '../../access/index.ts'
import type { Part } from '../../files/index.ts'
import type { Context } from '../context.ts'
import type { Opened, ReadFile, ReadRefused } from '../reading/index.ts'
import { hashOf, keepRead, noteRefusal, readArriving, type Arriving, type Registered } from './keep.ts'

/** What became of one file within another. */
export interface RegisteredPart {
  /** Where it stood: `thang-6.zip/ke-hoach.docx`. */
  readonly path: string
  readonly outcome: Registered | ReadRefused
}

/** What became of a file that holds others. */
export interface RegisteredParts {
  readonly kind: 'opened'
  readonly parts: readonly RegisteredPart[]
}

/**
 * Registers what a file holds, each by itself, and keeps the file as their source. All are read before any is kept: a
 * state secret among them refuses the whole, since the container has it too.
 */
export async function registerParts(
  context: Context,
  scope: Scope,
  arriving: Arriving,
  { parts, mediaType }: Opened,
): Promise<RegisteredParts | ReadRefused> {
  const read = await Promise.all(parts.map((part) => readPart(context, scope, arriving, part)))
  const refused = read.flatMap(({ outcome }) => (outcome.kind === 'refused' ? [outcome] : []))
  const secret = refused.find((refusal) => refusal.reason === 'state-secret')
  for (const refusal of secret ? [secret] : refused)
    await noteRefusal(context, scope, arriving.personId, refusal)
  if (secret) return secret
  const { bytes, name } = arriving
  if (read.some(({ outcome }) => outcome.kind === 'read')) await context.files.put(bytes)
  const file = { sha256: hashOf(bytes), name, mediaType, size: bytes.byteLength }
  const registered: RegisteredPart[] = []
  for (const { part, within, outcome } of read) {
    const { path } = part
    const done =
      outcome.kind === 'read'
        ? await keepRead(context, scope, { arriving: within, read: outcome, container: { file, path } })
        : outcome
    registered.push({ path, outcome: done })
  }
  return { kind: 'opened', parts: registered }
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
