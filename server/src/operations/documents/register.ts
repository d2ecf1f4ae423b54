import type { Scope } from '../../access/index.ts'
import type { Context } from '../context.ts'
import type { ReadRefused } from '../reading/index.ts'
import {
  keepRead,
  noteRefusal,
  readArriving,
  type Arrived,
  type Arriving,
  type Registered,
  type TakeOver,
} from './keep.ts'
import { registerParts, type RegisteredParts } from './parts.ts'

export type { Arriving, Registered } from './keep.ts'

/**
 * Registers a file: recognises it, reads it, and writes original, words, reading, citations and drafts in one
 * transaction; of a file that holds others each becomes a document of its own. A refused file leaves nothing but a
 * count in the journal, unless `takeOver` takes it.
 */
export async function registerDocument(
  context: Context,
  scope: Scope,
  arriving: Arriving,
): Promise<Registered | RegisteredParts | ReadRefused>
export async function registerDocument(
  context: Context,
  scope: Scope,
  arriving: Arriving,
  takeOver: TakeOver,
): Promise<Registered | RegisteredParts | ReadRefused | Arrived>
export async function registerDocument(
  context: Context,
  scope: Scope,
  arriving: Arriving,
  takeOver: TakeOver | null = null,
): Promise<Registered | RegisteredParts | ReadRefused | Arrived> {
  const read = await readArriving(context, scope, arriving)
  if ('document' in read) return read
  if (read.kind === 'unpacked') return registerParts(context, scope, arriving, read, takeOver)
  if (read.kind === 'refused') {
    const taken = await takeOver?.(read, arriving, null)
    if (taken) return taken
    await noteRefusal(context, scope, arriving.personId, read)
    return read
  }
  return keepRead(context, scope, { arriving, read, container: null })
}
