/**
 * Doors of the papers that leave the office: drawn up from facts, looked at, taken as a file. Requests come in as the contract
 * reads them, texts, pages and files go out.
 */
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import * as papers from '../../operations/papers/index.ts'
import { handOut } from '../attachment.ts'
import { serve } from '../serve.ts'
import * as doors from './contract.ts'

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
}
