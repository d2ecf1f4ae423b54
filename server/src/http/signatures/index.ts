/**
 * The doors of signatures: those of a document's original and of its signed copies, with how they stand; and these copies.
 */
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import {
  getSignatures,
  openSignedCopy,
  signatureLine,
  standingOf,
  type DocumentSignatures,
} from '../../operations/documents/index.ts'
import { handOut } from '../attachment.ts'
import { serve } from '../serve.ts'
import { documentSignatures, downloadSignedCopy } from './contract.ts'

/** Opens the doors of signatures. */
export function serveSignatures(app: FastifyInstance, context: Context): void {
  serve(app, documentSignatures, async ({ scope, params }) => {
    const found = await getSignatures(context, scope, params.documentId)
    if ('kind' in found) return found
    const copies = found.copies.map((copy) => ({ ...copy, items: itemsView(copy.items) }))
    return { ...found, revocationChecked: false as const, items: itemsView(found.items), copies }
  })
  serve(app, downloadSignedCopy, async ({ scope, params, reply }) => {
    const copy = await openSignedCopy(context, scope, params.documentId, params.fileId)
    return copy.kind === 'refused' ? copy : handOut(reply, { ...copy.file, stream: copy.stream })
  })
}

function itemsView(items: DocumentSignatures['items']) {
  return items.map((item) => ({ ...item, standing: standingOf(item), text: signatureLine(item) }))
}
