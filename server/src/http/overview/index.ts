/**
 * The door of the first page.
 */
import type { FastifyInstance } from 'fastify'
import type { Context } from '../../operations/context.ts'
import * as overview from '../../operations/overview/index.ts'
import { serve } from '../serve.ts'
import { getOverview } from './contract.ts'

/** Opens it. */
export function serveOverview(app: FastifyInstance, context: Context): void {
  serve(app, getOverview, ({ scope }) => overview.getOverview(context, scope))
}
