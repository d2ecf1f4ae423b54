/**
 * Doors of what papers that leave begin and end with: templates, who signs, numbers. Requests come in as the contract reads them;
 * what the office wrote, what is derived and what is advised goes out.
 */
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import * as papers from '../../operations/papers/index.ts'
import { serve } from '../serve.ts'
import * as doors from './contract.ts'

/** Opens the doors of templates, signers and numbers. */
export function servePaperTemplates(app: FastifyInstance, context: Context): void {
  serve(app, doors.adviseNumber, ({ scope, query }) => papers.adviseNumber(context, scope, query))
  serve(app, doors.listTemplates, ({ scope }) => papers.listTemplates(context, scope))
  serve(app, doors.listRevisions, ({ scope, query }) => papers.listRevisions(context, scope, query))
  serve(app, doors.keepTemplate, ({ scope, body, ifMatch }) => {
    const { system, class: paperClass, ...template } = body
    return papers.keepTemplate(context, scope, { system, class: paperClass, revision: ifMatch, template })
  })
  serve(app, doors.keepSigners, ({ scope, body, ifMatch }) =>
    papers.keepSigners(context, scope, { revision: ifMatch, items: body.items }),
  )
}
