/**
 * Doors of tasks: the list, its counts and its file, the page with its history, what people do on it, evidence, saved filters. Requests
 * come in as the contract reads them, answers of the operations go out.
 */
import { isRefused, refuse } from '@dieuhanh/domain'
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import * as tasks from '../../operations/tasks/index.ts'
import { fileRefusalWords } from '../../words/documents.ts'
import { attach, handOut } from '../attachment.ts'
import { serve } from '../serve.ts'
import * as doors from './contract.ts'

/** Opens the doors of tasks. */
export function serveTasks(app: FastifyInstance, context: Context): void {
  serve(app, doors.listTasks, ({ scope, query }) => tasks.listTasks(context, scope, query))
  serve(app, doors.countTasks, ({ scope, query }) => tasks.countTasks(context, scope, query))
  serve(app, doors.exportTasks, async ({ scope, query, reply }) =>
    handOut(reply, await tasks.exportTasks(context, scope, query)),
  )
  serve(app, doors.exportTaskHistory, async ({ scope, params, query, reply }) => {
    const file = await tasks.exportTaskHistory(context, scope, { ...params, ...query })
    return isRefused(file) ? file : handOut(reply, file)
  })
  serve(app, doors.getTask, ({ scope, params }) => tasks.getTask(context, scope, params.taskId))
  serve(app, doors.actOnTask, ({ scope, params, body, ifMatch }) =>
    tasks.actOnTask(context, scope, { taskId: params.taskId, revision: ifMatch, action: body }),
  )
  serve(app, doors.undoTaskEvent, ({ scope, params }) => tasks.undoTaskEvent(context, scope, params))
  serve(app, doors.listSavedFilters, ({ scope }) => tasks.listFilters(context, scope))
  serve(app, doors.saveFilter, ({ scope, body }) => tasks.saveFilter(context, scope, body))
  serve(app, doors.deleteSavedFilter, ({ scope, params }) =>
    tasks.forgetFilter(context, scope, params.filterId),
  )
  serveEvidence(app, context)
}

function serveEvidence(app: FastifyInstance, context: Context): void {
  serve(app, doors.uploadEvidence, async ({ scope, request }) => {
    if (!request.isMultipart()) {
      return refuse('unsupported-media', { field: 'file', expected: ['multipart/form-data'] })
    }
    // One byte past the limit comes through, so that the file store sees that there was more.
    const limit = context.config.uploadLimitMb * 1024 * 1024 + 1
    const part = await request.file({ limits: { fileSize: limit }, throwFileSizeLimit: false })
    if (!part) return refuse('file-required', { field: 'file' })
    const file = { name: part.filename, mediaType: part.mimetype, stream: part.file }
    const kept = await tasks.keepEvidence(context, scope, file)
    if (!isRefused(kept) || kept.reason !== 'state-secret') return kept
    const { expected: _, ...words } = fileRefusalWords[kept.reason]?.(kept.facts ?? {}) ?? {}
    return { ...refuse(kept.reason), ...words }
  })
  serve(app, doors.downloadFile, async ({ scope, params, reply }) => {
    const opened = await tasks.openEvidence(context, scope, params.taskId, params.fileId)
    if (isRefused(opened)) return opened
    attach(reply, opened.file)
    return opened.stream
  })
}
