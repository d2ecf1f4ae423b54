/**
 * Doors of review and assignment: drafts of a document, what reviewers do to them, the tasks made of them and their table.
 */
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import * as drafts from '../../operations/drafts/index.ts'
import { draftRefusalWords } from '../../words/drafts.ts'
import { attach } from '../attachment.ts'
import { serve } from '../serve.ts'
import * as doors from './contract.ts'

/** Opens the doors of review and assignment. */
export function serveDrafts(app: FastifyInstance, context: Context): void {
  serve(app, doors.listDrafts, ({ scope, params }) => drafts.listDrafts(context, scope, params.documentId))
  serve(app, doors.addDraft, ({ scope, params, body }) =>
    drafts.addFromSelection(context, scope, { ...params, ...body }),
  )
  serve(app, doors.editDraft, ({ scope, params, body, ifMatch }) =>
    drafts.editOne(context, scope, { ...params, revision: ifMatch, edit: body as drafts.DraftEdit }),
  )
  serve(app, doors.splitDraft, ({ scope, params, body, ifMatch }) =>
    drafts.splitOne(context, scope, { ...params, revision: ifMatch, at: body.at }),
  )
  serve(app, doors.mergeDraft, ({ scope, params, ifMatch }) =>
    drafts.mergeUp(context, scope, { ...params, revision: ifMatch }),
  )
  serve(app, doors.editManyDrafts, ({ scope, params, body }) =>
    drafts.editMany(context, scope, { ...params, ...body, edit: body.edit as drafts.DraftEdit }),
  )
  serve(app, doors.acceptComplete, ({ scope, params }) =>
    drafts.acceptComplete(context, scope, params.documentId),
  )
  serve(app, doors.assignDrafts, async ({ scope, params, body }) => {
    const answer = await drafts.assignDrafts(context, scope, { ...params, ...body })
    return 'titles' in answer ? { ...answer, where: draftRefusalWords.titles(answer.titles) } : answer
  })
  serve(app, doors.taskTable, async ({ scope, params, query, reply }) => {
    const file = await drafts.taskTable(context, scope, { ...params, ...query })
    if (file.kind === 'refused') return file
    attach(reply, file)
    return file.stream
  })
  serve(app, doors.reviewQuality, ({ scope, params }) =>
    drafts.reviewQuality(context, scope, params.documentId),
  )
}
