/**
 * Doors of the register: upload and paste, the list, the page of a document with its words, citations and history, and
 * its original.
 */
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import * as documents from '../../operations/documents/index.ts'
import { attach, handOut } from '../attachment.ts'
import { serve } from '../serve.ts'
import * as doors from './contract.ts'
import { historyView, sheetView } from './view.ts'
import { servePaste, serveUpload } from './upload.ts'

/** Opens the doors of the register. */
export function serveDocuments(app: FastifyInstance, context: Context): void {
  serve(app, doors.listDocuments, ({ scope, query }) => documents.listDocuments(context, scope, query))
  serve(app, doors.exportDocuments, async ({ scope, query, reply }) =>
    handOut(reply, await documents.exportDocuments(context, scope, query)),
  )
  serve(app, doors.documentFacets, ({ scope }) => documents.listFacets(context, scope))
  serveUpload(app, context)
  servePaste(app, context)
  serve(app, doors.getDocument, async ({ scope, params }) => {
    const sheet = await documents.getDocument(context, scope, params.documentId)
    return 'kind' in sheet ? sheet : sheetView(scope, sheet)
  })
  serve(app, doors.editDocument, async ({ scope, params, ifMatch, body }) => {
    const sheet = await documents.correctDocument(
      context,
      scope,
      params.documentId,
      ifMatch,
      body as documents.DocumentCorrection,
    )
    if (!('kind' in sheet)) return sheetView(scope, sheet)
    return sheet.current ? { ...sheet, current: sheetView(scope, sheet.current) } : sheet
  })
  serve(app, doors.getDocumentText, ({ scope, params }) =>
    documents.getText(context, scope, params.documentId),
  )
  serve(app, doors.listCitations, ({ scope, params }) =>
    documents.getCitations(context, scope, params.documentId),
  )
  serve(app, doors.documentHistory, async ({ scope, params }) => {
    const items = await documents.getHistory(context, scope, params.documentId)
    return 'kind' in items ? items : { items: items.map(historyView) }
  })
  serve(app, doors.downloadOriginal, async ({ scope, params, reply }) => {
    const original = await documents.openOriginal(context, scope, params.documentId)
    if (original.kind === 'refused') return original
    attach(reply, original.file)
    return original.stream
  })
}
