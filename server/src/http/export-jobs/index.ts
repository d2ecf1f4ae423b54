/**
 * Doors of lists that are written in the background: ask, look how far it is, stop, take the file. Requests come in as the
 * contract reads them, exports and files go out; everybody sees their own alone.
 */
import { refuse } from '@dieuhanh/domain'
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import * as exports from '../../operations/export-jobs/index.ts'
import { attach } from '../attachment.ts'
import { serve } from '../serve.ts'
import * as doors from './contract.ts'

/** Opens the doors of exports. */
export function serveExportJobs(app: FastifyInstance, context: Context): void {
  serve(app, doors.startExport, ({ scope, body }) =>
    scope.roles.some((role) => doors.listsMay[body.list].includes(role))
      ? exports.startExport(context, scope, body)
      : Promise.resolve(refuse('not-allowed')),
  )
  serve(app, doors.listExports, ({ scope }) => exports.listExports(context, scope))
  serve(app, doors.getExport, ({ scope, params }) => exports.getExport(context, scope, params.exportId))
  serve(app, doors.cancelExport, ({ scope, params }) => exports.cancelExport(context, scope, params.exportId))
  serve(app, doors.takeExport, async ({ scope, params, reply }) => {
    const file = await exports.takeExport(context, scope, params.exportId)
    if ('kind' in file) return file
    attach(reply, file)
    return file.stream
  })
}
