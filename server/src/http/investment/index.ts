/**
 * Doors of public investment: projects of a year with their plans and payments, the same as a file, and one
 * with all that is known of it.
 */
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import { exportProjects, getProject, listProjects, projectFacets } from '../../operations/investment/index.ts'
import { handOut } from '../attachment.ts'
import { serve } from '../serve.ts'
import * as doors from './contract.ts'

/** Opens the doors of public investment. */
export function serveInvestment(app: FastifyInstance, context: Context): void {
  serve(app, doors.listProjects, ({ scope, query }) => listProjects(context, scope, query))
  serve(app, doors.projectFacets, ({ scope, query }) => projectFacets(context, scope, query))
  serve(app, doors.getProject, ({ scope, params }) => getProject(context, scope, params.projectId))
  serve(app, doors.exportProjects, async ({ scope, query, reply }) =>
    handOut(reply, await exportProjects(context, scope, query)),
  )
}
