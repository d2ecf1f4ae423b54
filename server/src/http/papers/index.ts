/**
 * Doors of the papers that leave the office: drawn up from facts, looked at, taken as a file; how they begin and end, who signs
 * them, their numbers. Requests come in as the contract reads them, texts, pages and files go out.
 */
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import * as papers from '../../operations/papers/index.ts'
import { handOut } from '../attachment.ts'
import { serve } from '../serve.ts'
import * as doors from './contract.ts'
import * as settings from './settings-contract.ts'

/** Opens the doors of papers. */
export function servePapers(app: FastifyInstance, context: Context): void {
  serve(app, doors.draftPaper, ({ scope, query }) => papers.draftPaper(context, scope, query))
  serve(app, doors.previewPaper, async ({ scope, body, reply }) => {
    const pages = await papers.previewPaper(context, scope, body)
    return reply.type('image/svg+xml').send(Buffer.from(pages))
  })
  serve(app, doors.takePaper, async ({ scope, body, reply }) => {
    const file = await papers.takePaper(context, scope, body)
    return 'kind' in file ? file : handOut(reply, file)
  })
  serve(app, settings.adviseNumber, ({ scope, query }) => papers.adviseNumber(context, scope, query))
  serve(app, settings.listTemplates, ({ scope }) => papers.listTemplates(context, scope))
  serve(app, settings.listRevisions, ({ scope, query }) => papers.listRevisions(context, scope, query))
  serve(app, settings.keepTemplate, ({ scope, body, ifMatch }) => {
    const { system, class: paperClass, ...template } = body
    return papers.keepTemplate(context, scope, { system, class: paperClass, revision: ifMatch, template })
  })
  serve(app, settings.keepSigners, ({ scope, body, ifMatch }) =>
    papers.keepSigners(context, scope, { revision: ifMatch, items: body.items }),
  )
}
