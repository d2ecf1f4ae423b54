/**
 * The door of signatures: those of a document's original, with how they stand.
 */
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import { getSignatures, signatureLine, standingOf } from '../../operations/documents/index.ts'
import { serve } from '../serve.ts'
import { documentSignatures } from './contract.ts'

/** Opens the door of signatures. */
export function serveSignatures(app: FastifyInstance, context: Context): void {
  serve(app, documentSignatures, async ({ scope, params }) => {
    const found = await getSignatures(context, scope, params.documentId)
    if ('kind' in found) return found
    const items = found.items.map((item) => ({
      ...item,
      standing: standingOf(item),
      text: signatureLine(item),
    }))
    return { ...found, revocationChecked: false as const, items }
  })
}
