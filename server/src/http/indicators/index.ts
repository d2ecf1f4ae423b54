/**
 * Doors of indicators: those of a year with their figures, the same as a file, and one with all that is known of it.
 */
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import {
  exportIndicators,
  getIndicator,
  indicatorFacets,
  listIndicators,
} from '../../operations/indicators/index.ts'
import { handOut } from '../attachment.ts'
import { serve } from '../serve.ts'
import * as doors from './contract.ts'

/** Opens the doors of indicators. */
export function serveIndicators(app: FastifyInstance, context: Context): void {
  serve(app, doors.listIndicators, ({ scope, query }) => listIndicators(context, scope, query))
  serve(app, doors.indicatorFacets, ({ scope, query }) => indicatorFacets(context, scope, query))
  serve(app, doors.getIndicator, ({ scope, params }) => getIndicator(context, scope, params.indicatorId))
  serve(app, doors.exportIndicators, async ({ scope, query, reply }) =>
    handOut(reply, await exportIndicators(context, scope, query)),
  )
}
