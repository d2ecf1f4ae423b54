/**
 * Doors of indicators: those of a year with their figures, and the same as a file.
 */
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import { exportIndicators, listIndicators } from '../../operations/indicators/index.ts'
import { handOut } from '../attachment.ts'
import { serve } from '../serve.ts'
import * as doors from './contract.ts'

/** Opens the doors of indicators. */
export function serveIndicators(app: FastifyInstance, context: Context): void {
  serve(app, doors.listIndicators, ({ scope, query }) => listIndicators(context, scope, query))
  serve(app, doors.exportIndicators, async ({ scope, query, reply }) =>
    handOut(reply, await exportIndicators(context, scope, query)),
  )
}
